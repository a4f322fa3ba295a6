import { TryAgain } from './errors';
import type { OnExchange } from './exchange';

/**
 * The session with the portal: opened when first needed, shared by all calls, renewed once however many calls find it ended together.
 * The log-in is told to whose call made it necessary.
 */
export class PortalSession {
  private current: Promise<string> | undefined;

  constructor(private readonly logIn: (onExchange?: OnExchange) => Promise<string>) {}

  /** The session to use now. @throws TryAgain when the log-in fails; the next caller tries anew */
  get(onExchange?: OnExchange): Promise<string> {
    this.current ??= this.open(onExchange);
    return this.current;
  }

  /** A session in place of one that was refused; one that somebody else renewed meanwhile serves as well. */
  async renew(refused: string, onExchange?: OnExchange): Promise<string> {
    const held = this.current;
    if (held && (await held) === refused && this.current === held) this.current = this.open(onExchange);
    return this.get(onExchange);
  }

  private open(onExchange?: OnExchange): Promise<string> {
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
