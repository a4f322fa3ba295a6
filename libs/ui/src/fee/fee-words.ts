import type { Language, Text } from '@mot-cua/domain';
import type { FeeStatement, StatedFee } from '@mot-cua/domain/fee';
import { formatNumber } from '../format/money';

/** "24.000 đ", also for nothing: a sum within a table. */
export function formatDong(dong: number, language: Language): string {
  return `${formatNumber(dong, language)} đ`;
}

/** How a fee comes about: "3 bản × 8.000 đ"; `undefined` where the amount says it all, or nothing is counted yet. */
export function sumWords(line: StatedFee, language: Language): string | undefined {
  const { parts, times, amount, unit, full, isByFormula, cappedAt } = line;
  const money = (dong: number) => formatDong(dong, language);
  if (full === null) return amount && unit ? `${money(amount)}/${unit[language]}` : undefined;
  if (isByFormula && times === 1) return { vi: 'tính theo nội dung khai', en: 'by what is declared' }[language];
  const once = parts.map(({ count, amount: price }) => partWords(count, money(price), unit, language)).join(' + ');
  const limit =
    cappedAt === null ? '' : { vi: `, tối đa ${money(cappedAt)}`, en: `, at most ${money(cappedAt)}` }[language];
  if (times === 1) return once ? once + limit : undefined;
  const eachTime = cappedAt ?? (times > 0 ? full / times : 0);
  const base = once === '' || cappedAt !== null || parts.length > 1 ? money(eachTime) : once;
  const detail = once !== '' && base !== once ? ` (${once}${limit})` : '';
  return `${base} × ${formatNumber(times, language)}${detail}`;
}

function partWords(count: number, price: string, unit: Text | null, language: Language): string {
  const number = formatNumber(count, language);
  if (!unit) return `${number} × ${price}`;
  return language === 'vi' ? `${number} ${unit.vi} × ${price}` : `${number} × ${price} a ${unit.en}`;
}

/** Why an amount is not there yet. */
export function laterWords({ unit, note }: StatedFee): Text {
  if (unit) return { vi: 'Đếm khi tiếp nhận hồ sơ.', en: 'Counted when the dossier is received.' };
  return note ?? { vi: 'Theo quy định của địa phương.', en: 'Set by the province.' };
}

/** What is known of a sum that is not known as a whole, in đồng. */
export function knownSum({ lines }: FeeStatement): number {
  return lines.reduce((sum, { due }) => sum + (due ?? 0), 0);
}

/** Whether one number says it all, so that no table is needed. */
export function isPlain({ lines, total }: FeeStatement): boolean {
  const isSimple = (line: StatedFee) =>
    line.parts.length === 0 && line.times === 1 && !line.isByFormula && !line.reduction && line.waitsFor.length === 0;
  return total !== null && lines.length <= 1 && lines.every(isSimple);
}
