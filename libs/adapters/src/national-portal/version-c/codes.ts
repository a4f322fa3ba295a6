import { Rejected } from '../errors';
import type { ReportedApplicant } from '../report';

const APPLICANT_CODES: Readonly<Partial<Record<ReportedApplicant['kind'], string>>> = { citizen: '0', business: '1' };

/** LoaiDoiTuong: 0 citizen, 1 business, 2 household business; other numbers than in versions A and B. @throws Rejected */
export function applicantCode(kind: ReportedApplicant['kind']): string {
  const code = APPLICANT_CODES[kind];
  if (code === undefined)
    throw new Rejected('Cổng Dịch vụ công Quốc gia (phiên bản C) chưa có mã LoaiDoiTuong cho cơ quan và tổ chức');
  return code;
}

/** LoaiBan: an electronic copy; what is uploaded is nothing else. */
export const ELECTRONIC = '2';

/** HinhThucThu: when it is received; other times of collecting are not told apart by us. */
export const ON_RECEIPT = '1';
