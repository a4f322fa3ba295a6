import type { Fee, Language } from '@mot-cua/domain';
import { formatMoney, formatNumber } from '@mot-cua/ui';
import { kindOfFee } from './fee-kind';

/** How a fee comes about, in a line: “2.000 đ/trang, từ trang thứ 3: 1.000 đ; tối đa 200.000 đ mỗi lần”. */
export function feeWords(fee: Fee, language: Language): string {
  const isVietnamese = language === 'vi';
  const money = (amount: number) => `${formatNumber(amount, language)} đ`;
  const { amount, unit, quantity, tiers = [], times, atMost, reductions = [] } = fee;
  const each = unit?.[language] || (isVietnamese ? 'đơn vị' : 'unit');
  const kind = kindOfFee(fee);
  const parts: string[] = [];
  if (kind === 'fixed' || kind === 'elsewhere') parts.push(formatMoney(amount, language));
  if (kind === 'formula') parts.push(isVietnamese ? 'theo công thức' : 'by a formula');
  if (kind === 'perUnit' || kind === 'tiered') {
    const later = tiers.map((tier) =>
      isVietnamese
        ? `, từ ${each} thứ ${tier.from}: ${money(tier.amount)}`
        : `, from ${each} ${tier.from} on: ${money(tier.amount)}`,
    );
    parts.push(`${money(amount ?? 0)}/${each}${later.join('')}`);
    if (quantity === undefined) parts.push(isVietnamese ? 'đếm tại quầy' : 'counted at the counter');
  }
  if (atMost !== undefined) parts.push(isVietnamese ? `tối đa ${money(atMost)}` : `at most ${money(atMost)}`);
  if (times !== undefined) parts.push(isVietnamese ? 'nhân với số lần' : 'times a number');
  if (reductions.length > 0) {
    const count = reductions.length;
    parts.push(isVietnamese ? `${count} diện miễn, giảm` : `${count} reduction${count === 1 ? '' : 's'}`);
  }
  return parts.join('; ');
}
