import type { Text } from '@mot-cua/domain';
import type { Standing } from './catalogue-search';

export const STANDING_WORDS: Readonly<Record<Standing, Text>> = {
  inForce: { vi: 'Đang có hiệu lực', en: 'In force' },
  draft: { vi: 'Có bản soạn thảo', en: 'With a draft' },
  scheduled: { vi: 'Chờ có hiệu lực', en: 'Waiting for its day' },
  closed: { vi: 'Đã đóng', en: 'Closed' },
};
