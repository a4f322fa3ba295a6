import { TryAgain } from './errors';

/**
 * The session with the portal: opened when first needed, shared by all calls, renewed once however many calls find it ended together.
 */
export class PortalSession {
  private current: Promise<string> | undefined;

  constructor(private readonly logIn: () => Promise<string>) {}

  /** The session to use now. @throws TryAgain when the log-in fails; the next caller tries anew */
  get(): Promise<string> {
    this.current ??= this.open();
    return this.current;
  }

  /** A session in place of one that was refused; one that somebody else renewed meanwhile serves as well. */
  async renew(refused: string): Promise<string> {
    const held = this.current;
    if (held && (await held) === refused && this.current === held) this.current = this.open();
    return this.get();
  }

  private open(): Promise<string> {
    const opening = this.logIn().catch((error: unknown) => {
      if (this.current === opening) this.current = undefined;
      throw error instanceof TryAgain ? error : new TryAgain('Không đăng nhập được', { cause: error });
    });
    return opening;
  }
}
