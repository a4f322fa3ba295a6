import type { Text } from '@mot-cua/domain';

/** How punctual an answer was. */
export const PUNCTUALITY_WORDS: Readonly<Record<'early' | 'onTime' | 'late', Text>> = {
  early: { vi: 'Trả lời trước hạn', en: 'Answered early' },
  onTime: { vi: 'Trả lời đúng hạn', en: 'Answered on time' },
  late: { vi: 'Trả lời trễ hạn', en: 'Answered late' },
};
