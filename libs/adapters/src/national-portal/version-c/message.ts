import { Rejected } from '../errors';
import { flag, mandatory, optional, timestamp } from '../field-text';
import { nationalPaperCode, statusWithTimes, toHoSoBoSung, toTienDo } from '../ho-so/message';
import type { DossierReport, ReportedPaper, ReportedStep } from '../report';
import * as codes from './codes';
import type { UploadedFile } from './portal-memory';
import type { Buoc, GiayTo, NoiHoSo, ThanhPhanHoSo, TrangThai } from './wire';

/** What the portal gave out for a dossier: its code there, and its files by our ids. */
export interface Allocated {
  readonly code: string;
  readonly files: ReadonlyMap<string, UploadedFile>;
}

/** The dossier of a report as it is made known once. @throws Rejected as the messages of versions A and B */
export function toNoiHoSo(report: DossierReport, { code, files }: Allocated): NoiHoSo {
  const { applicant, procedure, paidOnline } = report;
  return {
    MaHoSo: code,
    MaTTHC: mandatory('MaTTHC', procedure.code),
    MaDichVuCong: `${procedure.code}.01`,
    ChuHoSo: mandatory('ChuHoSo', applicant.name, 500),
    LoaiDoiTuong: codes.applicantCode(applicant.kind),
    MaDonViTiepNhan: mandatory('MaDonViTiepNhan', report.agency.code, 50),
    NgayNop: timestamp(report.submittedAt),
    NgayTiepNhan: timestamp(report.receivedAt ?? report.submittedAt),
    ThanhPhanHoSo: papersOf(report.attachments, files),
    ThongTinNguoiNop: {
      HoTen: mandatory('HoTen', applicant.name, 500),
      SoDinhDanh: optional('SoDinhDanh', applicant.idNumber, 50),
      SoDienThoai: optional('SoDienThoai', applicant.phone, 50),
      Email: optional('Email', applicant.email, 254),
      DiaChi: optional('DiaChi', applicant.address, 1000),
    },
    DanhSachLePhi: report.fees.map(({ name, amount }) => ({
      TenPhiLePhi: mandatory('TenPhiLePhi', name, 500),
      SoTien: String(amount),
      HinhThucThu: codes.ON_RECEIPT,
      TrangThaiThanhToan: flag(paidOnline !== 'no'),
    })),
  };
}

/** A step; the first of a dossier tells our code of it too, which is the one that its owner knows. @throws Rejected */
export function toBuoc(ownCode: string, step: ReportedStep): Buoc {
  const { MaHoSo, NoiDungXuLy, ...row } = toTienDo(ownCode, step);
  return { ...row, NoiDungXuLy: step.sequence === 1 ? `${NoiDungXuLy}. Mã hồ sơ tại tỉnh: ${MaHoSo}` : NoiDungXuLy };
}

/** The status of a report, with all that `NoiHoSo` could not tell yet. @throws Rejected */
export function toTrangThai(report: DossierReport, { code, files }: Allocated): TrangThai {
  return {
    MaHoSo: code,
    TrangThaiHoSo: statusWithTimes(report),
    DonViXuLy: mandatory('DonViXuLy', report.agency.name, 500),
    NgayTiepNhan: timestamp(report.receivedAt),
    NgayHenTra: timestamp(report.dueAt),
    NgayKetThucXuLy: timestamp(report.endedAt),
    NgayTra: timestamp(report.returnedAt),
    NgayTuChoi: timestamp(report.refusedAt),
    GhiChu: optional('GhiChu', report.note),
    ThanhPhanHoSo: papersOf(report.attachments, files),
    DanhSachHoSoBoSung: report.supplements.map(toHoSoBoSung),
    DanhSachGiayToKetQua: report.results.map(({ id, name, resultCode }) =>
      toGiayTo({ id, name, code: resultCode }, files),
    ),
  };
}

/** Papers by what they are in the procedure; one that it does not know stands for itself. */
function papersOf(papers: readonly ReportedPaper[], files: Allocated['files']): ThanhPhanHoSo[] {
  const nameOf = ({ paperName, fileName }: ReportedPaper) => paperName ?? fileName;
  return [...new Set(papers.map(nameOf))].map((name) => {
    const filed = papers.filter((paper) => nameOf(paper) === name);
    return {
      MaThanhPhanHoSo: nationalPaperCode(filed[0]?.paperCode ?? null),
      TenThanhPhanHoSo: mandatory('TenThanhPhanHoSo', name, 2000),
      SoLuong: String(filed.length),
      LoaiBan: codes.ELECTRONIC,
      GiayToDinhKem: filed.map(({ id, fileName }) => toGiayTo({ id, name: fileName, code: null }, files)),
    };
  });
}

function toGiayTo(
  { id, name, code }: { readonly id: string; readonly name: string; readonly code: string | null },
  files: Allocated['files'],
): GiayTo {
  const file = files.get(id);
  if (!file) throw new Rejected(`Tệp ${name} chưa được tải lên Cổng Dịch vụ công Quốc gia`);
  return {
    IdGiayTo: file.id,
    MaKetQua: nationalPaperCode(code),
    TenGiayTo: mandatory('TenGiayTo', name, 2000),
    HashTepTin: file.hash,
  };
}
