import { localDate, type Agency, type DossierEvent } from '@mot-cua/domain';
import { feesAsFiled } from '@mot-cua/domain/fee';
import { ANSWERS_WITH_CASES, PROCEDURE_WITH_CASES } from '@mot-cua/testing/procedures';
import { dossierReport, type DossierToReport } from './dossier-report';

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
function feesReported(fees: DossierToReport['fees'], procedure = PROCEDURE_WITH_CASES) {
  const row: DossierToReport = {
    ...{ id: 'd1', code: 'H53.20-261124-0001', channel: 'online', caseCode: 'late', answers: ANSWERS_WITH_CASES, fees },
    ...{ applicantName: 'Nguyễn Thị Lan', returnMethod: 'online', submittedAt: at },
  };
  const sources = { row, history: [submitted], event: submitted, procedure, agency, applicant: null, attachments: [] };
  return dossierReport({ ...sources, fileUrl: (id) => `https://dvc.example.vn/${id}` }).fees;
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

describe('a dossier that a counter entered', () => {
  const row: DossierToReport = {
    ...{ id: 'd1', code: 'H53.23-261124-0001', channel: 'counter', caseCode: 'late', answers: ANSWERS_WITH_CASES },
    ...{ fees: { lines: [], total: 0 }, applicantName: 'Trần Thị Mai', returnMethod: 'atCounter', submittedAt: at },
    applicantOnPaper: {
      ...{ fullName: 'Trần Thị Mai', identityNumber: '072150000009', dateOfBirth: '1950-03-01', phone: '0912345678' },
      ...{ email: '', address: '12 đường 30/4' },
    },
    representative: { fullName: 'Lê Văn Sơn', identityNumber: '072175000008', phone: '', relation: 'con' },
  };
  const counter = { ...agency, id: 'a2', code: 'H53.23', name: { vi: 'UBND phường Long Hoa', en: 'Long Hoa' } };
  const entered: DossierEvent = { ...submitted, actor: { id: 'phuc', name: 'Võ Minh Phúc', role: 'counterOfficer' } };
  const received: DossierEvent = {
    ...{ ...entered, sequence: 2, from: 'submitted', to: 'received', at: new Date('2026-11-24T03:05:00Z') },
    detail: { action: 'receive', atAgencyId: 'a2' },
  };
  const told = (history: readonly DossierEvent[]) =>
    dossierReport({
      ...{ row, history, event: history.at(-1) ?? entered, procedure: PROCEDURE_WITH_CASES, agency, holder: counter },
      ...{ applicant: null, attachments: [], fileUrl: (id) => `https://dvc.example.vn/${id}` },
    });

  it('is told with whom it is about, who brought it, and whose counter took it in', () => {
    expect(told([entered])).toMatchObject({
      ...{ channel: 'counter', note: 'Người nộp thay: Lê Văn Sơn, số định danh 072175000008, con' },
      applicant: { name: 'Trần Thị Mai', idNumber: '072150000009', phone: '0912345678', email: null },
      agency: { code: 'H53.20' },
      step: { unit: 'UBND phường Long Hoa', content: 'Nộp hồ sơ trực tiếp tại Bộ phận Một cửa' },
    });
  });

  it('has no due date before the agency that decides it has it', () => {
    expect(told([entered, received])).toMatchObject({ state: 'received', receivedAt: received.at, dueAt: null });
  });
});
