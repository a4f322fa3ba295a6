import type { Text } from '@mot-cua/domain';
import type { Standing } from './catalogue-search';

export const STANDING_WORDS: Readonly<Record<Standing, Text>> = {
  inForce: { vi: 'Đang có hiệu lực', en: 'In force' },
  draft: { vi: 'Có bản soạn thảo', en: 'With a draft' },
  scheduled: { vi: 'Chờ có hiệu lực', en: 'Waiting for its day' },
  closed: { vi: 'Đã đóng', en: 'Closed' },
};

/** Levels with what the law calls them since Decree 42/2022. */
export const LEVEL_WORDS: Readonly<Record<1 | 2 | 3 | 4, Text>> = {
  1: { vi: 'Mức 1 (thông tin)', en: 'Level 1 (information)' },
  2: { vi: 'Mức 2 (tải mẫu)', en: 'Level 2 (forms to download)' },
  3: { vi: 'Mức 3 (một phần)', en: 'Level 3 (partial)' },
  4: { vi: 'Mức 4 (toàn trình)', en: 'Level 4 (full)' },
};
