import type { LegalDocumentKind } from './kind';

/** What a template may name between double braces, in the words of those who write templates. */
const ABOUT_DOSSIER = [
  'mã hồ sơ',
  'người nộp',
  'số định danh',
  'địa chỉ',
  'số điện thoại',
  'thư điện tử',
  'tên thủ tục',
  'mã thủ tục',
  'cơ quan',
  'điện thoại cơ quan',
  'người nộp thay',
  'số định danh người nộp thay',
  'địa chỉ người nộp thay',
  'số điện thoại người nộp thay',
  'thư điện tử người nộp thay',
  'giấy ủy quyền',
  'cán bộ',
  'chức vụ',
  'điện thoại cán bộ',
  'căn cứ',
  'thời gian lập',
] as const;

/** Fields of the number, the only ones that its pattern may name. */
export const NUMBER_FIELDS = ['số', 'năm', 'mã cơ quan'] as const;

interface KindFields {
  readonly texts: readonly string[];
  /** Stand on a line of their own and become a list or a table. */
  readonly lists: readonly string[];
  /** Without these a document would not say what the law asks it to. */
  readonly required: readonly string[];
}

const RECEIVED = ['thời gian tiếp nhận', 'thời gian hẹn trả'] as const;

/** Every field by the kind of document. Source: the forms of Circulars 01/2018 and 03/2025/TT-VPCP. */
export const DOCUMENT_FIELDS: Readonly<Record<LegalDocumentKind, KindFields>> = {
  receipt: {
    texts: [
      ...ABOUT_DOSSIER,
      ...RECEIVED,
      'thời hạn giải quyết',
      'số bộ hồ sơ',
      'nơi nhận kết quả',
      'phí, lệ phí',
      'quyển số',
      'số thứ tự',
    ],
    lists: ['thành phần hồ sơ'],
    required: ['mã hồ sơ', 'người nộp', 'tên thủ tục', 'thời gian tiếp nhận', 'thời gian hẹn trả', 'thành phần hồ sơ'],
  },
  supplementRequest: {
    texts: [...ABOUT_DOSSIER, 'ghi chú'],
    lists: ['nội dung bổ sung'],
    required: ['mã hồ sơ', 'người nộp', 'nội dung bổ sung'],
  },
  refusal: {
    texts: [...ABOUT_DOSSIER, 'lý do'],
    lists: [],
    required: ['mã hồ sơ', 'người nộp', 'lý do'],
  },
  extension: {
    texts: [...ABOUT_DOSSIER, ...RECEIVED, 'thời gian hẹn lại', 'lý do'],
    lists: [],
    required: ['mã hồ sơ', 'người nộp', 'thời gian hẹn trả', 'thời gian hẹn lại', 'lý do'],
  },
  stopNotice: {
    texts: [...ABOUT_DOSSIER, 'thời gian tiếp nhận', 'lý do'],
    lists: [],
    required: ['mã hồ sơ', 'người nộp', 'lý do'],
  },
  controlSheet: {
    texts: [...ABOUT_DOSSIER, ...RECEIVED, 'cơ quan tiếp nhận', 'cơ quan phối hợp'],
    lists: ['quá trình giải quyết'],
    required: ['mã hồ sơ', 'thời gian tiếp nhận', 'thời gian hẹn trả', 'quá trình giải quyết'],
  },
  register: {
    texts: ['cơ quan', 'lĩnh vực', 'từ ngày', 'đến ngày', 'quyển số', 'tổng số hồ sơ', 'thời gian lập'],
    lists: ['sổ theo dõi'],
    required: ['từ ngày', 'đến ngày', 'sổ theo dõi'],
  },
};

/** A field's name however it was typed: case, blanks and the way of composing diacritics do not matter. */
export function fieldName(typed: string): string {
  return typed.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLowerCase();
}
