import type { Words } from './language';

/** How a field of the protocol is called and told in words. */
export interface FieldWords {
  readonly label: Words;
  readonly isTime?: true;
  readonly isMoney?: true;
  readonly values?: Readonly<Record<string, Words>>;
}

const words = (vi: string, en: string): Words => ({ vi, en });
const field = (vi: string, en: string, values?: Readonly<Record<string, Words>>): FieldWords => ({
  label: words(vi, en),
  values,
});
const time = (vi: string, en: string): FieldWords => ({ label: words(vi, en), isTime: true });

const YES_NO = { '0': words('Không', 'No'), '1': words('Có', 'Yes') };

/** The dossier's own fields, in the order of reading, by group. */
export const DOSSIER_GROUPS: readonly (readonly [Words, Readonly<Record<string, FieldWords>>])[] = [
  [
    words('Thủ tục', 'Procedure'),
    {
      TenTTHC: field('Tên thủ tục', 'Procedure'),
      MaTTHC: field('Mã thủ tục', 'Procedure code'),
      MaDichVuCong: field('Mã dịch vụ công', 'Service code'),
      TenLinhVuc: field('Lĩnh vực', 'Field'),
      MaLinhVuc: field('Mã lĩnh vực', 'Field code'),
      TrichYeuHoSo: field('Trích yếu', 'Summary'),
      DonViXuLy: field('Đơn vị xử lý', 'Processing agency'),
      MaDonViTiepNhan: field('Mã đơn vị tiếp nhận', 'Code of the receiving agency'),
      KenhThucHien: field('Kênh thực hiện', 'Channel', {
        '1': words('Trực tiếp', 'At the counter'),
        '2': words('Trực tuyến', 'Online'),
        '3': words('Bưu chính công ích', 'Public post'),
      }),
      NoiNopHoSo: field('Nơi nộp', 'Filed at', {
        '1': words('Cổng Dịch vụ công Quốc gia', 'National portal'),
        '2': words('Cổng của bộ, tỉnh', 'Portal of the ministry or province'),
      }),
      SoBienNhan: field('Số biên nhận', 'Receipt number'),
    },
  ],
  [
    words('Chủ hồ sơ', 'Owner'),
    {
      ChuHoSo: field('Họ và tên, tên tổ chức', 'Name'),
      LoaiDoiTuong: field('Loại đối tượng', 'Kind', {
        '1': words('Công dân', 'Citizen'),
        '2': words('Doanh nghiệp', 'Business'),
        '3': words('Cơ quan nhà nước', 'State agency'),
        '4': words('Tổ chức khác', 'Other organisation'),
      }),
      NguoiNop: field('Người nộp', 'Filed by'),
      SoGiayToChuHoSo: field('Số giấy tờ', 'Identity paper'),
      MaDoiTuong: field('Mã tài khoản quốc gia', 'National account'),
      TaiKhoanDuocXacThucVoiVNeID: field('Tài khoản xác thực với VNeID', 'Account verified with VNeID', YES_NO),
      SoDienThoai: field('Điện thoại', 'Phone'),
      Email: field('Thư điện tử', 'Email'),
      Fax: field('Fax', 'Fax'),
      ThongTinKhac: field('Thông tin khác', 'Further information'),
    },
  ],
  [
    words('Thời gian', 'Times'),
    {
      NgayNopHoSo: time('Ngày nộp', 'Filed'),
      NgayTiepNhan: time('Ngày tiếp nhận', 'Received'),
      NgayHenTra: time('Ngày hẹn trả', 'Due'),
      NgayKetThucXuLy: time('Kết thúc xử lý', 'Processing ended'),
      NgayTra: time('Ngày trả kết quả', 'Returned'),
      NgayTuChoi: time('Ngày từ chối', 'Refused'),
    },
  ],
  [
    words('Trả kết quả và phí', 'Result and fees'),
    {
      HinhThuc: field('Hình thức trả', 'Return method', {
        '0': words('Tại bộ phận một cửa', 'At the one-stop shop'),
        '1': words('Qua bưu chính', 'By post'),
      }),
      ThongTinTra: field('Thông tin trả', 'Delivery'),
      DuocThanhToanTrucTuyen: field('Thanh toán trực tuyến', 'Paid online', {
        '0': words('Không', 'No'),
        '1': words('Trên Cổng Dịch vụ công Quốc gia', 'On the national portal'),
        '2': words('Trên cổng của bộ, tỉnh', 'On the portal of the ministry or province'),
        '3': words('Không', 'No'),
      }),
      HoSoCoThanhPhanSoHoa: field('Có thành phần số hóa', 'Has digitised papers', YES_NO),
      GhiChu: field('Ghi chú', 'Note'),
    },
  ],
];

/** The dossier's lists, each with the fields that a reader wants. */
export const DOSSIER_LISTS: Readonly<Record<string, readonly [Words, Readonly<Record<string, FieldWords>>]>> = {
  DinhDanhCHS: [
    words('Định danh chủ hồ sơ', 'Identity of the owner'),
    {
      LoaiDinhDanh: field('Loại', 'Kind', { '1': words('Căn cước', 'Identity card'), '2': words('CMND', 'Old card') }),
      SoDinhDanh: field('Số', 'Number'),
    },
  ],
  TaiLieuNop: [
    words('Giấy tờ đã nộp', 'Papers filed'),
    {
      TenThanhPhanHoSo: field('Thành phần hồ sơ', 'Paper'),
      TenTepDinhKem: field('Tên tệp', 'File'),
      MaThanhPhanHoSo: field('Mã thành phần', 'Paper code'),
      DuocSoHoa: field('Số hóa', 'Digitised', YES_NO),
      DuocTaiSuDung: field('Tái sử dụng', 'Reused', YES_NO),
      DuongDanTaiTepTin: field('Đường dẫn', 'Link'),
    },
  ],
  DanhSachLePhi: [
    words('Phí, lệ phí', 'Fees'),
    {
      TenPhiLePhi: field('Tên', 'Name'),
      LoaiPhiLePhi: field('Loại', 'Kind', { '1': words('Phí', 'Fee'), '2': words('Lệ phí', 'Charge') }),
      Gia: { label: words('Số tiền', 'Amount'), isMoney: true },
      TrangThaiThanhToan: field('Đã thanh toán', 'Paid', YES_NO),
    },
  ],
  DanhSachHoSoBoSung: [
    words('Yêu cầu bổ sung', 'Supplements'),
    {
      NoiDungBoSung: field('Nội dung', 'What is asked'),
      NguoiYeuCauBoSung: field('Người yêu cầu', 'Asked by'),
      NgayBoSung: time('Ngày yêu cầu', 'Asked'),
      NgayTiepNhanBoSung: time('Ngày nhận bổ sung', 'Answered'),
      NgayHenTraMoi: time('Hẹn trả mới', 'New due date'),
    },
  ],
  DanhSachGiayToKetQua: [
    words('Giấy tờ kết quả', 'Results'),
    {
      TenGiayTo: field('Tên', 'Name'),
      MaGiayToKetQua: field('Mã', 'Code'),
      DuongDanTepTinKetQua: field('Đường dẫn', 'Link'),
    },
  ],
};
