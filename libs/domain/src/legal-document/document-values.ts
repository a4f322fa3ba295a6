import type { ProcessingTime } from '../deadline/deadline';
import type { Representative } from '../dossier/counter-filing';
import type { ReturnMethod } from '../procedure/procedure';
import { dayInWords, instantInWords, timeAllowedInWords } from './in-words';
import type { DocumentTable, DocumentValues } from './fill-template';

/** What every document about a dossier is written from; what is not known is absent. */
export interface DossierFacts {
  readonly code: string;
  readonly applicantName: string;
  readonly nationalId?: string;
  readonly address?: string;
  readonly phone?: string;
  readonly email?: string;
  readonly procedureCode: string;
  readonly procedureName: string;
  readonly agencyName: string;
  /** That decides it, where another counter accepted it. */
  readonly competentAgencyName?: string;
  readonly agencyPhone?: string;
  /** Whoever handed it in for the applicant. */
  readonly representative?: Representative;
  /** Who did what the document puts in writing; absent where nobody of the office did. */
  readonly officerName?: string;
  readonly officerPosition?: string;
  readonly officerPhone?: string;
  /** Of the event. */
  readonly at: Date;
}

/** A paper that was handed in, with how many of each sort the procedure asks for and how many files came. */
export interface PaperFacts {
  readonly name: string;
  readonly originals: number;
  readonly certifiedCopies: number;
  readonly copies: number;
  readonly files: number;
}

export interface ReceiptFacts {
  readonly receivedAt: Date;
  /** Absent while the clock waits for the agency that decides it. */
  readonly dueAt?: Date;
  readonly processingTime: ProcessingTime;
  readonly papers: readonly PaperFacts[];
  readonly returnMethod: ReturnMethod;
  /** In đồng. */
  readonly feeTotal?: number;
  /** Its number in the agency's register of the year. */
  readonly number: number;
  readonly year: number;
}

/** One thing to complete, named as the form or the procedure names it. */
export interface SupplementFacts {
  readonly items: readonly { readonly name: string; readonly reason: string; readonly legalBasis?: string }[];
  readonly note?: string;
}

/** Why something ends, or is not taken. */
export interface ReasonFacts {
  readonly reason: string;
  readonly legalBasis?: string;
}

export interface ExtensionFacts extends ReasonFacts {
  readonly receivedAt: Date;
  /** As it was promised. */
  readonly dueAt: Date;
  /** As it is promised anew. */
  readonly to: Date;
}

/** Giấy tiếp nhận hồ sơ và hẹn trả kết quả. */
export function receiptValues(facts: DossierFacts, receipt: ReceiptFacts): DocumentValues {
  const { receivedAt, dueAt, processingTime, papers, returnMethod, feeTotal, number, year } = receipt;
  return {
    texts: {
      ...aboutDossier(facts),
      'thời gian tiếp nhận': instantInWords(receivedAt),
      'thời gian hẹn trả': dueAt ? instantInWords(dueAt) : dueFromArrival(facts, processingTime),
      'thời hạn giải quyết': timeAllowedInWords(processingTime),
      'số bộ hồ sơ': '01',
      'nơi nhận kết quả': RETURN_PLACES[returnMethod],
      'phí, lệ phí': feeTotal === undefined ? '' : `${String(feeTotal).replaceAll(/\B(?=(\d{3})+$)/g, '.')} đồng`,
      'quyển số': String(year),
      'số thứ tự': String(number),
    },
    lists: { 'thành phần hồ sơ': papersTable(papers) },
  };
}

/** A day that nobody can name yet: accepted at one counter, decided by another agency (Decree 118/2025/NĐ-CP, art. 17.3). */
function dueFromArrival({ competentAgencyName }: DossierFacts, processingTime: ProcessingTime): string {
  return `trong ${timeAllowedInWords(processingTime)} kể từ khi ${competentAgencyName ?? 'cơ quan có thẩm quyền'} nhận được hồ sơ`;
}

const RETURN_PLACES: Readonly<Record<ReturnMethod, string>> = {
  online: 'bản điện tử trên Cổng dịch vụ công',
  atCounter: 'quầy Tiếp nhận và Trả kết quả',
  post: 'dịch vụ bưu chính công ích',
};

function papersTable(papers: readonly PaperFacts[]): DocumentTable {
  const count = (value: number) => (value > 0 ? String(value) : '');
  return {
    columns: [
      { name: 'TT', share: 8, centred: true },
      { name: 'Tên thành phần hồ sơ', share: 44 },
      { name: 'Bản chính', share: 12, centred: true },
      { name: 'Chứng thực', share: 13, centred: true },
      { name: 'Bản sao', share: 11, centred: true },
      { name: 'Tệp', share: 12, centred: true },
    ],
    rows: papers.map(({ name, originals, certifiedCopies, copies, files }, index) => [
      ...[String(index + 1), name, count(originals), count(certifiedCopies), count(copies), count(files)],
    ]),
  };
}

/** Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ. */
export function supplementRequestValues(facts: DossierFacts, { items, note }: SupplementFacts): DocumentValues {
  return {
    texts: { ...aboutDossier(facts), 'ghi chú': note ?? '' },
    lists: {
      'nội dung bổ sung': {
        columns: [
          { name: 'TT', share: 8, centred: true },
          { name: 'Nội dung cần bổ sung, hoàn thiện', share: 34 },
          { name: 'Lý do', share: 58 },
        ],
        rows: items.map(({ name, reason, legalBasis }, index) => [
          String(index + 1),
          name,
          legalBasis ? `${reason} (Căn cứ: ${legalBasis})` : reason,
        ]),
      },
    },
  };
}

/** Phiếu từ chối tiếp nhận giải quyết hồ sơ. */
export function refusalValues(facts: DossierFacts, { reason, legalBasis }: ReasonFacts): DocumentValues {
  return { texts: { ...aboutDossier(facts), 'lý do': reason, 'căn cứ': legalBasis ?? '' }, lists: {} };
}

/** Phiếu xin lỗi và hẹn lại ngày trả kết quả; since Circular 03/2025/TT-VPCP with the request for more time. */
export function extensionValues(facts: DossierFacts, extension: ExtensionFacts): DocumentValues {
  const { receivedAt, dueAt, to, reason, legalBasis } = extension;
  return {
    texts: {
      ...aboutDossier(facts),
      'thời gian tiếp nhận': instantInWords(receivedAt),
      'thời gian hẹn trả': instantInWords(dueAt),
      'thời gian hẹn lại': instantInWords(to),
      'lý do': reason,
      'căn cứ': legalBasis ?? '',
    },
    lists: {},
  };
}

/** Thông báo dừng giải quyết hồ sơ; `receivedAt` is absent for a dossier that was taken back before it was received. */
export function stopNoticeValues(
  facts: DossierFacts,
  { reason, legalBasis, receivedAt }: ReasonFacts & { readonly receivedAt?: Date },
): DocumentValues {
  return {
    texts: {
      ...aboutDossier(facts),
      'thời gian tiếp nhận': receivedAt ? instantInWords(receivedAt) : '',
      'lý do': reason,
      'căn cứ': legalBasis ?? '',
    },
    lists: {},
  };
}

/** The fields that all documents about a dossier have. */
export function aboutDossier(facts: DossierFacts): Record<string, string> {
  const { representative } = facts;
  return {
    'mã hồ sơ': facts.code,
    'người nộp': representative
      ? `${facts.applicantName} (người nộp thay: ${representative.fullName})`
      : facts.applicantName,
    'số định danh': facts.nationalId ?? '',
    'địa chỉ': facts.address ?? '',
    'số điện thoại': facts.phone ?? '',
    'thư điện tử': facts.email ?? '',
    'tên thủ tục': facts.procedureName,
    'mã thủ tục': facts.procedureCode,
    'cơ quan': facts.agencyName,
    'điện thoại cơ quan': facts.agencyPhone ?? '',
    'người nộp thay': representative ? `${representative.fullName} (${representative.relation})` : '',
    'số định danh người nộp thay': representative?.identityNumber ?? '',
    'địa chỉ người nộp thay': representative?.address ?? '',
    'số điện thoại người nộp thay': representative?.phone ?? '',
    'thư điện tử người nộp thay': representative?.email ?? '',
    'giấy ủy quyền': representative?.authorisation ?? '',
    'cán bộ': facts.officerName ?? '',
    'chức vụ': facts.officerPosition ?? '',
    // Whom to ask: whoever wrote it; where no phone of theirs is known, the agency.
    'điện thoại cán bộ': (facts.officerPhone || facts.agencyPhone) ?? '',
    'căn cứ': '',
    'thời gian lập': dayInWords(facts.at),
  };
}
