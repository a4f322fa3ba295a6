import { NATIONAL_STATUS, type Channel, type DossierState, type ReturnMethod } from '@mot-cua/domain';
import { Rejected } from './errors';
import type { DossierReport, ReportedApplicant, ReportedFee } from './report';

/** KenhThucHien */
export const CHANNEL_CODES: Readonly<Record<Channel, string>> = {
  counter: '1',
  online: '2',
  nationalPortal: '2',
  post: '3',
};

/** NoiNopHoSo: on which portal it was filed; papers over a counter or by post came through neither. */
export const FILED_AT_CODES: Readonly<Record<Channel, string>> = {
  nationalPortal: '1',
  online: '2',
  counter: '',
  post: '',
};

/** LoaiDoiTuong */
export const APPLICANT_CODES: Readonly<Record<ReportedApplicant['kind'], string>> = {
  citizen: '1',
  business: '2',
  stateAgency: '3',
  organisation: '4',
};

/** HinhThuc: the portal knows the one-stop shop and the post only. A result taken online can always be collected there too. */
export const RETURN_CODES: Readonly<Record<ReturnMethod, string>> = { atCounter: '0', online: '0', post: '1' };

/** ThongTinTra: the way of return in words, which tells what HinhThuc cannot. */
export const RETURN_WORDS: Readonly<Record<ReturnMethod, string>> = {
  atCounter: 'Trả kết quả tại bộ phận một cửa',
  online: 'Trả kết quả trực tuyến',
  post: 'Trả kết quả qua dịch vụ bưu chính công ích',
};

/** LoaiPhiLePhi */
export const FEE_CODES: Readonly<Record<ReportedFee['kind'], string>> = { fee: '1', charge: '2' };

/** DuocThanhToanTrucTuyen */
export const PAYMENT_CODES: Readonly<Record<DossierReport['paidOnline'], string>> = {
  nationalPortal: '1',
  provincePortal: '2',
  no: '0',
};

/** TrangThaiHoSo of a state. @throws Rejected for a draft, which is nobody's business yet */
export function statusCode(state: DossierState): string {
  if (state === 'draft')
    throw new Rejected('Hồ sơ còn là bản nháp, chưa có trạng thái trên Cổng Dịch vụ công Quốc gia');
  return String(NATIONAL_STATUS[state]);
}
