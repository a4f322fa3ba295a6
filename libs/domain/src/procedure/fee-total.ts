import type { LocalDate } from '../deadline/vietnam-time';
import type { Text } from '../text/text';
import { isOfCase } from './case';
import type { Channel, Fee, FeeReduction, ProcedureDefinition } from './procedure';

/** What filing costs: đồng, and for what each time (a page, a copy) where that is counted later. */
export interface FeeTotal {
  readonly amount: number;
  readonly per: Text | null;
}

/** The fees and charges that filing a case through a channel makes due. Without a case, those that all cases share. */
export function feesDue(
  { fees }: Pick<ProcedureDefinition, 'fees'>,
  channel: Channel,
  caseCode: string | null = null,
): Fee[] {
  return fees.filter((fee) => (!fee.channels || fee.channels.includes(channel)) && isOfCase(fee, caseCode));
}

/**
 * What filing costs through a channel as far as it can be told before anything is answered, less (on a day that is named) what is
 * taken off whatever the answers; `null` when it cannot: a fee is set elsewhere, depends on the case or on answers, or one that is
 * counted stands beside others. What is free stays free where all that could be added is counted from the answers, such as copies
 * that nobody has asked for yet.
 */
export function totalFee(
  procedure: Pick<ProcedureDefinition, 'fees' | 'cases'>,
  channel: Channel,
  caseCode: string | null = null,
  on?: LocalDate,
): FeeTotal | null {
  if (caseCode === null && procedure.fees.some(({ cases = [] }) => cases.length > 0))
    return sameInEveryCase(procedure, channel, on);
  const all = feesDue(procedure, channel, caseCode).map((fee) => ({ ...fee, amount: reduced(fee, channel, on) }));
  const due = all.filter(({ amount }) => amount !== 0);
  const [first] = due;
  if (!first || (due.length < all.length && due.every(({ quantity }) => quantity !== undefined)))
    return { amount: 0, per: null };
  if (due.some(({ times }) => times !== undefined)) return null;
  if (due.length === 1 && first.amount !== null) return { amount: first.amount, per: first.unit ?? null };
  if (due.some(({ amount, unit }) => amount === null || unit)) return null;
  return { amount: due.reduce((sum, { amount }) => sum + (amount ?? 0), 0), per: null };
}

/** Whether a reduction holds through a channel on a day; whom it is for is another question. */
export function isReductionOpen({ channels, from, until }: FeeReduction, channel: string, on: LocalDate): boolean {
  return (!channels || channels.some((one) => one === channel)) && !((from && on < from) || (until && on > until));
}

/** Whole đồng that a percentage leaves of an amount; parts of a đồng are not charged. */
export function lessPercent(amount: number, percent: number): number {
  return Math.floor((amount * (100 - percent)) / 100);
}

function reduced({ amount, reductions = [] }: Fee, channel: Channel, on: LocalDate | undefined): number | null {
  if (amount === null || !on) return amount;
  const open = reductions.filter((reduction) => !reduction.when && isReductionOpen(reduction, channel, on));
  return lessPercent(amount, Math.max(0, ...open.map(({ percent }) => percent)));
}

function sameInEveryCase(
  procedure: Pick<ProcedureDefinition, 'fees' | 'cases'>,
  channel: Channel,
  on: LocalDate | undefined,
): FeeTotal | null {
  const totals = (procedure.cases ?? []).map(({ code }) => totalFee(procedure, channel, code, on));
  const [first = null] = totals;
  return totals.every((total) => total?.amount === first?.amount && total?.per?.vi === first?.per?.vi) ? first : null;
}
