import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** Tokens that were given out; in memory, so a restart ends them all. */
export class Tokens {
  private readonly endOf = new Map<string, number>();

  constructor(private readonly seconds: number) {}

  give(): { readonly maTruyCap: string; readonly hieuLucGiay: number } {
    const now = Date.now();
    for (const [token, end] of this.endOf) if (end <= now) this.endOf.delete(token);
    const token = randomBytes(24).toString('base64url');
    this.endOf.set(token, now + this.seconds * 1000);
    return { maTruyCap: token, hieuLucGiay: this.seconds };
  }

  holds(token: string): boolean {
    return (this.endOf.get(token) ?? 0) > Date.now();
  }

  endAll(): void {
    this.endOf.clear();
  }
}

const hash = (text: string) => createHash('sha256').update(text).digest();

/** Whether two texts are the same, in a time that tells nothing about them. */
export function isSame(a: string, b: string): boolean {
  return timingSafeEqual(hash(a), hash(b));
}
