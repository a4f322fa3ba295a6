/** The messages of protocol versions A and B, field by field as they travel. See docs/domain/national-portal.md. */

/** A dossier (HoSo) in `DongBoHoSoMC`. */
export interface HoSo {
  readonly MaHoSo: string;
  readonly MaTTHC: string;
  readonly TenTTHC: string;
  readonly MaLinhVuc: string;
  readonly TenLinhVuc: string;
  readonly KenhThucHien: string;
  readonly SoBienNhan: string;
  readonly ChuHoSo: string;
  readonly SoGiayToChuHoSo: string;
  readonly LoaiDoiTuong: string;
  readonly MaDoiTuong: string | null;
  readonly DinhDanhCHS: readonly { readonly LoaiDinhDanh: string; readonly SoDinhDanh: string }[];
  readonly ThongTinKhac: string;
  readonly Email: string;
  readonly Fax: string;
  readonly SoDienThoai: string;
  readonly TrichYeuHoSo: string;
  readonly NgayNopHoSo: string;
  readonly NgayTiepNhan: string;
  readonly NgayHenTra: string;
  readonly NgayTra: string;
  readonly NgayKetThucXuLy: string;
  readonly NgayTuChoi: string;
  readonly TrangThaiHoSo: string;
  readonly ThongTinTra: string;
  readonly HinhThuc: string;
  readonly DonViXuLy: string;
  readonly GhiChu: string;
  readonly NoiNopHoSo: string;
  readonly HoSoCoThanhPhanSoHoa: string;
  readonly TaiKhoanDuocXacThucVoiVNeID: string;
  readonly DuocThanhToanTrucTuyen: string;
  readonly DSKetNoiCSDL: readonly { readonly MaCSDL: string }[];
  readonly TaiLieuNop: readonly TaiLieu[];
  readonly DanhSachLePhi: readonly LePhi[];
  readonly DanhSachTepDinhKemKhac: readonly never[];
  readonly DanhSachHoSoBoSung: readonly HoSoBoSung[];
  readonly DanhSachGiayToKetQua: readonly GiayToKetQua[];
}

/** A paper that was filed. */
export interface TaiLieu {
  readonly TepDinhKemId: string;
  readonly TenTepDinhKem: string;
  readonly IsDeleted: string;
  readonly MaThanhPhanHoSo: string;
  readonly DuongDanTaiTepTin: string;
  readonly DuocSoHoa: string;
  readonly DuocTaiSuDung: string;
  readonly DuocLayTuKhoDMQG: string;
  readonly MaKetQuaThayThe: string;
}

export interface LePhi {
  readonly TenPhiLePhi: string;
  readonly MaPhiLePhi: string;
  readonly HinhThucThu: string;
  readonly Gia: string;
  readonly LoaiPhiLePhi: string;
}

/** A request for a supplement. */
export interface HoSoBoSung {
  readonly HoSoBoSungId: string;
  readonly NguoiYeuCauBoSung: string;
  readonly NoiDungBoSung: string;
  readonly NgayBoSung: string;
  readonly NguoiTiepNhanBoSung: string;
  readonly ThongTinTiepNhan: string;
  readonly NgayTiepNhanBoSung: string;
  readonly TrangThaiBoSung: string;
  readonly DanhSachGiayToBoSung: readonly GiayToBoSung[];
  readonly DanhSachLePhiBoSung: readonly never[];
  readonly NgayHenTraTruoc: string;
  readonly NgayHenTraMoi: string;
}

/** A paper that a supplement asks for. */
export interface GiayToBoSung {
  readonly TenGiayTo: string;
  readonly MaThanhPhanHoSo: string;
}

export interface GiayToKetQua {
  readonly TenGiayTo: string;
  readonly MaThanhPhanHoSo: string;
  readonly GiayToId: string;
  readonly DuongDanTepTinKetQua: string;
  readonly MaGiayToKetQua: string;
}

/** A step of the processing (TienDo) in `CapNhatTienDoHoSoMC`. */
export interface TienDo {
  readonly MaHoSo: string;
  readonly NguoiXuLy: string;
  readonly ChucDanh: string;
  readonly ThoiDiemXuLy: string;
  readonly PhongBanXuLy: string;
  readonly NoiDungXuLy: string;
  readonly TrangThai: string;
  readonly NgayBatDau: string;
  readonly NgayKetThucTheoQuyDinh: string;
}
