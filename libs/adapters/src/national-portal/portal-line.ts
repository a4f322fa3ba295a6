import { inWords, isRefusedForNow, isSuccess, readAnswer, type PortalAnswer } from './answer';
import { TryAgain } from './errors';
import { LONGEST_ANSWER_KEPT, type OnExchange, type PortalExchange } from './exchange';

export interface LineConfig {
  /** Base address of the exchange, without a trailing path. */
  readonly url: string;
  /** How long one call may take in all. */
  readonly timeoutMs: number;
}

export interface PortalCall {
  readonly service: string;
  /** Path and query. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON, or as a form. */
  readonly body: object;
  /** The body as it may be told: without what opens a door. */
  readonly told: unknown;
  /** The answer opens a door, and is told in words only. */
  readonly answersSecret?: true;
  readonly key?: string;
  readonly onExchange?: OnExchange;
}

/** What came back over HTTP. */
export interface Reply {
  readonly status: number;
  readonly content: string;
  readonly retryAfter: string | null;
}

/** Errors of a connection that never came about. */
const NOT_REACHED = [
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
];

/** The line to the portal: one POST, one answer. */
export class PortalLine {
  constructor(
    private readonly config: LineConfig,
    /** Reads what is no fault of the server or of the line: the portal's own words. */
    private readonly read: (reply: Reply) => PortalAnswer = readEnvelope,
    private readonly now: () => Date = () => new Date(),
  ) {}

  /** @throws TryAgain for everything that is not an answer of the portal itself */
  async post(call: PortalCall): Promise<PortalAnswer> {
    const [beganAt, began] = [this.now(), performance.now()];
    const tell = (outcome: PortalExchange['outcome'], reply?: Reply, answer?: PortalAnswer) =>
      call.onExchange?.({
        ...{ service: call.service, key: call.key ?? null, beganAt, outcome, request: call.told },
        durationMs: Math.round(performance.now() - began),
        status: reply?.status ?? null,
        answer: (call.answersSecret ? answer && inWords(answer) : reply?.content.slice(0, LONGEST_ANSWER_KEPT)) ?? null,
      });
    let reply: Reply | undefined;
    try {
      reply = await this.send(call);
      const answer = this.toAnswer(reply);
      tell(isSuccess(answer) ? 'accepted' : isRefusedForNow(answer) ? 'refusedForNow' : 'refused', reply, answer);
      return answer;
    } catch (error) {
      const failure = error instanceof TryAgain ? error : unreachable(error);
      tell(failure.kind, reply);
      throw failure;
    }
  }

  private async send({ path, headers, body, key }: PortalCall): Promise<Reply> {
    const { url, timeoutMs } = this.config;
    const isForm = body instanceof FormData;
    const response = await fetch(new URL(path, url), {
      method: 'POST',
      headers: {
        accept: 'application/json',
        ...(!isForm && { 'content-type': 'application/json', charset: 'utf-8' }),
        ...(key !== undefined && { 'x-idempotency-key': key }),
        ...headers,
      },
      body: isForm ? body : JSON.stringify(body),
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    });
    const retryAfter = response.headers.get('retry-after');
    return { status: response.status, content: await response.text(), retryAfter };
  }

  /** A fault of the server or of the line is no answer of the portal. */
  private toAnswer(reply: Reply): PortalAnswer {
    const { status, retryAfter } = reply;
    const words = `Cổng Dịch vụ công Quốc gia trả lời HTTP ${status}`;
    if (status === 429 || status === 503)
      throw new TryAgain(words, { kind: 'refusedForNow', retryAfterMs: waitOf(retryAfter) });
    if (status >= 500 || status === 408) throw new TryAgain(words);
    return this.read(reply);
  }
}

/** Versions A and B: a refusal of the request as such still carries the envelope. */
function readEnvelope({ status, content }: Reply): PortalAnswer {
  if (status === 401 || status === 403)
    return { code: String(status), message: 'Phiên làm việc không được chấp nhận', result: [] };
  return readAnswer(content);
}

/** What Retry-After asks for: seconds, or a moment. */
function waitOf(retryAfter: string | null): number | undefined {
  if (retryAfter === null) return undefined;
  if (/^\d{1,6}$/.test(retryAfter)) return Number(retryAfter) * 1000;
  const until = Date.parse(retryAfter);
  return Number.isNaN(until) ? undefined : Math.max(0, until - Date.now());
}

/** A call that came to nothing, told without an address or anything of its content. */
function unreachable(error: unknown): TryAgain {
  const { name, cause } = error as { name?: unknown; cause?: { code?: unknown } };
  const code = typeof cause?.code === 'string' ? cause.code : 'lỗi kết nối';
  return new TryAgain(
    `Không gọi được Cổng Dịch vụ công Quốc gia: ${name === 'TimeoutError' ? 'hết thời gian chờ' : code}`,
    { kind: NOT_REACHED.includes(code) ? 'notReached' : 'noAnswer', cause: error },
  );
}
