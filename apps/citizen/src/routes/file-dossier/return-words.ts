import type { ReturnMethod, Text } from '@mot-cua/domain';

export const RETURN_WORDS: Readonly<Record<ReturnMethod, Text>> = {
  online: { vi: 'Nhận bản điện tử trên mạng', en: 'Electronically, online' },
  atCounter: { vi: 'Nhận tại quầy', en: 'At the counter' },
  post: { vi: 'Nhận qua bưu chính', en: 'By post' },
};
