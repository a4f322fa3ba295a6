import { at } from '../dossier/dossier-life.builder';
import type { StepRun } from '../workflow/step-run';
import { partOf, showsPapers } from './part-of';

const run = (agencyId: string, end: Date | null): StepRun => ({
  ...{
    number: 1,
    changedIn: 3,
    step: 'security',
    role: 'caseOfficer',
    agencyId,
    takenBy: null,
    openedAt: at('2026-11-23', 8),
  },
  ...{ allowedMinutes: 480, history: [], dueAt: at('2026-11-24', 8), pausedWithMinutes: null },
  end: end && { how: 'finished', at: end, by: { id: 'dung', name: 'Dũng' } },
});
const noon = at('2026-11-23', 12);
const dossier = (steps: readonly StepRun[], endedAt: Date | null = null) => ({ steps, opinions: [], endedAt });

describe('what is left of a dossier for an agency whose part has ended', () => {
  it('is nothing special while it has a step to do, or for one that never had any', () => {
    expect(partOf(['police'], dossier([run('police', null)]))).toBeUndefined();
    expect(partOf(['police'], dossier([run('police', noon), run('police', null)]))).toBeUndefined();
    expect(partOf(['ward'], dossier([run('police', noon)]))).toBeUndefined();
  });

  it('is its own steps, and its papers as long as the dossier is open', () => {
    const part = partOf(['police'], dossier([run('police', noon), run('builders', null)]));
    expect(part).toMatchObject({ steps: [{ agencyId: 'police' }], endedAt: noon, papersUntil: null });
    expect(part && showsPapers(part, at('2027-11-23', 8))).toBe(true);
  });

  it('keeps the papers for ninety days after the end of the dossier, the last day included', () => {
    const part = partOf(['police'], dossier([run('police', noon)], at('2026-12-01', 15)));
    expect(part && showsPapers(part, at('2027-03-01', 23))).toBe(true);
    expect(part && showsPapers(part, at('2027-03-02', 0))).toBe(false);
  });
});
