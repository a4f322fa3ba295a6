import { localDate, type Agency, type DossierEvent } from '@mot-cua/domain';
import { feesAsFiled } from '@mot-cua/domain/fee';
import type { DossierRow } from '@mot-cua/persistence';
import { ANSWERS_WITH_CASES, PROCEDURE_WITH_CASES } from '@mot-cua/testing/procedures';
import { dossierReport } from './dossier-report';

const at = new Date('2026-11-24T03:00:00Z');
const agency: Agency = {
  ...{ id: 'a1', code: 'H53.20', legacyCode: '000.00.20.H53', name: { vi: 'UBND phường', en: 'Ward' } },
  ...{ kind: 'commune', parentId: null, validFrom: '2025-07-01', validTo: null, successorIds: [] },
};
const submitted: DossierEvent = {
  ...{ dossierId: 'd1', sequence: 1, from: 'draft', to: 'submitted', at },
  detail: { action: 'submit', answers: ANSWERS_WITH_CASES },
  actor: { id: 'lan', name: 'Nguyễn Thị Lan', role: 'citizen' },
};

/** A late registration as it was submitted, with the fees that were kept. */
function feesReported(fees: DossierRow['fees'], procedure = PROCEDURE_WITH_CASES) {
  const row: DossierRow = {
    ...{ id: 'd1', code: 'H53.20-261124-0001', state: 'submitted', version: 1, channel: 'online', agencyId: 'a1' },
    ...{ procedureCode: procedure.code, procedureVersion: 1, caseCode: 'late', answers: ANSWERS_WITH_CASES, fees },
    ...{ applicantId: 'lan', applicantName: 'Nguyễn Thị Lan', returnMethod: 'online', submittedAt: at },
    ...{ receivedAt: null, dueAt: null, deadline: null, pausedWithMinutes: null, supplementRequests: 0 },
    ...{ origins: {}, openSupplement: null, takenBy: null, endedAt: null, returnedAt: null },
  };
  const sources = { row, history: [submitted], event: submitted, procedure, agency, applicant: null, attachments: [] };
  return dossierReport({ ...sources, publicUrl: 'https://dvc.example.vn' }).fees;
}

const REPORTED = [
  { name: 'Lệ phí đăng ký quá hạn', kind: 'charge', amount: 7_500 },
  { name: 'Phí cấp bản sao', kind: 'fee', amount: 24_000 },
];

describe('the fees that the national portal is told', () => {
  it('are those that were kept with the dossier, as its case and answers made them', () => {
    const filing = { answers: ANSWERS_WITH_CASES, caseCode: 'late', channel: 'online', on: localDate(at) } as const;
    const kept = feesAsFiled(PROCEDURE_WITH_CASES, filing);
    expect(feesReported(kept)).toEqual(REPORTED);
    expect(feesReported(kept, { ...PROCEDURE_WITH_CASES, fees: [] })).toEqual(REPORTED);
  });

  it('are worked out by its version for a dossier from before they were kept', () => {
    expect(feesReported(null)).toEqual(REPORTED);
  });
});
