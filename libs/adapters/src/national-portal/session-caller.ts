import type { NationalPortalAccount } from '@mot-cua/platform';
import { inWords, type PortalAnswer } from './answer';
import { TryAgain } from './errors';
import type { OnExchange } from './exchange';
import { PortalLine } from './portal-line';
import { PortalSession, type OpenedSession } from './portal-session';

const LOG_IN = '/mapi/login';
const SERVICE = '/mapi/g';

/** The report that a call belongs to, and who listens. */
export interface CallContext {
  readonly key?: string;
  readonly onExchange?: OnExchange;
}

/** Calls the portal in one session for all calls, any number at once: services by name, and what version B sends in its own way. */
export class SessionCaller {
  private readonly line: PortalLine;
  private readonly session: PortalSession;
  private readonly headers: Readonly<Record<string, string>>;

  constructor(private readonly config: NationalPortalAccount) {
    this.line = new PortalLine(config);
    this.session = new PortalSession((onExchange) => this.logIn(onExchange));
    this.headers = { dstcode: config.destination };
  }

  /** A service in the session envelope. @throws TryAgain without an answer of the portal */
  call(service: string, parameters: object = {}, context: CallContext = {}): Promise<PortalAnswer> {
    const told = { madonvi: this.config.unit, service, ...parameters };
    const ask = (session: string) =>
      this.line.post({
        ...{ service, path: SERVICE, headers: this.headers, body: { session, ...told }, told },
        ...context,
      });
    return this.session.use(ask, context.onExchange);
  }

  /** Rows as a bare list, the session in a header. @throws TryAgain without an answer of the portal */
  send(service: string, path: string, rows: readonly object[], context: CallContext): Promise<PortalAnswer> {
    const ask = (session: string) =>
      this.line.post({
        ...{ service, path, headers: { ...this.headers, authorization: `Bearer ${session}` } },
        ...{ body: rows, told: rows },
        ...context,
      });
    return this.session.use(ask, context.onExchange);
  }

  private async logIn(onExchange?: OnExchange): Promise<OpenedSession> {
    const { username, password } = this.config;
    const answer = await this.line.post({
      ...{ service: 'login', path: LOG_IN, headers: this.headers, onExchange },
      ...{ body: { username, password }, told: { username }, answersSecret: true },
    });
    if (answer.session) return { token: answer.session };
    throw new TryAgain(`Không đăng nhập được: ${inWords(answer)}`, { kind: 'refusedForNow' });
  }
}
