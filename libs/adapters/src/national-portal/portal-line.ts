import { inWords, isRefusedForNow, isSuccess, readAnswer, type PortalAnswer } from './answer';
import { TryAgain } from './errors';
import { LONGEST_ANSWER_KEPT, type OnExchange, type PortalExchange } from './exchange';

export interface LineConfig {
  /** Base address of the exchange, without a trailing path. */
  readonly url: string;
  /** Destination code on the exchange (header `dstcode`). */
  readonly destination: string;
  /** How long one call may take in all. */
  readonly timeoutMs: number;
}

export interface PortalCall {
  readonly path: string;
  readonly service: string;
  readonly body: object;
  /** What opens a door: it travels with the body and is never told to anybody else. */
  readonly secret: object;
  /** The answer opens a door too, and is told in words only. */
  readonly answersSecret?: true;
  readonly key?: string;
  readonly onExchange?: OnExchange;
}

interface Reply {
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

/** The line to the portal: one POST of JSON, one answer. */
export class PortalLine {
  constructor(
    private readonly config: LineConfig,
    private readonly now: () => Date = () => new Date(),
  ) {}

  /** @throws TryAgain for everything that is not an answer of the portal itself */
  async post(call: PortalCall): Promise<PortalAnswer> {
    const [beganAt, began] = [this.now(), performance.now()];
    const tell = (outcome: PortalExchange['outcome'], reply?: Reply, answer?: PortalAnswer) =>
      call.onExchange?.({
        ...{ service: call.service, key: call.key ?? null, beganAt, outcome, request: call.body },
        durationMs: Math.round(performance.now() - began),
        status: reply?.status ?? null,
        answer: (call.answersSecret ? answer && inWords(answer) : reply?.content.slice(0, LONGEST_ANSWER_KEPT)) ?? null,
      });
    let reply: Reply | undefined;
    try {
      reply = await this.send(call);
      const answer = toAnswer(reply);
      tell(isSuccess(answer) ? 'accepted' : isRefusedForNow(answer) ? 'refusedForNow' : 'refused', reply, answer);
      return answer;
    } catch (error) {
      const failure = error instanceof TryAgain ? error : unreachable(error);
      tell(failure.kind, reply);
      throw failure;
    }
  }

  private async send({ path, body, secret, key }: PortalCall): Promise<Reply> {
    const { url, destination, timeoutMs } = this.config;
    const headers: Record<string, string> = {
      accept: 'application/json',
      'content-type': 'application/json',
      charset: 'utf-8',
      dstcode: destination,
    };
    if (key !== undefined) headers['x-idempotency-key'] = key;
    const response = await fetch(new URL(path, url), {
      method: 'POST',
      headers,
      body: JSON.stringify({ ...secret, ...body }),
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    });
    return {
      status: response.status,
      content: await response.text(),
      retryAfter: response.headers.get('retry-after'),
    };
  }
}

/** A refusal of the request as such still carries the portal's words; a fault of the server or of the line does not count as one. */
function toAnswer({ status, content, retryAfter }: Reply): PortalAnswer {
  const words = `Cổng Dịch vụ công Quốc gia trả lời HTTP ${status}`;
  if (status === 429 || status === 503)
    throw new TryAgain(words, { kind: 'refusedForNow', retryAfterMs: waitOf(retryAfter) });
  if (status >= 500 || status === 408) throw new TryAgain(words);
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
