import type { Text } from '../text/text';
import type { ReturnMethod } from './procedure';

/** What each way is called in which a result goes back. */
export const RETURN_METHOD_WORDS: Readonly<Record<ReturnMethod, Text>> = {
  online: { vi: 'Trực tuyến', en: 'Online' },
  atCounter: { vi: 'Tại bộ phận một cửa', en: 'At the counter' },
  post: { vi: 'Qua bưu chính', en: 'By post' },
};
