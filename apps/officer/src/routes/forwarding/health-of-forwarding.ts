import type { Text } from '@mot-cua/domain';
import type { ForwardingSummary } from '@mot-cua/api-client';

export type ForwardingHealth = 'upToDate' | 'sending' | 'behind' | 'refused';

/** What waits longer than this did not go with the first ring of the bell. */
const BEHIND_AFTER_MS = 5 * 60_000;

/** One word for the whole: everything there, on its way, slow, or some of it refused. */
export function healthOfForwarding(
  { waiting, oldestUnsentAt, setAside }: ForwardingSummary,
  now: Date,
): ForwardingHealth {
  if (setAside > 0) return 'refused';
  if (waiting === 0) return 'upToDate';
  const isOld = oldestUnsentAt !== null && now.getTime() - Date.parse(oldestUnsentAt) > BEHIND_AFTER_MS;
  return isOld ? 'behind' : 'sending';
}

/** What it means for the officer. */
export const HEALTH_WORDS: Readonly<Record<ForwardingHealth, { readonly title: Text; readonly means: Text }>> = {
  upToDate: {
    title: { vi: 'Mọi bước đã tới Cổng quốc gia', en: 'Every step is at the national portal' },
    means: { vi: 'Không có gì đang chờ gửi.', en: 'Nothing waits to be sent.' },
  },
  sending: {
    title: { vi: 'Đang gửi', en: 'Sending' },
    means: {
      vi: 'Các bước vừa xảy ra đang được gửi đi, thường trong vài giây.',
      en: 'Recent steps are on their way, usually within seconds.',
    },
  },
  behind: {
    title: { vi: 'Gửi chậm', en: 'Behind' },
    means: {
      vi: 'Có bước chờ hơn 5 phút. Hệ thống vẫn tự gửi tiếp; bạn xử lý hồ sơ bình thường.',
      en: 'Something has waited for over five minutes. It goes on by itself; work as usual.',
    },
  },
  refused: {
    title: { vi: 'Cổng quốc gia từ chối một số hồ sơ', en: 'The national portal refuses some dossiers' },
    means: {
      vi: 'Cổng không nhận nội dung của những hồ sơ này. Không bước nào mất: hệ thống giữ và thử lại. Bạn xử lý hồ sơ bình thường; hãy báo quản trị hệ thống để xem lý do.',
      en: 'It does not take their content. Nothing is lost: all is kept and tried again. Work as usual, and tell your system administrator to look at the reason.',
    },
  },
};
