import { after, at, frame, hanh, khanh, lan, tam } from './dossier-life.builder';
import { expectedDelay } from './expected-delay';

describe('a delay that can be foreseen', () => {
  // Received on Monday at eight, due on Thursday at eight; examining has eighteen hours, the decision and the return two each.
  const begun = after([lan, 'submit'], [hanh, 'receive', at('2026-11-30', 8)], [tam, 'take', at('2026-11-30', 9)]);

  it('is none while what is left to do fits into what is left of the time', () => {
    expect(expectedDelay(begun, at('2026-11-30', 10), frame)).toBeNull();
  });

  it('gives the day that is enough for a late step once more and for what follows it, and names who is late', () => {
    // Eighteen hours from Monday at eight end on Wednesday at ten; on Tuesday at sixteen the dossier still has a day and an hour.
    const slow = { ...begun, steps: begun.steps.map((run) => ({ ...run, dueAt: at('2026-12-01', 14) })) };
    expect(expectedDelay(slow, at('2026-12-01', 16), frame)).toEqual({
      newDay: '2026-12-04',
      causes: [{ kind: 'stepLate', step: 'examine', agencyId: 'long-hoa', minutes: 120 }],
    });
  });

  it('says that nobody has it, and which step waits', () => {
    const opened = after([lan, 'submit'], [hanh, 'receive', at('2026-11-30', 8)]);
    const stretched = { ...opened, steps: opened.steps.map((run) => ({ ...run, dueAt: at('2026-12-07', 14) })) };
    expect(expectedDelay(stretched, at('2026-11-30', 10), frame)?.causes).toEqual([
      { kind: 'notTaken' },
      { kind: 'stepOpen', step: 'examine', agencyId: 'long-hoa' },
    ]);
  });

  it('is not told where no new day may be given, nor to whom only the leader is missing', () => {
    const slow = { ...begun, steps: begun.steps.map((run) => ({ ...run, dueAt: at('2026-12-01', 14) })) };
    expect(expectedDelay(slow, at('2026-12-02', 9), frame)).toBeNull();
    const proposed = { ...slow, state: 'awaitingApproval' as const };
    expect(expectedDelay(proposed, at('2026-12-01', 16), frame)).toBeNull();
    const extended = after(
      [lan, 'submit'],
      [hanh, 'receive', at('2026-11-30', 8)],
      [khanh, { action: 'extend', newDay: '2026-12-04', reason: 'Chờ' }, at('2026-12-01', 8)],
    );
    const late = { ...extended, steps: extended.steps.map((run) => ({ ...run, dueAt: at('2026-12-08', 14) })) };
    expect(expectedDelay(late, at('2026-12-02', 9), frame)).toBeNull();
  });
});
