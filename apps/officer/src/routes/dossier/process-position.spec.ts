import type { ProcessStep } from '@mot-cua/domain';
import type { DossierStep } from '../../api/dossier';
import { processPosition } from './process-position';

const step = (role: ProcessStep['role'], code: string = role): ProcessStep => ({
  code,
  role,
  name: { vi: code, en: code },
  workingHours: 1,
});
const process = [
  ...[step('counterOfficer'), step('caseOfficer', 'examine'), step('caseOfficer', 'fire')],
  ...[step('caseOfficer', 'draft'), step('leader'), step('clerk')],
];
type Run = Pick<DossierStep, 'step' | 'end' | 'punctuality'>;
const run = (
  code: string,
  how?: NonNullable<DossierStep['end']>['how'],
  punctuality: Run['punctuality'] = 'onTime',
) => ({
  ...{ step: code, punctuality },
  end: how ? { how, at: '2026-11-23T03:00:00Z', byName: null } : null,
});

describe('where a dossier stands in the process of its office', () => {
  it('is at the counter until it is received, and ends there when it is refused', () => {
    expect(processPosition(process, 'submitted', []).join(' ')).toBe('current ahead ahead ahead ahead ahead');
    expect(processPosition(process, 'refused', []).join(' ')).toBe('broken skipped skipped skipped skipped skipped');
  });

  it('is at several steps at once where they run side by side, each late or not by itself', () => {
    const steps = [run('counterOfficer', 'finished'), run('examine'), run('fire', undefined, 'late')];
    expect(processPosition(process, 'inProgress', steps).join(' ')).toBe('done current late ahead ahead ahead');
  });

  it('has a step before it again that was given back, and shows one that it never went through as left out', () => {
    const back = [run('counterOfficer', 'finished'), run('fire', 'returned'), run('examine')];
    expect(processPosition(process, 'inProgress', back).join(' ')).toBe('done current ahead ahead ahead ahead');
    const decided = [
      run('counterOfficer', 'finished'),
      run('examine', 'finished'),
      run('draft', 'finished'),
      run('leader'),
    ];
    expect(processPosition(process, 'awaitingApproval', decided).join(' ')).toBe(
      'done done skipped done current ahead',
    );
  });

  it('is broken off where the applicant withdrew it', () => {
    const steps = [run('counterOfficer', 'finished'), run('examine', 'brokenOff')];
    expect(processPosition(process, 'withdrawn', steps).join(' ')).toBe('done broken skipped skipped skipped skipped');
  });
});
