import type { HoSoBoSung, TienDo } from '../ho-so/wire';

/** The messages of protocol version C, field by field as they travel. See docs/domain/national-portal.md. */

/** A dossier in `NoiHoSo`, sent once. */
export interface NoiHoSo {
  readonly MaHoSo: string;
  readonly MaTTHC: string;
  readonly MaDichVuCong: string;
  readonly ChuHoSo: string;
  readonly LoaiDoiTuong: string;
  readonly MaDonViTiepNhan: string;
  readonly NgayNop: string;
  readonly NgayTiepNhan: string;
  readonly ThanhPhanHoSo: readonly ThanhPhanHoSo[];
  readonly ThongTinNguoiNop: ThongTinNguoiNop;
  readonly DanhSachLePhi: readonly LePhi[];
}

/** A paper of the dossier, with its files. */
export interface ThanhPhanHoSo {
  readonly MaThanhPhanHoSo: string;
  readonly TenThanhPhanHoSo: string;
  readonly SoLuong: string;
  readonly LoaiBan: string;
  readonly GiayToDinhKem: readonly GiayTo[];
}

/** A file that was uploaded before. */
export interface GiayTo {
  readonly IdGiayTo: string;
  readonly MaKetQua: string;
  readonly TenGiayTo: string;
  readonly HashTepTin: string;
}

export interface ThongTinNguoiNop {
  readonly HoTen: string;
  readonly SoDinhDanh: string;
  readonly SoDienThoai: string;
  readonly Email: string;
  readonly DiaChi: string;
}

export interface LePhi {
  readonly TenPhiLePhi: string;
  readonly SoTien: string;
  readonly HinhThucThu: string;
  readonly TrangThaiThanhToan: string;
}

/** A step; its dossier is named once for all. */
export type Buoc = Omit<TienDo, 'MaHoSo'>;

/** Steps in `CapNhatTienTrinh`. */
export interface TienTrinh {
  readonly MaHoSo: string;
  readonly DanhSachTienTrinh: readonly Buoc[];
}

/** The status, and what has changed since `NoiHoSo`, in `CapNhatTrangThai`. */
export interface TrangThai {
  readonly MaHoSo: string;
  readonly TrangThaiHoSo: string;
  readonly DonViXuLy: string;
  readonly NgayTiepNhan: string;
  readonly NgayHenTra: string;
  readonly NgayKetThucXuLy: string;
  readonly NgayTra: string;
  readonly NgayTuChoi: string;
  readonly GhiChu: string;
  readonly ThanhPhanHoSo: readonly ThanhPhanHoSo[];
  readonly DanhSachHoSoBoSung: readonly HoSoBoSung[];
  readonly DanhSachGiayToKetQua: readonly GiayTo[];
}
