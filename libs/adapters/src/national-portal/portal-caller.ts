import type { NationalPortalConfig } from '@mot-cua/platform';
import { isSessionRefused, type PortalAnswer } from './answer';
import { TryAgain } from './errors';
import { PortalLine } from './portal-line';
import { PortalSession } from './portal-session';

const LOG_IN = '/mapi/login';
const SERVICE = '/mapi/g';

/** Calls services of the portal by name, in a session of its own. Any number of calls at once. */
export class PortalCaller {
  private readonly line: PortalLine;
  private readonly session: PortalSession;

  constructor(private readonly config: NationalPortalConfig) {
    this.line = new PortalLine(config);
    this.session = new PortalSession(() => this.logIn());
  }

  /** One call in a session; when the session is refused, once more in a new one. @throws TryAgain without an answer of the portal */
  async call(service: string, parameters: object = {}, key?: string): Promise<PortalAnswer> {
    const ask = (session: string) =>
      this.line.post(SERVICE, { session, madonvi: this.config.unit, service, ...parameters }, key);
    const session = await this.session.get();
    const answer = await ask(session);
    return isSessionRefused(answer) ? ask(await this.session.renew(session)) : answer;
  }

  private async logIn(): Promise<string> {
    const { username, password } = this.config;
    const answer = await this.line.post(LOG_IN, { username, password });
    if (!answer.session) throw new TryAgain(`Không đăng nhập được: ${answer.message} (mã ${answer.code})`);
    return answer.session;
  }
}
