import { DOSSIER_CODE, FLAG, SHORT, STATUS, SUPPLEMENT, TIEN_DO_RULES, TIME, type MessageRules } from '../field-rules';

/** A file that was uploaded before. */
const FILE: MessageRules = {
  fields: {
    IdGiayTo: { required: true, max: 100 },
    MaKetQua: SHORT,
    TenGiayTo: { required: true, max: 2000 },
    HashTepTin: { required: true, pattern: /^[0-9a-f]{64}$/ },
  },
};

const PAPER: MessageRules = {
  fields: {
    MaThanhPhanHoSo: SHORT,
    TenThanhPhanHoSo: { required: true, max: 2000 },
    SoLuong: { required: true, pattern: /^\d{1,3}$/ },
    LoaiBan: { required: true, values: ['0', '1', '2'] },
  },
  lists: { GiayToDinhKem: FILE },
};

export const NOI_HO_SO_RULES: MessageRules = {
  fields: {
    MaHoSo: DOSSIER_CODE,
    MaTTHC: { required: true, pattern: /^\d\.\d{6}(?:\.000\.00\.00\.[A-Z]\d{2}|\.[A-Z]\d{2})?$/ },
    MaDichVuCong: { required: true, pattern: /^\d\.\d{6}(?:\.[A-Z0-9]+)*\.\d{2}$/ },
    ChuHoSo: { required: true, max: 500 },
    LoaiDoiTuong: { required: true, values: ['0', '1', '2'] },
    MaDonViTiepNhan: { required: true, max: 50 },
    NgayNop: { required: true, time: true },
    NgayTiepNhan: { required: true, time: true },
  },
  parts: {
    ThongTinNguoiNop: {
      fields: {
        HoTen: { required: true, max: 500 },
        SoDinhDanh: { max: 50 },
        SoDienThoai: { max: 50 },
        Email: { max: 254 },
        DiaChi: { max: 1000 },
      },
    },
  },
  lists: {
    ThanhPhanHoSo: PAPER,
    DanhSachLePhi: {
      fields: {
        TenPhiLePhi: { required: true, max: 500 },
        SoTien: { required: true, pattern: /^\d{1,15}$/ },
        HinhThucThu: { required: true, values: ['1', '2', '4'] },
        TrangThaiThanhToan: { required: true, ...FLAG },
      },
    },
  },
};

export const TIEN_TRINH_RULES: MessageRules = {
  fields: { MaHoSo: DOSSIER_CODE },
  lists: { DanhSachTienTrinh: { fields: withoutCode(TIEN_DO_RULES.fields) } },
};

export const TRANG_THAI_RULES: MessageRules = {
  fields: {
    MaHoSo: DOSSIER_CODE,
    TrangThaiHoSo: STATUS,
    DonViXuLy: { required: true, max: 500 },
    NgayTiepNhan: TIME,
    NgayHenTra: TIME,
    NgayKetThucXuLy: TIME,
    NgayTra: TIME,
    NgayTuChoi: TIME,
    GhiChu: { max: 4000 },
  },
  lists: { ThanhPhanHoSo: PAPER, DanhSachHoSoBoSung: SUPPLEMENT, DanhSachGiayToKetQua: FILE },
};

function withoutCode({ MaHoSo: _, ...fields }: MessageRules['fields']): MessageRules['fields'] {
  return fields;
}
