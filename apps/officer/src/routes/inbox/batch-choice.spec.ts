import type { DossierSummary } from '@mot-cua/api-client';
import { batchActionsOf, mayMatch, pickedFor, sizeOf } from './batch-choice';

const row = (state: DossierSummary['state']) =>
  ({
    state,
    takenBy: null,
    flags: [] as DossierSummary['flags'],
    submittedAt: '2026-11-23T02:00:00Z',
  }) as DossierSummary;

describe('work in bulk', () => {
  it('is offered by what the officer is', () => {
    expect(batchActionsOf(['counterOfficer'])).toEqual(['receive', 'handOver', 'refuse']);
    expect(batchActionsOf(['leader'])).toEqual(['assign', 'approve', 'sendBack']);
  });

  it('takes those of the picked that it is open for, and counts the rest', () => {
    const target = pickedFor('receive', [row('submitted'), row('received'), row('submitted')], ['counterOfficer']);
    expect(target).toMatchObject({ kind: 'picked', leftOut: 1 });
    expect(sizeOf(target)).toBe(2);
  });

  it('is offered for all that match where some of them may be waiting for it', () => {
    expect(mayMatch('approve', { view: 'toApprove' }, ['leader'])).toBe(true);
    expect(mayMatch('approve', { view: 'toReceive' }, ['leader'])).toBe(false);
    expect(mayMatch('approve', { view: 'all', state: 'returned' }, ['leader'])).toBe(false);
  });
});
