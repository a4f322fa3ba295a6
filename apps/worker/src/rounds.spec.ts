import { Rounds } from './rounds';

const A_DAY_MS = 86_400_000;

describe('what is done in rounds', () => {
  it('goes on without a rest while there is more to do, and rests then', async () => {
    let left = 3;
    let rounds = 0;
    const all = new Rounds(A_DAY_MS, async () => {
      rounds += 1;
      left -= 1;
      return left > 0;
    });
    all.start();
    while (left > 0) await new Promise(setImmediate);
    await new Promise(setImmediate);
    expect(rounds).toBe(3);
    await all.stop();
    expect(rounds).toBe(3);
  });

  it('ends with the round that is under way, and does not wait for the rest to be over', async () => {
    let finish = () => {};
    let hasEnded = false;
    const one = new Rounds(A_DAY_MS, async () => {
      await new Promise<void>((resolve) => (finish = resolve));
      hasEnded = true;
    });
    one.start();
    const stopped = one.stop();
    expect([one.isStopped, hasEnded]).toEqual([true, false]);
    finish();
    await stopped;
    expect(hasEnded).toBe(true);
  });
});
