import type { Text } from '@mot-cua/domain';
import type { FormRegulation, LegalDocumentKind } from '@mot-cua/domain/legal-document';

/** When each kind of document is written. */
export const KIND_MEANS: Readonly<Record<LegalDocumentKind, Text>> = {
  receipt: { vi: 'Lập khi tiếp nhận hồ sơ', en: 'Written when a dossier is received' },
  supplementRequest: { vi: 'Lập khi yêu cầu bổ sung', en: 'Written when a supplement is asked for' },
  refusal: { vi: 'Lập khi từ chối tiếp nhận', en: 'Written when a dossier is refused' },
  extension: { vi: 'Lập khi gia hạn, xin lỗi', en: 'Written when the promise is moved' },
  stopNotice: {
    vi: 'Lập khi dừng, khi quá hạn bổ sung hoặc khi người nộp rút hồ sơ',
    en: 'Written when a dossier is stopped, withdrawn, or closed because no supplement came in time',
  },
  controlSheet: { vi: 'Lập khi trả kết quả', en: 'Written when the result is handed over' },
  register: { vi: 'In từ trang Sổ theo dõi', en: 'Printed from the page of the register' },
};

export const REGULATION_WORDS: Readonly<Record<FormRegulation, Text>> = {
  circular01of2018: { vi: 'Thông tư 01/2018/TT-VPCP', en: 'Circular 01/2018/TT-VPCP' },
  circular03of2025: { vi: 'Thông tư 03/2025/TT-VPCP', en: 'Circular 03/2025/TT-VPCP' },
};

export const TEMPLATE_WORDS = {
  title: { vi: 'Mẫu văn bản', en: 'Document forms' },
  lead: {
    vi: 'Mẫu của các văn bản được lập tự động trong giải quyết thủ tục. Ngày của việc quyết định văn bản theo mẫu nào; văn bản đã lập không đổi.',
    en: 'The forms of documents that are written automatically. The day of the act decides which holds; what was issued never changes.',
  },
  documentTitle: { vi: 'Tên văn bản', en: 'Title' },
  formLabel: { vi: 'Ký hiệu mẫu', en: 'Form' },
  regulation: { vi: 'Theo quy định', en: 'Regulation' },
  issuer: { vi: 'Bộ phận lập văn bản', en: 'Issued by' },
  issuerHint: { vi: 'Để trống: chính cơ quan', en: 'Empty: the agency itself' },
  numberPattern: { vi: 'Số, ký hiệu', en: 'Number' },
  numberHint: { vi: 'Dùng {{số}}, {{năm}}, {{mã cơ quan}}', en: 'Use {{số}}, {{năm}}, {{mã cơ quan}}' },
  body: { vi: 'Nội dung', en: 'Text' },
  bodyHint: {
    vi: 'Mỗi dòng một đoạn. **đậm**, *nghiêng*, > căn giữa, ? bỏ dòng khi chưa có thông tin.',
    en: 'One paragraph a line. **bold**, *italic*, > centred, ? left out when nothing is known.',
  },
  insert: { vi: 'Chèn trường', en: 'Insert a field' },
  signature: { vi: 'Chỗ ký {{place}}', en: 'Signature {{place}}' },
  signatureName: { vi: 'Họ tên dưới chỗ ký {{place}}', en: 'Name below signature {{place}}' },
  save: { vi: 'Lưu bản soạn', en: 'Save the draft' },
  publish: { vi: 'Ban hành', en: 'Put in force' },
  discard: { vi: 'Bỏ bản soạn', en: 'Throw the draft away' },
  withdraw: { vi: 'Rút bản chờ hiệu lực', en: 'Take back the version that waits' },
  preview: { vi: 'Xem trước', en: 'Preview' },
  previewPdf: { vi: 'Xem bản PDF', en: 'See the PDF' },
  versions: { vi: 'Các phiên bản', en: 'Versions' },
  effectiveOn: { vi: 'Có hiệu lực từ ngày', en: 'In force from' },
  cancel: { vi: 'Thôi', en: 'Cancel' },
  keep: { vi: 'Giữ bản soạn', en: 'Keep the draft' },
  discardMeans: {
    vi: 'Bản soạn và mọi thay đổi trong đó sẽ mất, không lấy lại được. Mẫu đang hiệu lực giữ nguyên.',
    en: 'The draft and every change in it will be gone for good. The form in force stays as it is.',
  },
  publishMeans: {
    vi: 'Văn bản của việc xảy ra từ ngày này được lập theo mẫu mới. Văn bản đã lập giữ nguyên.',
    en: 'Documents of acts from this day on are written by the new form. What was issued stays.',
  },
} as const satisfies Readonly<Record<string, Text>>;
