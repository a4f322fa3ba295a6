import type { Text } from '@mot-cua/domain';
import type { LegalDocumentKind } from '@mot-cua/domain/legal-document';

/** What people call each kind of document. */
export const DOCUMENT_WORDS: Readonly<Record<LegalDocumentKind, Text>> = {
  receipt: { vi: 'Giấy tiếp nhận và hẹn trả kết quả', en: 'Receipt and appointment' },
  supplementRequest: { vi: 'Phiếu yêu cầu bổ sung hồ sơ', en: 'Supplement request' },
  refusal: { vi: 'Phiếu từ chối tiếp nhận hồ sơ', en: 'Refusal' },
  extension: { vi: 'Phiếu xin lỗi và hẹn lại ngày trả', en: 'Apology and extension' },
  stopNotice: { vi: 'Thông báo dừng giải quyết hồ sơ', en: 'Notice of stopping' },
  controlSheet: { vi: 'Phiếu kiểm soát quá trình giải quyết', en: 'Process control sheet' },
  register: { vi: 'Sổ theo dõi hồ sơ', en: 'Register of dossiers' },
};
