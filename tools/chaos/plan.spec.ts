import { FAULTS } from './faults.mjs';
import { planBlows } from './plan.mjs';

const PARTS = ['api', 'worker-1', 'worker-2', 'postgres'];
const MINUTE_MS = 60_000;

describe('a plan of blows', () => {
  const blows = planBlows({ seed: 7, forMs: 2 * MINUTE_MS, parts: PARTS });

  it('is the same for the same seed, and another for another', () => {
    expect(planBlows({ seed: 7, forMs: 2 * MINUTE_MS, parts: PARTS })).toEqual(blows);
    expect(planBlows({ seed: 8, forMs: 2 * MINUTE_MS, parts: PARTS })).not.toEqual(blows);
  });

  it('kills every part, and knows every fault, before any comes again', () => {
    const kills = blows.flatMap((blow) => (blow.kind === 'kill' ? [blow.part] : []));
    const faults = blows.flatMap((blow) => (blow.kind === 'fault' ? [blow.name] : []));
    expect(kills.slice(0, PARTS.length).sort()).toEqual([...PARTS].sort());
    expect(faults.slice(0, FAULTS.length).sort()).toEqual(FAULTS.map(({ name }) => name).sort());
  });

  it('goes on to the end, and leaves time between two', () => {
    const times = blows.map(({ atMs }) => atMs);
    expect(times.at(-1)).toBeGreaterThan(2 * MINUTE_MS - 5_000);
    expect(times.at(-1)).toBeLessThan(2 * MINUTE_MS);
    times.slice(1).forEach((atMs, index) => expect(atMs - (times[index] ?? 0)).toBeGreaterThanOrEqual(1_500));
  });
});
