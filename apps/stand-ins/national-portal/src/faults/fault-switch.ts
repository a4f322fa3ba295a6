import { NO_FAULTS, type ErrorKind, type Faults } from './faults';

/** What happens to one call. */
export type Fate =
  { readonly kind: 'served' | 'down' | 'hang' | 'answerLost' } | { readonly kind: 'error'; readonly error: ErrorKind };

/** The 32-bit generator "mulberry32": small, even, and the same on every machine. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Decides the fate of each call. Lives in memory: a restart makes the portal well again. */
export class FaultSwitch {
  private faults: Faults = NO_FAULTS;
  private random = randomFrom(NO_FAULTS.seed);

  current(): Faults {
    return this.faults;
  }

  /** Changes what is named and leaves the rest; naming the seed starts the random sequence anew. */
  change(change: Partial<Faults>): Faults {
    this.faults = { ...this.faults, ...change, expireSessions: false };
    if (change.seed !== undefined) this.random = randomFrom(change.seed);
    return this.faults;
  }

  reset(): void {
    this.faults = NO_FAULTS;
    this.random = randomFrom(NO_FAULTS.seed);
  }

  next(): Fate {
    const { down, failNext, errorRate, timeoutRate, answerLostRate } = this.faults;
    if (down) return { kind: 'down' };
    if (failNext > 0) {
      this.faults = { ...this.faults, failNext: failNext - 1 };
      return { kind: 'error', error: this.anyError() };
    }
    if (this.happens(errorRate)) return { kind: 'error', error: this.anyError() };
    if (this.happens(timeoutRate)) return { kind: 'hang' };
    if (this.happens(answerLostRate)) return { kind: 'answerLost' };
    return { kind: 'served' };
  }

  private happens(rate: number): boolean {
    return rate > 0 && this.random() < rate;
  }

  private anyError(): ErrorKind {
    const { errorKinds } = this.faults;
    return errorKinds[Math.floor(this.random() * errorKinds.length)] ?? 'http500';
  }
}
