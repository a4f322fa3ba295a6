import type { Fee, Text } from '@mot-cua/domain';

/** How the amount of a fee comes about, as an admin chooses it. */
export const FEE_KINDS = ['fixed', 'perUnit', 'tiered', 'formula', 'elsewhere'] as const;
export type FeeKind = (typeof FEE_KINDS)[number];

export const FEE_KIND_WORDS: Readonly<Record<FeeKind, { readonly name: Text; readonly hint: Text }>> = {
  fixed: {
    name: { vi: 'Một mức', en: 'One amount' },
    hint: { vi: '0 đồng là miễn phí', en: '0 đồng is free' },
  },
  perUnit: {
    name: { vi: 'Theo đơn vị', en: 'For each unit' },
    hint: { vi: 'mỗi bản, mỗi trang', en: 'each copy, each page' },
  },
  tiered: {
    name: { vi: 'Theo bậc', en: 'By tiers' },
    hint: { vi: 'từ đơn vị thứ mấy thì mức khác', en: 'another amount from a unit on' },
  },
  formula: {
    name: { vi: 'Theo công thức', en: 'By a formula' },
    hint: { vi: 'tính từ tờ khai', en: 'worked out from the form' },
  },
  elsewhere: {
    name: { vi: 'Nơi khác quy định', en: 'Set elsewhere' },
    hint: { vi: 'ghi rõ cơ quan nào', en: 'say by whom' },
  },
};

/** The kind that a fee is of, read from what it holds. */
export function kindOfFee({ amount, formula, quantity, tiers, unit }: Fee): FeeKind {
  if (formula !== undefined) return 'formula';
  if (tiers !== undefined) return 'tiered';
  if (unit !== undefined || quantity !== undefined) return 'perUnit';
  return amount === null ? 'elsewhere' : 'fixed';
}

const NO_UNIT: Text = { vi: '', en: '' };

/** The fee as one of another kind: what that kind has no use for is left out, the rest stays. */
export function asKind(fee: Fee, kind: FeeKind): Fee {
  const { unit = NO_UNIT, quantity, tiers, formula, atMost, times, ...rest } = fee;
  const counted = { ...rest, amount: fee.amount ?? 0, unit, quantity, atMost, times };
  switch (kind) {
    case 'fixed':
      return { ...rest, amount: fee.amount ?? 0, times };
    case 'perUnit':
      return counted;
    case 'tiered':
      return { ...counted, tiers: tiers ?? [{ from: 2, amount: 0 }] };
    case 'formula':
      return { ...rest, amount: null, formula: formula ?? '', atMost, times };
    case 'elsewhere':
      return { ...rest, amount: null };
  }
}
