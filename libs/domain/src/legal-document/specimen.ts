import { instantOf } from '../deadline/vietnam-time';
import { controlSheetValues } from './control-sheet';
import {
  extensionValues,
  receiptValues,
  refusalValues,
  stopNoticeValues,
  supplementRequestValues,
  type DossierFacts,
} from './document-values';
import type { DocumentValues } from './fill-template';
import type { LegalDocumentKind } from './kind';
import { registerValues } from './register';

/** An agency of nowhere, above which a preview is written. */
export const SPECIMEN_AGENCY = {
  superior: 'Ủy ban nhân dân tỉnh',
  name: 'Ủy ban nhân dân phường',
  code: 'H00.00',
} as const;

/** Of the made-up dossier. */
export const SPECIMEN_CODE = 'H00.00-261123-0001';

const RECEIVED_AT = instantOf('2026-11-23', 9 * 60 + 15);
const DUE_AT = instantOf('2026-11-26', 9 * 60 + 15);

const FACTS: DossierFacts = {
  code: SPECIMEN_CODE,
  applicantName: 'Nguyễn Thị Lan',
  nationalId: '072190000001',
  address: '12 đường Cách Mạng Tháng Tám, phường Tân Ninh, tỉnh Tây Ninh',
  phone: '0901 234 567',
  email: 'lan@example.vn',
  procedureCode: '1.001193',
  procedureName: 'Đăng ký khai sinh',
  agencyName: SPECIMEN_AGENCY.name,
  agencyPhone: '0276 3822 000',
  officerPhone: '0276 3822 001',
  officerName: 'Trần Văn Bình',
  officerPosition: 'Công chức',
  at: RECEIVED_AT,
};

/** Handed in by somebody else, which only the receipt tells in full. */
const BY_ANOTHER: DossierFacts = {
  ...FACTS,
  representative: {
    ...{ fullName: 'Nguyễn Văn Sơn', identityNumber: '072175000008', relation: 'anh trai', phone: '0902 345 678' },
    ...{ email: 'son@example.vn', address: '5 đường 30 Tháng 4, phường Tân Ninh, tỉnh Tây Ninh' },
    authorisation: 'số 12/2026, ngày 20/11/2026',
  },
};

const person = (name: string, role: 'citizen' | 'counterOfficer' | 'caseOfficer' | 'leader') => ({
  id: name,
  name,
  role,
});

/** What a preview of each kind is filled in with: a made-up dossier. */
export function specimenValues(kind: LegalDocumentKind): DocumentValues {
  const reason = 'Người nộp đề nghị dừng giải quyết để chuẩn bị lại giấy tờ.';
  switch (kind) {
    case 'receipt':
      return receiptValues(BY_ANOTHER, {
        ...{ receivedAt: RECEIVED_AT, dueAt: DUE_AT, processingTime: { unit: 'workingDay', amount: 3 } },
        papers: [
          { name: 'Tờ khai (biểu mẫu điện tử)', originals: 1, certifiedCopies: 0, copies: 0, files: 0 },
          { name: 'Giấy chứng sinh', originals: 1, certifiedCopies: 0, copies: 0, files: 2 },
        ],
        ...{ returnMethod: 'atCounter', feeTotal: 50_000, number: 1, year: 2026 },
      });
    case 'supplementRequest':
      return supplementRequestValues(FACTS, {
        items: [
          {
            name: 'Giấy chứng sinh',
            reason: 'Ảnh chụp bị mờ, không đọc được ngày sinh.',
            legalBasis: 'Luật Hộ tịch, Điều 16',
          },
          { name: 'Nơi sinh', reason: 'Chưa ghi tên cơ sở y tế.' },
        ],
      });
    case 'refusal':
      return refusalValues(FACTS, {
        reason: 'Hồ sơ không thuộc thẩm quyền giải quyết của cơ quan.',
        legalBasis: 'Luật Hộ tịch, Điều 13',
      });
    case 'extension':
      return extensionValues(FACTS, {
        ...{ receivedAt: RECEIVED_AT, dueAt: DUE_AT, to: instantOf('2026-11-30', 16 * 60) },
        reason: 'Cần xác minh thêm tại nơi cư trú trước đây.',
      });
    case 'stopNotice':
      return stopNoticeValues(FACTS, { reason, receivedAt: RECEIVED_AT });
    case 'controlSheet':
      return controlSheetValues(
        FACTS,
        [
          {
            ...{ dossierId: '', sequence: 1, from: 'draft', to: 'submitted', at: instantOf('2026-11-23', 8 * 60) },
            ...{ detail: { action: 'submit', answers: {} }, actor: person('Nguyễn Thị Lan', 'citizen') },
          },
          {
            ...{ dossierId: '', sequence: 2, from: 'submitted', to: 'received', at: RECEIVED_AT },
            ...{ detail: { action: 'receive' }, actor: person('Trần Văn Bình', 'counterOfficer') },
            deadline: {
              ...{ dueAt: DUE_AT, startedAt: RECEIVED_AT, processingTime: { unit: 'workingDay', amount: 3 } },
              ...{ basis: '', ledger: [], history: [] },
            },
          },
          {
            ...{ dossierId: '', sequence: 3, from: 'received', to: 'inProgress', at: instantOf('2026-11-23', 14 * 60) },
            ...{ detail: { action: 'take' }, actor: person('Lê Thị Hoa', 'caseOfficer') },
          },
        ],
        SPECIMEN_AGENCY.name,
        { step: (code) => code, agency: () => SPECIMEN_AGENCY.name },
      );
    case 'register':
      return registerValues(
        {
          ...{ agencyName: SPECIMEN_AGENCY.name, fieldName: 'Hộ tịch', from: '2026-11-01', to: '2026-11-30' },
          ...{ year: 2026, writtenAt: DUE_AT, count: 1 },
        },
        [
          {
            ...{ number: 1, code: FACTS.code, procedureName: FACTS.procedureName, applicantName: FACTS.applicantName },
            ...{ contact: '0901 234 567', agencyName: SPECIMEN_AGENCY.name, receivedAt: RECEIVED_AT, dueAt: DUE_AT },
            ...{ channel: 'counter', returnedAt: null, returnMethod: 'atCounter' },
          },
        ],
      );
  }
}
