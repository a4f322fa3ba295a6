/** What an administration does with a kind of thing: the words before its name, in Vietnamese and English. */
export interface Act {
  readonly vi: string;
  readonly en: string;
}

const act = (vi: string, en: string): Act => ({ vi, en });

/** Acts by the kind of thing they are done to, the usual one first. */
export const ACTS = {
  licence: [
    act('Cấp', 'Issue of'),
    act('Cấp lại', 'Reissue of'),
    act('Cấp đổi', 'Exchange of'),
    act('Gia hạn', 'Extension of'),
    act('Điều chỉnh nội dung', 'Amendment of'),
    act('Thu hồi', 'Revocation of'),
    act('Cấp bổ sung', 'Supplementary issue of'),
    act('Tạm đình chỉ hiệu lực', 'Suspension of'),
    act('Chuyển nhượng', 'Transfer of'),
  ],
  registration: [
    act('Đăng ký', 'Registration of'),
    act('Đăng ký lại', 'Renewed registration of'),
    act('Đăng ký thay đổi nội dung', 'Registration of a change of'),
    act('Xóa đăng ký', 'Cancellation of the registration of'),
    act('Xác nhận thông tin', 'Confirmation of'),
    act('Thông báo tạm ngừng', 'Notice of suspension of'),
    act('Cải chính thông tin', 'Rectification of'),
    act('Cung cấp thông tin', 'Information about'),
  ],
  plan: [
    act('Thẩm định', 'Appraisal of'),
    act('Phê duyệt', 'Approval of'),
    act('Thẩm định điều chỉnh', 'Appraisal of a change of'),
    act('Phê duyệt điều chỉnh', 'Approval of a change of'),
    act('Lấy ý kiến', 'Consultation on'),
    act('Chấp thuận', 'Acceptance of'),
    act('Hủy bỏ', 'Annulment of'),
    act('Gia hạn', 'Extension of'),
    act('Xác nhận hoàn thành', 'Confirmation of completion of'),
  ],
  body: [
    act('Thành lập', 'Foundation of'),
    act('Cho phép hoạt động của', 'Permission to operate for'),
    act('Sáp nhập, chia, tách', 'Merger or division of'),
    act('Giải thể', 'Dissolution of'),
    act('Đổi tên', 'Renaming of'),
    act('Đình chỉ hoạt động của', 'Suspension of'),
    act('Cho phép hoạt động trở lại đối với', 'Permission to resume for'),
    act('Công nhận', 'Recognition of'),
    act('Chuyển đổi loại hình', 'Conversion of'),
    act('Thay đổi địa điểm của', 'Relocation of'),
  ],
  benefit: [
    act('Giải quyết', 'Grant of'),
    act('Điều chỉnh mức', 'Adjustment of'),
    act('Thôi hưởng', 'End of'),
    act('Giải quyết lại', 'Renewed grant of'),
    act('Di chuyển hồ sơ hưởng', 'Moving the file of'),
    act('Truy lĩnh', 'Back payment of'),
    act('Xác nhận', 'Confirmation of'),
    act('Tạm dừng chi trả', 'Suspension of'),
  ],
  title: [
    act('Công nhận', 'Recognition of'),
    act('Công nhận lại', 'Renewed recognition of'),
    act('Xét tặng', 'Award of'),
    act('Xét tặng lần thứ hai', 'Second award of'),
    act('Hủy bỏ quyết định công nhận', 'Annulment of the recognition of'),
    act('Cấp lại bằng', 'Reissue of the certificate of'),
    act('Đính chính bằng', 'Correction of the certificate of'),
  ],
} as const satisfies Record<string, readonly Act[]>;

export type Kind = keyof typeof ACTS;

/** Where or for whom an act is done in a procedure of its own. */
export const SCOPES: readonly Act[] = [
  act('đối với tổ chức, cá nhân nước ngoài', 'for foreigners'),
  act('trong khu công nghiệp, khu kinh tế', 'in industrial and economic zones'),
  act('tại khu vực biên giới', 'in the border area'),
  act('thuộc thẩm quyền của Ủy ban nhân dân cấp xã', 'by the commune'),
  act('theo thủ tục rút gọn', 'by the short procedure'),
];
