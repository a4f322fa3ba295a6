import type { NationalPortalConfig } from '@mot-cua/platform';
import { inWords, type PortalAnswer } from '../answer';
import { TryAgain } from '../errors';
import type { OnExchange } from '../exchange';
import { PortalLine, type Reply } from '../portal-line';
import { PortalSession, type OpenedSession } from '../portal-session';
import type { CallContext } from '../session-caller';

const PATH = '/api/noi-ho-so';
/** A token is renewed a little before its time. */
const MARGIN_S = 10;

export type TokenConfig = Pick<Extract<NationalPortalConfig, { version: 'C' }>, 'url' | 'timeoutMs' | 'client'>;

const isRow = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Calls services with one token for all calls, any number at once; the HTTP status says what became of a call. */
export class TokenCaller {
  private readonly line: PortalLine;
  private readonly session: PortalSession;

  constructor(private readonly config: TokenConfig) {
    this.line = new PortalLine(config, readReply);
    this.session = new PortalSession((onExchange) => this.getToken(onExchange));
  }

  /** @param told what may be told of the body, where that is not all of it @throws TryAgain without an answer of the portal */
  call(service: string, body: object, context: CallContext = {}, told: unknown = body): Promise<PortalAnswer> {
    const ask = (token: string) => {
      const headers = { authorization: `Bearer ${token}` };
      return this.line.post({ service, path: `${PATH}/${service}`, headers, body, told, ...context });
    };
    return this.session.use(ask, context.onExchange);
  }

  private async getToken(onExchange?: OnExchange): Promise<OpenedSession> {
    const { id, secret } = this.config.client;
    const answer = await this.line.post({
      ...{ service: 'GetToken', path: `${PATH}/GetToken`, onExchange, answersSecret: true },
      ...{ body: { client_id: id, client_secret: secret }, told: { client_id: id } },
    });
    const { access_token: token, expires_in: seconds } = answer.result[0] ?? {};
    if (typeof token !== 'string' || token === '')
      throw new TryAgain(`Không lấy được token: ${inWords(answer)}`, { kind: 'refusedForNow' });
    return { token, until: typeof seconds === 'number' ? Date.now() + (seconds - MARGIN_S) * 1000 : undefined };
  }
}

/** `{ message, data }`, and the HTTP status for a code. @throws TryAgain for a success that cannot be read */
function readReply({ status, content }: Reply): PortalAnswer {
  const body = parse(content);
  const message = isRow(body) && typeof body.message === 'string' ? body.message : '';
  if (status !== 200) return { code: String(status), message, result: [] };
  if (!isRow(body) || !('data' in body)) throw new TryAgain('Cổng Dịch vụ công Quốc gia trả lời thiếu data');
  return { code: '0', message, result: isRow(body.data) ? [body.data] : [] };
}

function parse(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}
