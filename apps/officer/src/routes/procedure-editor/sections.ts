import type { Text } from '@mot-cua/domain';

/** The parts that a procedure is edited in, in the order of the work. */
export const SECTIONS = ['chung', 'truong-hop', 'to-khai', 'giay-to', 'phi', 'thoi-han', 'ket-qua', 'cong-bo'] as const;
export type Section = (typeof SECTIONS)[number];

export const SECTION_WORDS: Readonly<Record<Section, Text>> = {
  chung: { vi: 'Thông tin chung', en: 'General' },
  'truong-hop': { vi: 'Trường hợp', en: 'Cases' },
  'to-khai': { vi: 'Tờ khai', en: 'Form' },
  'giay-to': { vi: 'Giấy tờ', en: 'Papers' },
  phi: { vi: 'Phí, lệ phí', en: 'Fees' },
  'thoi-han': { vi: 'Thời hạn, quy trình', en: 'Time and process' },
  'ket-qua': { vi: 'Kết quả', en: 'Result' },
  'cong-bo': { vi: 'Kiểm tra và công bố', en: 'Check and publish' },
};

const SECTION_OF: Readonly<Record<string, Section>> = {
  cases: 'truong-hop',
  eligibility: 'truong-hop',
  form: 'to-khai',
  papers: 'giay-to',
  fees: 'phi',
  channels: 'thoi-han',
  timePolicy: 'thoi-han',
  process: 'thoi-han',
  results: 'ket-qua',
  returnMethods: 'ket-qua',
};

/** The section in which a place of the definition (a JSON pointer) is edited. */
export function sectionOf(at: string): Section {
  return SECTION_OF[at.split('/')[1] ?? ''] ?? 'chung';
}
