import { isSessionRefused, type PortalAnswer } from './answer';
import { TryAgain } from './errors';
import type { OnExchange } from './exchange';

/** What a log-in gave. */
export interface OpenedSession {
  readonly token: string;
  /** When it ends, by our clock; absent where the portal does not say. */
  readonly until?: number;
}

/**
 * The session with the portal: opened when first needed, shared by all calls, renewed once however many calls find it ended together.
 * The log-in is told to whose call made it necessary.
 */
export class PortalSession {
  private current: Promise<OpenedSession> | undefined;

  constructor(
    private readonly logIn: (onExchange?: OnExchange) => Promise<OpenedSession>,
    private readonly now: () => number = Date.now,
  ) {}

  /** Makes a call in the session; when that is refused, once more in a new one. @throws TryAgain when the log-in fails */
  async use(ask: (token: string) => Promise<PortalAnswer>, onExchange?: OnExchange): Promise<PortalAnswer> {
    const token = await this.get(onExchange);
    const answer = await ask(token);
    return isSessionRefused(answer) ? ask(await this.renew(token, onExchange)) : answer;
  }

  private async get(onExchange?: OnExchange): Promise<string> {
    const held = this.current;
    const { until = Infinity } = (await held) ?? {};
    if (until <= this.now() && this.current === held) this.current = undefined;
    this.current ??= this.open(onExchange);
    return (await this.current).token;
  }

  /** A session in place of one that was refused; one that somebody else renewed meanwhile serves as well. */
  private async renew(refused: string, onExchange?: OnExchange): Promise<string> {
    const held = this.current;
    if (held && (await held).token === refused && this.current === held) this.current = this.open(onExchange);
    return this.get(onExchange);
  }

  /** The next caller tries anew where a log-in fails. */
  private open(onExchange?: OnExchange): Promise<OpenedSession> {
    const opening = this.logIn(onExchange).catch((error: unknown) => {
      if (this.current === opening) this.current = undefined;
      throw asTryAgain(error);
    });
    return opening;
  }
}

/** Without a session nothing of a report can have been carried out, however unclear the log-in ended. */
function asTryAgain(error: unknown): TryAgain {
  if (!(error instanceof TryAgain)) return new TryAgain('Không đăng nhập được', { kind: 'notReached', cause: error });
  const { message, kind, retryAfterMs } = error;
  return kind === 'noAnswer' ? new TryAgain(message, { kind: 'notReached', retryAfterMs, cause: error }) : error;
}
