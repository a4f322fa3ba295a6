import { ERROR_KINDS, NO_FAULTS, type ErrorKind, type Faults } from './faults';
import { RateLimit } from './rate-limit';

/** What happens to one call. */
export type Fate =
  | { readonly kind: 'served' | 'down' | 'hang' }
  /** Carried out, whatever the caller hears of it. */
  | { readonly kind: 'answerLost' | 'failureKept' | 'nonsense' | 'trickle' | 'halfClosed' }
  | { readonly kind: 'error'; readonly error: ErrorKind };

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

/** Faults of calls that are carried out, by the name of their share. */
const AFTERWARDS = {
  answerLostRate: 'answerLost',
  failureKeptRate: 'failureKept',
  nonsenseRate: 'nonsense',
  trickleRate: 'trickle',
  halfClosedRate: 'halfClosed',
} as const;

/** Decides the fate of each call. Lives in memory: a restart makes the portal well again. */
export class FaultSwitch {
  private faults: Faults = NO_FAULTS;
  private random = randomFrom(NO_FAULTS.seed);
  private outageEndsAt = 0;
  private readonly limit = new RateLimit();

  constructor(private readonly now: () => number = Date.now) {}

  current(): Faults {
    const left = Math.max(0, this.outageEndsAt - this.now()) / 60_000;
    return { ...this.faults, outageMinutes: Math.ceil(left * 100) / 100 };
  }

  /** Changes what is named and leaves the rest; naming the seed starts the random sequence anew. */
  change(change: Partial<Faults>): Faults {
    this.faults = { ...this.faults, ...change, expireSessions: false };
    if (change.seed !== undefined) this.random = randomFrom(change.seed);
    if (change.outageMinutes !== undefined) this.outageEndsAt = this.now() + change.outageMinutes * 60_000;
    return this.current();
  }

  reset(): void {
    this.faults = NO_FAULTS;
    this.outageEndsAt = 0;
    this.random = randomFrom(NO_FAULTS.seed);
  }

  next(): Fate {
    const { down, failNext, errorRate, timeoutRate, rateLimit } = this.faults;
    if (down || this.now() < this.outageEndsAt) return { kind: 'down' };
    if (!this.limit.admits(rateLimit, this.now())) return { kind: 'error', error: 'http429' };
    if (failNext > 0) {
      this.faults = { ...this.faults, failNext: failNext - 1 };
      return { kind: 'error', error: this.anyError() };
    }
    if (this.happens(errorRate)) return { kind: 'error', error: this.anyError() };
    const error = ERROR_KINDS.find((kind) => this.happens(this.faults.errorRates[kind] ?? 0));
    if (error) return { kind: 'error', error };
    if (this.happens(timeoutRate)) return { kind: 'hang' };
    const rates = Object.keys(AFTERWARDS) as (keyof typeof AFTERWARDS)[];
    const rate = rates.find((name) => this.happens(this.faults[name]));
    return { kind: rate ? AFTERWARDS[rate] : 'served' };
  }

  private happens(rate: number): boolean {
    return rate > 0 && this.random() < rate;
  }

  private anyError(): ErrorKind {
    const { errorKinds } = this.faults;
    return errorKinds[Math.floor(this.random() * errorKinds.length)] ?? 'http500';
  }
}
