import type { NationalPortalConfig } from '@mot-cua/platform';
import { inWords, isSessionRefused, type PortalAnswer } from './answer';
import { TryAgain } from './errors';
import type { OnExchange } from './exchange';
import { PortalLine } from './portal-line';
import { PortalSession } from './portal-session';

const LOG_IN = '/mapi/login';
const SERVICE = '/mapi/g';

/** The report that a call belongs to, and who listens. */
export interface CallContext {
  readonly key?: string;
  readonly onExchange?: OnExchange;
}

/** Calls services of the portal by name, in a session of its own. Any number of calls at once. */
export class PortalCaller {
  private readonly line: PortalLine;
  private readonly session: PortalSession;

  constructor(private readonly config: NationalPortalConfig) {
    this.line = new PortalLine(config);
    this.session = new PortalSession((onExchange) => this.logIn(onExchange));
  }

  /** One call in a session; when the session is refused, once more in a new one. @throws TryAgain without an answer of the portal */
  async call(service: string, parameters: object = {}, context: CallContext = {}): Promise<PortalAnswer> {
    const body = { madonvi: this.config.unit, service, ...parameters };
    const ask = (session: string) => this.line.post({ path: SERVICE, service, body, secret: { session }, ...context });
    const session = await this.session.get(context.onExchange);
    const answer = await ask(session);
    return isSessionRefused(answer) ? ask(await this.session.renew(session, context.onExchange)) : answer;
  }

  private async logIn(onExchange?: OnExchange): Promise<string> {
    const { username, password } = this.config;
    const answer = await this.line.post({
      ...{ path: LOG_IN, service: 'login', body: { username }, onExchange },
      ...{ secret: { password }, answersSecret: true },
    });
    if (answer.session) return answer.session;
    throw new TryAgain(`Không đăng nhập được: ${inWords(answer)}`, { kind: 'refusedForNow' });
  }
}
