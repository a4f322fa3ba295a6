import type { Dossier } from '@mot-cua/api-client';
import type { DossierState, Language, Text } from '@mot-cua/domain';
import { exactTime } from '@mot-cua/ui';

/** What each state means for the person who filed, in one plain sentence; `{{agency}}` decides it. */
const SENTENCES: Readonly<Record<DossierState, Text>> = {
  draft: { vi: 'Hồ sơ chưa nộp.', en: 'Not submitted yet.' },
  submitted: {
    vi: 'Hồ sơ đã đến {{agency}}. Cán bộ một cửa sẽ kiểm tra và tiếp nhận trong giờ làm việc.',
    en: 'It has reached {{agency}}. The counter will check and receive it in working hours.',
  },
  awaitingSupplement: {
    vi: '{{agency}} cần bạn bổ sung trước khi tiếp nhận. Thời hạn giải quyết chưa bắt đầu tính.',
    en: '{{agency}} needs something more from you before it can receive it. The clock has not started yet.',
  },
  received: { vi: '{{agency}} đã tiếp nhận hồ sơ.', en: '{{agency}} has received it.' },
  inProgress: { vi: '{{agency}} đang thẩm định hồ sơ.', en: '{{agency}} is examining it.' },
  pausedForSupplement: {
    vi: '{{agency}} cần bạn bổ sung. Trong lúc chờ, thời hạn giải quyết tạm dừng.',
    en: '{{agency}} needs something more from you. Meanwhile the clock is paused.',
  },
  pausedForPayment: {
    vi: '{{agency}} cần bạn nộp tiền để giải quyết tiếp. Trong lúc chờ, thời hạn giải quyết tạm dừng.',
    en: '{{agency}} needs a payment from you to go on. Meanwhile the clock is paused.',
  },
  pausedByLaw: {
    vi: 'Thời hạn giải quyết đang tạm dừng theo quy định của pháp luật. Bạn không phải làm gì; {{agency}} sẽ báo ngày hẹn trả mới khi thời hạn chạy tiếp.',
    en: 'The clock is paused by law. There is nothing for you to do; {{agency}} will tell you the new due date once it goes on.',
  },
  awaitingApproval: {
    vi: 'Kết quả đang chờ lãnh đạo {{agency}} phê duyệt.',
    en: 'The result awaits approval by the leader of {{agency}}.',
  },
  approved: {
    vi: 'Kết quả đã được phê duyệt và đang được phát hành.',
    en: 'The result is approved and is being issued.',
  },
  resolved: { vi: 'Hồ sơ đã có kết quả.', en: 'The result is ready.' },
  returned: { vi: 'Bạn đã nhận kết quả. Hồ sơ kết thúc.', en: 'You have received the result. This is finished.' },
  refused: { vi: '{{agency}} không tiếp nhận hồ sơ này.', en: '{{agency}} did not accept it.' },
  withdrawn: { vi: 'Bạn đã rút hồ sơ này.', en: 'You have withdrawn it.' },
  stopped: { vi: '{{agency}} đã dừng giải quyết hồ sơ này.', en: '{{agency}} has stopped processing it.' },
};

const DUE: Text = { vi: 'Hẹn trả trước {{at}}.', en: 'Due by {{at}}.' };

const ON_ITS_WAY: Text = {
  vi: '{{counter}} đã tiếp nhận hồ sơ và đang chuyển đến {{agency}}. Thời hạn tính từ khi {{agency}} nhận được, lúc đó sẽ có ngày hẹn trả.',
  en: '{{counter}} has accepted it and is passing it on to {{agency}}. The clock starts once {{agency}} has it; the due date follows then.',
};

type Subject = Pick<Dossier, 'state' | 'agency' | 'dueAt' | 'transit'>;

/** One plain sentence of where a dossier stands, with the day it is due while the clock runs. */
export function stateSentence(
  { state, agency, dueAt, transit }: Subject,
  isClockRunning: boolean,
  language: Language,
): string {
  if (state === 'received' && transit && !transit.arrivedAt && !dueAt)
    return ON_ITS_WAY[language]
      .replaceAll('{{agency}}', agency.name[language])
      .replace('{{counter}}', transit.from.name[language]);
  const sentence = SENTENCES[state][language].replaceAll('{{agency}}', agency.name[language]);
  return dueAt && isClockRunning
    ? `${sentence} ${DUE[language].replace('{{at}}', exactTime(dueAt, language))}`
    : sentence;
}
