import { FaultSwitch } from './fault-switch';
import { mistakesIn } from './faults';

/** A switch whose clock stands where it is put. */
function aSwitch() {
  const clock = { ms: 1_000_000 };
  return { clock, faults: new FaultSwitch(() => clock.ms) };
}

const fates = (faults: FaultSwitch, calls: number) => Array.from({ length: calls }, () => faults.next());

describe('the switch for faults', () => {
  it('lets an outage end by itself, and tells how much of it is left', () => {
    const { clock, faults } = aSwitch();
    expect(faults.change({ outageMinutes: 10 }).outageMinutes).toBe(10);
    clock.ms += 9 * 60_000;
    expect(faults.current().outageMinutes).toBe(1);
    expect(faults.next()).toEqual({ kind: 'down' });
    clock.ms += 60_000;
    expect(faults.next()).toEqual({ kind: 'served' });
    expect(faults.current().outageMinutes).toBe(0);
  });

  it('is well again at once when it is reset in an outage', () => {
    const { faults } = aSwitch();
    faults.change({ outageMinutes: 10 });
    faults.reset();
    expect(faults.next()).toEqual({ kind: 'served' });
  });

  it('serves so many calls a second as it is told, and refuses the others for now', () => {
    const { clock, faults } = aSwitch();
    faults.change({ rateLimit: 5 });
    const served = () => fates(faults, 20).filter(({ kind }) => kind === 'served').length;
    expect(served()).toBe(5);
    expect(faults.next()).toEqual({ kind: 'error', error: 'http429' });
    clock.ms += 400;
    expect(served()).toBe(2);
    clock.ms += 60_000;
    expect(served()).toBe(5);
  });

  it('fails in each way as often as it is told', () => {
    const { faults } = aSwitch();
    faults.change({ errorRates: { http429: 0.2, reset: 0.1 }, nonsenseRate: 0.1, seed: 3 });
    const told = fates(faults, 4_000).map((fate) => (fate.kind === 'error' ? fate.error : fate.kind));
    const share = (kind: string) => told.filter((each) => each === kind).length / told.length;
    expect(share('http429')).toBeCloseTo(0.2, 1);
    expect(share('reset')).toBeCloseTo(0.08, 1);
    expect(share('nonsense')).toBeCloseTo(0.072, 1);
    expect(share('http500')).toBe(0);
  });

  it('names what is wrong with a share of an error, or an outage', () => {
    expect(mistakesIn({ errorRates: { http500: 2 }, outageMinutes: -1, trickleMs: 0.5 })).toHaveLength(3);
    expect(mistakesIn({ errorRates: { http400: 0.1 } })).toEqual([expect.stringContaining('http429')]);
    expect(mistakesIn({ errorRates: { http500: 0.1 }, outageMinutes: 0.5 })).toEqual([]);
  });
});
