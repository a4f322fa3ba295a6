/** Numbers that decide for a tester what to do next; 0 when they are used up. */
export class Numbers {
  private next = 0;

  constructor(private readonly numbers: readonly number[]) {}

  get areLeft(): boolean {
    return this.next < this.numbers.length;
  }

  take(): number {
    const number = this.numbers[this.next] ?? 0;
    this.next += 1;
    return number;
  }

  /** One of the entries; the fallback where there is none. */
  one<T>(entries: readonly T[], otherwise: T): T {
    return entries[this.take() % Math.max(1, entries.length)] ?? otherwise;
  }

  yes(): boolean {
    return this.take() % 2 === 1;
  }
}

/** Numbers that look random and are the same on every machine (a linear congruential generator). */
export function numbersFrom(seed: number, count: number): readonly number[] {
  let state = seed;
  return Array.from({ length: count }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor(state / 65_536);
  });
}
