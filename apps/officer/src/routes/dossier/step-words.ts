import {
  WORKING_DAY_MINUTES,
  type EndOfDossier,
  type Language,
  type OpinionPosition,
  type StepEnd,
  type Text,
} from '@mot-cua/domain';

export const STEP_END_WORDS: Readonly<Record<StepEnd, Text>> = {
  finished: { vi: 'Xong', en: 'Done' },
  returned: { vi: 'Trả lại', en: 'Went back' },
  moved: { vi: 'Chuyển cơ quan khác', en: 'Passed on' },
  brokenOff: { vi: 'Dừng giữa chừng', en: 'Broken off' },
};

/** How a step, or all that an agency had to do, stands to its time; while it is under way, whether it still is within it. */
export function timeKeptWords(punctuality: 'early' | 'onTime' | 'late', isUnderWay: boolean): Text {
  return (isUnderWay ? TIME_KEPT_SO_FAR : TIME_KEPT)[punctuality];
}

const TIME_KEPT = {
  early: { vi: 'trước hạn', en: 'early' },
  onTime: { vi: 'đúng hạn', en: 'on time' },
  late: { vi: 'trễ hạn', en: 'late' },
} as const;
const IN_TIME = { vi: 'còn trong hạn', en: 'within its time' } as const;
const TIME_KEPT_SO_FAR = {
  early: IN_TIME,
  onTime: IN_TIME,
  late: { vi: 'đang quá hạn', en: 'over its time' },
} as const;

/** What ended the whole dossier, and with it what was open of it. */
export const END_OF_DOSSIER_WORDS: Readonly<Record<EndOfDossier, Text>> = {
  withdraw: { vi: 'người nộp rút hồ sơ', en: 'the applicant withdrew' },
  stop: { vi: 'hồ sơ dừng giải quyết', en: 'the dossier was stopped' },
  refuse: { vi: 'hồ sơ bị từ chối', en: 'the dossier was refused' },
  lapse: { vi: 'quá hạn bổ sung, hồ sơ dừng', en: 'no supplement came in time, the dossier was stopped' },
};

/** What an agency may say, or its silence. */
export const OPINION_WORDS: Readonly<Record<OpinionPosition | 'assentBySilence' | 'notNeeded', Text>> = {
  agree: { vi: 'Đồng ý', en: 'Agrees' },
  agreeWithRemarks: { vi: 'Đồng ý, có góp ý', en: 'Agrees, with remarks' },
  disagree: { vi: 'Không đồng ý', en: 'Disagrees' },
  assentBySilence: { vi: 'Hết hạn, coi như đồng ý', en: 'Silence, taken as assent' },
  notNeeded: { vi: 'Không cần nữa', en: 'No longer needed' },
};

/** "2 ngày 3 giờ" of working minutes; a working day has eight hours. */
export function durationWords(minutes: number, language: Language): string {
  const whole = Math.max(0, Math.round(minutes));
  const days = Math.floor(whole / WORKING_DAY_MINUTES);
  const hours = Math.floor((whole % WORKING_DAY_MINUTES) / 60);
  const rest = whole % 60;
  const units = language === 'vi' ? ['ngày', 'giờ', 'phút'] : ['d', 'h', 'min'];
  const parts = [days, hours, days > 0 ? 0 : rest].flatMap((amount, index) =>
    amount > 0 ? [`${amount} ${units[index] ?? ''}`] : [],
  );
  return parts.join(' ') || `0 ${units[1] ?? ''}`;
}
