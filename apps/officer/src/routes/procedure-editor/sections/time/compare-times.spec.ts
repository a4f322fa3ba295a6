import type { ProcessStep } from '@mot-cua/domain';
import { aProcedureDraft } from '../../../../testing/a-procedure-draft';
import { compareTimes } from './compare-times';

const step = (code: string, workingHours: number, more: Partial<ProcessStep> = {}): ProcessStep => ({
  ...{ code, name: { vi: code, en: code }, role: 'caseOfficer', workingHours },
  ...more,
});

describe('the time of a process that branches', () => {
  it('is that of the longest branch, and the bar shows the steps on it', () => {
    const process = [
      step('share', 1, { next: { kind: 'parallel', branches: ['land', 'fire'], join: 'sum' } }),
      step('land', 2, { next: { kind: 'step', to: 'sum' } }),
      step('fire', 5),
      step('sum', 2),
    ];
    const [compared] = compareTimes(aProcedureDraft({ process }));
    expect(compared?.way.map(({ code }) => code)).toEqual(['share', 'fire', 'sum']);
    expect(compared).toMatchObject({ hours: 8, times: [{ verdict: 'fits' }] });
  });

  it('is none while the steps run in a circle', () => {
    const process = [step('one', 1), step('two', 1, { next: { kind: 'step', to: 'one' } })];
    expect(compareTimes(aProcedureDraft({ process }))[0]).toMatchObject({ way: [], hours: 0 });
  });
});
