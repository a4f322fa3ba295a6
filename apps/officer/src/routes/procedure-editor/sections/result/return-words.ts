import type { ReturnMethod, Text } from '@mot-cua/domain';

/** What each way is called in which a result goes back. */
export const RETURN_WORDS: Readonly<Record<ReturnMethod, Text>> = {
  online: { vi: 'Trực tuyến', en: 'Online' },
  atCounter: { vi: 'Tại bộ phận một cửa', en: 'At the counter' },
  post: { vi: 'Qua bưu chính', en: 'By post' },
};
