import type { Language, Text } from '@mot-cua/domain';
import { exactTime, shortDay } from '../format/time';

interface CountedOutage {
  readonly from: string;
  readonly until: string;
  readonly source: string;
  readonly isCancelled: boolean;
  readonly answerBy?: string;
}

/** What an outage that was counted did to a dossier, in lines of its history. */
export function outageLines({ from, until, source, isCancelled, answerBy }: CountedOutage, language: Language): Text[] {
  const span = `${exactTime(from, language)} – ${exactTime(until, language)}`;
  return [
    isCancelled
      ? {
          vi: `Sự cố ghi nhầm, thời gian vẫn tính: ${span}`,
          en: `Recorded by mistake, the time counts after all: ${span}`,
        }
      : { vi: `Không tính vào hạn: ${span}`, en: `Does not count: ${span}` },
    { vi: `Căn cứ: ${source}`, en: `Legal basis: ${source}` },
    ...(answerBy
      ? [{ vi: `Bổ sung đến hết ${shortDay(answerBy)}`, en: `To be answered by ${shortDay(answerBy)}` }]
      : []),
  ];
}
