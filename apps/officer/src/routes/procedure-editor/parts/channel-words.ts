import type { Channel, Text } from '@mot-cua/domain';

/** What each way of filing is called. */
export const CHANNEL_WORDS: Readonly<Record<Channel, Text>> = {
  online: { vi: 'Trực tuyến', en: 'Online' },
  counter: { vi: 'Tại quầy', en: 'At the counter' },
  post: { vi: 'Qua bưu chính', en: 'By post' },
  nationalPortal: { vi: 'Cổng quốc gia', en: 'National portal' },
};
