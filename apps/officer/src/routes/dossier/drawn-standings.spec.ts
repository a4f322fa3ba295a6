import type { ProcessStep } from '@mot-cua/domain';
import { aStep } from '../../testing/a-dossier';
import { drawnStandings } from './drawn-standings';

const name = { vi: '', en: '' };
const PROCESS: readonly ProcessStep[] = [
  { code: 'receive', name, role: 'counterOfficer', workingHours: 2 },
  {
    ...{ code: 'examine', name, role: 'caseOfficer', workingHours: 2 },
    next: {
      ...{ kind: 'choice', by: 'officer' },
      ways: [
        { code: 'see', name, to: 'visit' },
        { code: 'on', name, to: 'sign' },
      ],
    },
  },
  { code: 'visit', name, role: 'caseOfficer', workingHours: 2 },
  { code: 'sign', name, role: 'leader', workingHours: 2 },
  { code: 'return', name, role: 'clerk', workingHours: 2 },
];
const POLICE = { id: 'a2', code: 'H53.9', kind: 'department', name: { vi: 'Công an tỉnh', en: 'Police' } } as const;
const at = '2026-11-23T04:00:00Z';
const done = { how: 'finished', at, byName: null } as const;
const broken = { how: 'brokenOff', at, byName: 'Lan', because: 'withdraw' } as const;
const receive = aStep({ number: 1, step: 'receive', role: 'counterOfficer', end: done });
const standingsOf = (
  state: 'inProgress' | 'awaitingApproval' | 'withdrawn' | 'returned',
  ...runs: ReturnType<typeof aStep>[]
) => drawnStandings(PROCESS, { state, steps: [receive, ...runs] }, 'vi');
const wordsOf = (standings: ReturnType<typeof drawnStandings>) =>
  Object.values(standings)
    .map(({ standing }) => standing)
    .join(' ');

describe('the drawing of a dossier on its way', () => {
  it('says that a withdrawn dossier ended at its step, why, and that nothing comes after it', () => {
    const standings = standingsOf('withdrawn', aStep({ end: broken }));
    expect(wordsOf(standings)).toBe('done broken skipped skipped skipped');
    expect(standings['examine']).toMatchObject({ note: 'người nộp rút hồ sơ · 1 giờ / 2 giờ' });
  });

  it('leaves out the branch that was not taken, as soon as it cannot come any more', () => {
    const examined = aStep({ end: done });
    expect(wordsOf(standingsOf('inProgress', aStep()))).toBe('done current ahead ahead ahead');
    const deciding = aStep({ number: 3, step: 'sign', role: 'leader' });
    expect(wordsOf(standingsOf('awaitingApproval', examined, deciding))).toBe('done done skipped current ahead');
    const decided = [{ ...deciding, end: done }, aStep({ number: 4, step: 'return', end: done })];
    expect(wordsOf(standingsOf('returned', examined, ...decided))).toBe('done done skipped done done');
  });

  it('names the agency that has a step though nobody has taken it, and not the one that the process names', () => {
    const moved = aStep({ end: { how: 'moved', at, byName: 'Tâm' } });
    const { examine } = standingsOf('inProgress', moved, aStep({ number: 3, agency: POLICE, takenBy: null }));
    expect(examine).toEqual({ standing: 'current', agency: 'Công an tỉnh', note: '1 giờ / 2 giờ' });
    const taken = aStep({ agency: POLICE, takenBy: { id: 'dung', fullName: 'Hồ Quang Dũng' } });
    expect(standingsOf('inProgress', taken)['examine']?.note).toBe('Hồ Quang Dũng · 1 giờ / 2 giờ');
  });

  it('says that a step was given back, and that it comes again', () => {
    const visited = aStep({ number: 3, step: 'visit', end: { how: 'returned', at, byName: 'Tâm', note: 'Thiếu ảnh' } });
    const standings = standingsOf('inProgress', aStep({ end: done }), visited, aStep({ number: 4 }));
    expect(standings['visit']).toMatchObject({ standing: 'ahead', note: 'Trả lại · 1 giờ / 2 giờ' });
  });
});
