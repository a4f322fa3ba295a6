/** Does something again and again, with a rest between one time and the next, until it is stopped. */
export class Rounds {
  private stopped = false;
  private running: Promise<void> | undefined;
  private wake: () => void = () => undefined;

  /** @param round answers whether there is more to do at once, without a rest; must not throw: what fails is its own affair */
  constructor(
    private readonly restMs: number,
    private readonly round: () => Promise<boolean | void>,
  ) {}

  /** Whether a round that is under way should come to its end. */
  get isStopped(): boolean {
    return this.stopped;
  }

  start(): void {
    this.running = this.go();
  }

  /** Comes back once the round that is under way has ended. */
  async stop(): Promise<void> {
    this.stopped = true;
    this.wake();
    await this.running;
  }

  private async go(): Promise<void> {
    while (!this.stopped) {
      const hasMore = await this.round();
      if (!this.stopped && !hasMore) await this.rest();
    }
  }

  private rest(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, this.restMs);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
