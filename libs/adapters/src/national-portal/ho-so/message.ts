import { isDossierCode } from '@mot-cua/domain';
import { Rejected } from '../errors';
import { flag, mandatory, optional, personName, timestamp, webAddress } from '../field-text';
import * as codes from '../portal-codes';
import type { DossierReport, ReportedApplicant, ReportedPaper, ReportedStep, ReportedSupplement } from '../report';
import type { HoSo, HoSoBoSung, TaiLieu, TienDo } from './wire';

/** The field (lĩnh vực) that the portal's own catalogue gives a procedure. */
export interface PortalField {
  readonly code: string;
  readonly name: string;
}

/** Codes of papers and results that the whole country shares: `000.00.00.G09-KQ002269`, `KQ.G15.000001`. */
const NATIONAL_PAPER_CODE = /^(?:\d{3}\.\d{2}\.\d{2}\.[A-Z]\d{2}-)?KQ[\w.-]+$/;
export const nationalPaperCode = (code: string | null): string => (code && NATIONAL_PAPER_CODE.test(code) ? code : '');

/** HinhThucThu and MaPhiLePhi: what known senders write for every fee. */
const USUAL = '1';

/** Key of a report: the receiver keeps one message of each. */
export function keyOf({ dossierId, step }: Pick<DossierReport, 'dossierId' | 'step'>): string {
  return `${dossierId}-${step.sequence}`;
}

/**
 * The dossier of a report as the portal wants it.
 * @throws Rejected when the portal would insist on something that is missing, or could not hold something that is there
 */
export function toHoSo(report: DossierReport, field: PortalField): HoSo {
  const { applicant, returnMethod } = report;
  return {
    MaHoSo: dossierCode(report.code),
    MaTTHC: mandatory('MaTTHC', report.procedure.code),
    TenTTHC: mandatory('TenTTHC', report.procedure.name, 1000),
    MaLinhVuc: mandatory('MaLinhVuc', field.code),
    TenLinhVuc: mandatory('TenLinhVuc', field.name, 500),
    KenhThucHien: codes.CHANNEL_CODES[report.channel],
    SoBienNhan: report.code,
    ChuHoSo: mandatory('ChuHoSo', applicant.name, 500),
    SoGiayToChuHoSo: optional('SoGiayToChuHoSo', applicant.idNumber, 50),
    LoaiDoiTuong: codes.APPLICANT_CODES[applicant.kind],
    MaDoiTuong: codes.CHANNEL_CODES[report.channel] === '2' ? applicant.nationalAccountId : null,
    DinhDanhCHS: identities(applicant),
    ThongTinKhac: optional('ThongTinKhac', applicant.address, 1000),
    Email: optional('Email', applicant.email, 254),
    Fax: '',
    SoDienThoai: optional('SoDienThoai', applicant.phone, 50),
    TrichYeuHoSo: mandatory('TrichYeuHoSo', report.summary, 1000),
    NgayNopHoSo: timestamp(report.submittedAt),
    // The portal insists on it even before an officer has received anything; until then it is when our system did.
    NgayTiepNhan: timestamp(report.receivedAt ?? report.submittedAt),
    NgayHenTra: timestamp(report.dueAt),
    NgayTra: timestamp(report.returnedAt),
    NgayKetThucXuLy: timestamp(report.endedAt),
    NgayTuChoi: timestamp(report.refusedAt),
    TrangThaiHoSo: statusWithTimes(report),
    ThongTinTra: codes.RETURN_WORDS[returnMethod],
    HinhThuc: codes.RETURN_CODES[returnMethod],
    DonViXuLy: mandatory('DonViXuLy', report.agency.name, 500),
    GhiChu: optional('GhiChu', report.note),
    NoiNopHoSo: codes.FILED_AT_CODES[report.channel],
    HoSoCoThanhPhanSoHoa: flag(report.attachments.some(({ digitised }) => digitised)),
    TaiKhoanDuocXacThucVoiVNeID: flag(applicant.identityVerified),
    DuocThanhToanTrucTuyen: codes.PAYMENT_CODES[report.paidOnline],
    DSKetNoiCSDL: [],
    TaiLieuNop: report.attachments.map(toTaiLieu),
    DanhSachLePhi: report.fees.map(({ name, kind, amount }) => ({
      TenPhiLePhi: mandatory('TenPhiLePhi', name, 500),
      MaPhiLePhi: USUAL,
      HinhThucThu: USUAL,
      Gia: String(amount),
      LoaiPhiLePhi: codes.FEE_CODES[kind],
    })),
    DanhSachTepDinhKemKhac: [],
    DanhSachHoSoBoSung: report.supplements.map(toHoSoBoSung),
    DanhSachGiayToKetQua: report.results.map(({ id, name, resultCode, url }) => ({
      TenGiayTo: mandatory('TenGiayTo', name, 2000),
      MaThanhPhanHoSo: '',
      GiayToId: id,
      DuongDanTepTinKetQua: webAddress('DuongDanTepTinKetQua', url),
      MaGiayToKetQua: nationalPaperCode(resultCode),
    })),
  };
}

/**
 * A step. The number in front of the words makes the row one of a kind, so that a look-up can tell whether it has arrived.
 * @throws Rejected as `toHoSo`
 */
export function toTienDo(code: string, step: ReportedStep): TienDo {
  return {
    MaHoSo: dossierCode(code),
    NguoiXuLy: personName('NguoiXuLy', step.officerName, 50),
    ChucDanh: optional('ChucDanh', step.title, 200),
    ThoiDiemXuLy: timestamp(step.at),
    PhongBanXuLy: optional('PhongBanXuLy', step.unit, 500),
    NoiDungXuLy: `Bước ${step.sequence}: ${mandatory('NoiDungXuLy', step.content, 3900)}`,
    TrangThai: codes.statusCode(step.state),
    NgayBatDau: timestamp(step.startedAt),
    NgayKetThucTheoQuyDinh: timestamp(step.dueAt),
  };
}

/** @throws Rejected for a code that is none of the country's */
export function dossierCode(code: string): string {
  if (!isDossierCode(code)) throw new Rejected(`Mã hồ sơ ${code} không đúng mẫu`);
  return code;
}

/** TrangThaiHoSo, once the instants that it cannot do without are there. */
export function statusWithTimes({ state, endedAt, returnedAt, refusedAt }: DossierReport): string {
  if (state === 'refused' && !refusedAt) throw new Rejected('Thiếu NgayTuChoi cho hồ sơ không được tiếp nhận');
  if ((state === 'resolved' || state === 'returned') && !endedAt) {
    throw new Rejected('Thiếu NgayKetThucXuLy cho hồ sơ đã xử lý xong');
  }
  if (state === 'returned' && !returnedAt) throw new Rejected('Thiếu NgayTra cho hồ sơ đã trả kết quả');
  return codes.statusCode(state);
}

function identities({ idNumber }: ReportedApplicant): HoSo['DinhDanhCHS'] {
  if (idNumber && /^\d{12}$/.test(idNumber)) return [{ LoaiDinhDanh: '1', SoDinhDanh: idNumber }];
  if (idNumber && /^\d{9}$/.test(idNumber)) return [{ LoaiDinhDanh: '2', SoDinhDanh: idNumber }];
  return [];
}

function toTaiLieu({ id, fileName, paperCode, url, digitised, reused }: ReportedPaper): TaiLieu {
  return {
    TepDinhKemId: id,
    TenTepDinhKem: mandatory('TenTepDinhKem', fileName),
    IsDeleted: 'False',
    MaThanhPhanHoSo: nationalPaperCode(paperCode),
    DuongDanTaiTepTin: webAddress('DuongDanTaiTepTin', url),
    DuocSoHoa: flag(digitised),
    DuocTaiSuDung: flag(reused),
    DuocLayTuKhoDMQG: '0',
    MaKetQuaThayThe: '',
  };
}

export function toHoSoBoSung(supplement: ReportedSupplement): HoSoBoSung {
  return {
    HoSoBoSungId: supplement.id,
    NguoiYeuCauBoSung: mandatory('NguoiYeuCauBoSung', supplement.requestedBy, 200),
    NoiDungBoSung: mandatory('NoiDungBoSung', supplement.content),
    NgayBoSung: timestamp(supplement.requestedAt),
    NguoiTiepNhanBoSung: optional('NguoiTiepNhanBoSung', supplement.receivedBy, 200),
    ThongTinTiepNhan: optional('ThongTinTiepNhan', supplement.answerNote),
    NgayTiepNhanBoSung: timestamp(supplement.answeredAt),
    TrangThaiBoSung: flag(supplement.answeredAt !== null),
    DanhSachGiayToBoSung: supplement.papers.map(({ code, name }) => ({
      TenGiayTo: mandatory('TenGiayTo', name, 2000),
      MaThanhPhanHoSo: nationalPaperCode(code),
    })),
    DanhSachLePhiBoSung: [],
    NgayHenTraTruoc: timestamp(supplement.dueBefore),
    NgayHenTraMoi: timestamp(supplement.dueAfter),
  };
}
