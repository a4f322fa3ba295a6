import type { InboxPage } from '@mot-cua/api-client';
import type { Language } from '@mot-cua/domain';
import { formatNumber, type Say } from '@mot-cua/ui';

/** "12", or "1.000+" where the API stopped counting. */
export function countWords({ value, capped }: InboxPage['count'], language: Language): string {
  const number = formatNumber(value, language);
  return capped ? `${number}+` : number;
}

/** "19 hồ sơ", or "50 trong 1.000+ hồ sơ" where the page holds only some. */
export function shownWords({ items, count }: Pick<InboxPage, 'items' | 'count'>, say: Say, language: Language): string {
  const all = countWords(count, language);
  return items.length === count.value && !count.capped
    ? say({ vi: '{{all}} hồ sơ', en: '{{all}} dossiers' }, { all })
    : say({ vi: '{{shown}} trong {{all}} hồ sơ', en: '{{shown}} of {{all}} dossiers' }, { shown: items.length, all });
}
