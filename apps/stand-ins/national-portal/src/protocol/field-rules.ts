/** What a field of a message must look like. All single values travel as texts; an optional one may be empty, null or left out. */
export interface FieldRule {
  readonly required?: true;
  readonly max?: number;
  readonly values?: readonly string[];
  readonly pattern?: RegExp;
  readonly time?: true;
}

export interface MessageRules {
  readonly fields: Readonly<Record<string, FieldRule>>;
  /** Lists of rows, each row by rules of its own. */
  readonly lists?: Readonly<Record<string, MessageRules>>;
  /** Parts that are there once, and must be. */
  readonly parts?: Readonly<Record<string, MessageRules>>;
}

export const FLAG: FieldRule = { values: ['0', '1'] };
export const TIME: FieldRule = { time: true };
export const SHORT: FieldRule = { max: 200 };
export const STATUS: FieldRule = { required: true, values: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'] };
export const DOSSIER_CODE: FieldRule = {
  required: true,
  pattern: /^(?:(?:\d{3}\.\d{2}\.\d{2}\.)?[A-Z]\d{2}|[A-Z]\d{2}(?:\.\d{2,3}){1,4})-\d{6}-\d{4,7}$/,
};

/** A request for a supplement. */
export const SUPPLEMENT: MessageRules = {
  fields: {
    HoSoBoSungId: { required: true, max: 100 },
    NguoiYeuCauBoSung: { required: true, max: 200 },
    NoiDungBoSung: { required: true, max: 4000 },
    NgayBoSung: { required: true, time: true },
    NguoiTiepNhanBoSung: SHORT,
    ThongTinTiepNhan: { max: 4000 },
    NgayTiepNhanBoSung: TIME,
    TrangThaiBoSung: SHORT,
    NgayHenTraTruoc: TIME,
    NgayHenTraMoi: TIME,
  },
  lists: {
    DanhSachGiayToBoSung: { fields: { TenGiayTo: { required: true, max: 2000 }, MaThanhPhanHoSo: SHORT } },
    DanhSachLePhiBoSung: {
      fields: { TenPhiLePhi: { required: true, max: 500 }, Gia: { required: true, pattern: /^\d{1,15}$/ } },
    },
  },
};

/** DongBoHoSoMC: the dossier itself. */
export const HO_SO_RULES: MessageRules = {
  fields: {
    MaHoSo: DOSSIER_CODE,
    MaTTHC: { required: true, pattern: /^\d\.\d{6}(?:\.000\.00\.00\.[A-Z]\d{2}|\.[A-Z]\d{2})?$/ },
    TenTTHC: { required: true, max: 1000 },
    MaLinhVuc: { required: true, pattern: /^[A-Z]\d{2}-[A-Z]{2}\d{2,3}$/ },
    TenLinhVuc: { required: true, max: 500 },
    KenhThucHien: { values: ['1', '2', '3'] },
    SoBienNhan: SHORT,
    ChuHoSo: { required: true, max: 500 },
    SoGiayToChuHoSo: { max: 50 },
    LoaiDoiTuong: { required: true, values: ['1', '2', '3', '4'] },
    MaDoiTuong: SHORT,
    ThongTinKhac: { max: 1000 },
    Email: { max: 254 },
    Fax: { max: 50 },
    SoDienThoai: { max: 50 },
    TrichYeuHoSo: { required: true, max: 1000 },
    NgayNopHoSo: TIME,
    NgayTiepNhan: { required: true, time: true },
    NgayHenTra: TIME,
    NgayTra: TIME,
    NgayKetThucXuLy: TIME,
    NgayTuChoi: TIME,
    TrangThaiHoSo: STATUS,
    ThongTinTra: { max: 1000 },
    HinhThuc: { required: true, values: ['0', '1'] },
    DonViXuLy: { required: true, max: 500 },
    GhiChu: { max: 4000 },
    NoiNopHoSo: { values: ['1', '2'] },
    HoSoCoThanhPhanSoHoa: FLAG,
    TaiKhoanDuocXacThucVoiVNeID: FLAG,
    DuocThanhToanTrucTuyen: { values: ['0', '1', '2', '3'] },
  },
  lists: {
    DinhDanhCHS: {
      fields: { LoaiDinhDanh: { required: true, values: ['1', '2'] }, SoDinhDanh: { required: true, max: 20 } },
    },
    DSKetNoiCSDL: { fields: { MaCSDL: { required: true, max: 20 } } },
    TaiLieuNop: {
      fields: {
        TepDinhKemId: { required: true, max: 100 },
        TenTepDinhKem: { required: true, max: 4000 },
        IsDeleted: { values: ['True', 'False'] },
        MaThanhPhanHoSo: SHORT,
        DuongDanTaiTepTin: { max: 4000, pattern: /^https?:\/\// },
        DuocSoHoa: FLAG,
        DuocTaiSuDung: { values: ['0', '1', '2'] },
        DuocLayTuKhoDMQG: FLAG,
        MaKetQuaThayThe: SHORT,
      },
    },
    DanhSachLePhi: {
      fields: {
        TenPhiLePhi: { required: true, max: 500 },
        MaPhiLePhi: { required: true, max: 50 },
        HinhThucThu: { required: true, max: 10 },
        Gia: { required: true, pattern: /^\d{1,15}$/ },
        LoaiPhiLePhi: { required: true, values: ['1', '2'] },
      },
    },
    DanhSachTepDinhKemKhac: { fields: { TenGiayTo: { required: true, max: 2000 }, SoLuong: SHORT, LoaiGiayTo: SHORT } },
    DanhSachHoSoBoSung: SUPPLEMENT,
    DanhSachGiayToKetQua: {
      fields: {
        TenGiayTo: { required: true, max: 2000 },
        MaThanhPhanHoSo: SHORT,
        GiayToId: { required: true, max: 100 },
        DuongDanTepTinKetQua: { max: 4000, pattern: /^https?:\/\// },
        MaGiayToKetQua: SHORT,
      },
    },
  },
};

/** CapNhatTienDoHoSoMC: one step of the processing. */
export const TIEN_DO_RULES: MessageRules = {
  fields: {
    MaHoSo: DOSSIER_CODE,
    NguoiXuLy: { required: true, max: 50 },
    ChucDanh: SHORT,
    ThoiDiemXuLy: { required: true, time: true },
    PhongBanXuLy: { max: 500 },
    NoiDungXuLy: { required: true, max: 4000 },
    TrangThai: STATUS,
    NgayBatDau: TIME,
    NgayKetThucTheoQuyDinh: TIME,
  },
};
