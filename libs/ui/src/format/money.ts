import type { FeeTotal, Language } from '@mot-cua/domain';

/** "1.000.000 đ"; free of charge has a word of its own, and a fee set elsewhere too. */
export function formatMoney(dong: number | null, language: Language): string {
  if (dong === null) return language === 'vi' ? 'theo quy định của địa phương' : 'set by the province';
  if (dong === 0) return language === 'vi' ? 'Miễn phí' : 'Free';
  return `${formatNumber(dong, language)} đ`;
}

/** What filing costs: "8.000 đ/bản" where copies are counted. */
export function formatFee(fee: FeeTotal | null, language: Language): string {
  const money = formatMoney(fee?.amount ?? null, language);
  return fee?.per ? `${money}/${fee.per[language]}` : money;
}

/** "1.000.000" in Vietnamese, "1,000,000" in English. */
export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB').format(value);
}

const KILOBYTE = 1024;

/** "1,2 MB": the size of a file, with 1,024 bytes to the kilobyte as phones count. */
export function formatBytes(bytes: number, language: Language): string {
  const kilobytes = Math.max(1, Math.round(bytes / KILOBYTE));
  if (kilobytes < KILOBYTE) return `${formatNumber(kilobytes, language)} kB`;
  return `${formatNumber(Math.round((bytes / KILOBYTE ** 2) * 10) / 10, language)} MB`;
}
