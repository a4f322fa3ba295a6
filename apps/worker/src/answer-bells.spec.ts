import { retryDelayMs } from './answer-bells';

describe('a message that was not delivered', () => {
  it('is tried again later each time, and at least every five minutes', () => {
    const delays = [1, 2, 3, 4, 9, 10, 50].map((attempts) => retryDelayMs(attempts, 1));
    expect(delays).toEqual([1_000, 2_000, 4_000, 8_000, 256_000, 300_000, 300_000]);
  });

  it('comes back at a moment of its own, never sooner than half the delay', () => {
    expect(retryDelayMs(3, 0)).toBe(2_000);
    expect(retryDelayMs(3, 0.5)).toBe(3_000);
  });
});
