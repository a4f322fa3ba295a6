import type { ShownCase, ShownProcedure } from './shown-procedure';
import { feesDue, localDate, totalFee, type Language } from '@mot-cua/domain';
import { formatFee } from '../format/money';

type Priced = Pick<ShownProcedure, 'cases' | 'fees' | 'fee' | 'filedOnline'>;

/** What filing costs in a few words, for a case or before one is chosen: "7.500 đ + 8.000 đ/bản". */
export function feeWords(
  procedure: Priced,
  chosen: Pick<ShownCase, 'code' | 'fee'> | null,
  language: Language,
): string {
  const { cases, fees, filedOnline } = procedure;
  const fee = chosen ? chosen.fee : procedure.fee;
  if (fee) return formatFee(fee, language);
  const isByCase = !chosen && cases.length > 0 && fees.some((one) => (one.cases ?? []).length > 0);
  if (isByCase) return { vi: 'Tùy trường hợp', en: 'Depends on the case' }[language];
  const channel = filedOnline ? 'online' : 'counter';
  const due = feesDue(procedure, channel, chosen?.code ?? null);
  if (due.some(({ amount, formula }) => amount === null && formula === undefined)) return formatFee(null, language);
  const today = localDate(new Date());
  const each = due.map((one) => totalFee({ fees: [{ ...one, cases: [] }] }, channel, null, today));
  if (each.includes(null)) return { vi: 'Tính theo nội dung khai', en: 'By what you declare' }[language];
  return each
    .filter((one) => one?.amount !== 0)
    .map((one) => formatFee(one, language))
    .join(' + ');
}
