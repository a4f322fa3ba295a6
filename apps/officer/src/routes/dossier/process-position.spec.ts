import { DOSSIER_STATES, isFinal, type ProcessStep } from '@mot-cua/domain';
import { processPosition } from './process-position';

const step = (role: ProcessStep['role'], code: string = role): ProcessStep => ({
  code,
  role,
  name: { vi: code, en: code },
  workingHours: 1,
});
const byClerk = [step('counterOfficer'), step('caseOfficer'), step('leader'), step('clerk')];
const byCounter = [step('counterOfficer'), step('caseOfficer'), step('leader'), step('counterOfficer', 'return')];

describe('where a dossier stands in the process of its office', () => {
  it('is one step at a time, with all before it done and all after it ahead', () => {
    for (const process of [byClerk, byCounter])
      for (const state of DOSSIER_STATES.filter((one) => one !== 'withdrawn'))
        expect([state, processPosition(process, state).join(' ')]).toEqual([
          state,
          expect.stringMatching(/^(done ?)*((current|broken)( ahead)*)?$/),
        ]);
  });

  it.each([
    ['submitted', 'current ahead ahead ahead'],
    ['awaitingSupplement', 'current ahead ahead ahead'],
    ['received', 'done current ahead ahead'],
    ['pausedForSupplement', 'done current ahead ahead'],
    ['awaitingApproval', 'done done current ahead'],
    ['approved', 'done done done current'],
    ['resolved', 'done done done current'],
    ['returned', 'done done done done'],
    ['refused', 'broken ahead ahead ahead'],
    ['stopped', 'done broken ahead ahead'],
  ] as const)('%s: %s', (state, standings) => {
    for (const process of [byClerk, byCounter]) expect(processPosition(process, state).join(' ')).toBe(standings);
  });

  it('is nowhere any more once the applicant has withdrawn it', () => {
    expect(isFinal('withdrawn')).toBe(true);
    expect(processPosition(byClerk, 'withdrawn')).not.toContain('current');
  });
});
