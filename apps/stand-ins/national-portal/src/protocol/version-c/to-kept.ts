import type { Catalogue } from '../../catalogue/catalogue';
import type { Content } from '../../storage/dossier.store';
import { isBody, text, type Body } from '../request-parts';

/** LoaiDoiTuong as versions A and B number it: 0 citizen, 1 business, 2 household business. */
const APPLICANT_KIND: Readonly<Record<string, string>> = { '0': '1', '1': '2', '2': '2' };

const rowsIn = (value: unknown): readonly Body[] => (Array.isArray(value) ? value.filter(isBody) : []);

/** All files of a message: of its papers and of its results. */
export function filesIn(message: Body): readonly Body[] {
  const papers = rowsIn(message.ThanhPhanHoSo).flatMap(({ GiayToDinhKem }) => rowsIn(GiayToDinhKem));
  return [...papers, ...rowsIn(message.DanhSachGiayToKetQua)];
}

/** A dossier of NoiHoSo as the portal keeps those of every version; what it does not tell itself the catalogue knows. */
export function keptFromNoiHoSo(message: Body, catalogue: Catalogue): Content {
  const procedure = catalogue.procedure(text(message.MaTTHC));
  const { HoTen, SoDinhDanh, SoDienThoai, Email, DiaChi } = isBody(message.ThongTinNguoiNop)
    ? message.ThongTinNguoiNop
    : {};
  return {
    ...{ MaHoSo: message.MaHoSo, MaTTHC: message.MaTTHC, MaDichVuCong: message.MaDichVuCong },
    TenTTHC: procedure?.name ?? '',
    MaLinhVuc: procedure?.field ?? '',
    TenLinhVuc: catalogue.field(procedure?.field ?? '')?.name ?? '',
    ChuHoSo: message.ChuHoSo,
    LoaiDoiTuong: APPLICANT_KIND[text(message.LoaiDoiTuong)] ?? '',
    ...{ NguoiNop: HoTen, SoGiayToChuHoSo: SoDinhDanh, SoDienThoai, Email, ThongTinKhac: DiaChi },
    MaDonViTiepNhan: message.MaDonViTiepNhan,
    ...{ NgayNopHoSo: message.NgayNop, NgayTiepNhan: message.NgayTiepNhan },
    TaiLieuNop: keptPapers(message),
    DanhSachLePhi: rowsIn(message.DanhSachLePhi).map(({ TenPhiLePhi, SoTien, TrangThaiThanhToan }) => ({
      ...{ TenPhiLePhi, Gia: SoTien, TrangThaiThanhToan },
    })),
  };
}

/** The dossier once a status has come; an instant that is not told stays as it was. */
export function withTrangThai(kept: Content, message: Body): Content {
  const times = ['NgayTiepNhan', 'NgayHenTra', 'NgayKetThucXuLy', 'NgayTra', 'NgayTuChoi'] as const;
  return {
    ...kept,
    ...{ TrangThaiHoSo: message.TrangThaiHoSo, DonViXuLy: message.DonViXuLy, GhiChu: message.GhiChu },
    ...Object.fromEntries(times.filter((name) => text(message[name]) !== '').map((name) => [name, message[name]])),
    TaiLieuNop: keptPapers(message),
    DanhSachHoSoBoSung: message.DanhSachHoSoBoSung,
    DanhSachGiayToKetQua: rowsIn(message.DanhSachGiayToKetQua).map(({ IdGiayTo, TenGiayTo, MaKetQua }) => ({
      ...{ GiayToId: IdGiayTo, TenGiayTo, MaGiayToKetQua: MaKetQua },
    })),
  };
}

function keptPapers(message: Body): readonly Content[] {
  return rowsIn(message.ThanhPhanHoSo).flatMap(({ MaThanhPhanHoSo, TenThanhPhanHoSo, GiayToDinhKem }) =>
    rowsIn(GiayToDinhKem).map(({ IdGiayTo, TenGiayTo }) => ({
      ...{ TepDinhKemId: IdGiayTo, TenTepDinhKem: TenGiayTo, MaThanhPhanHoSo, TenThanhPhanHoSo },
    })),
  );
}
