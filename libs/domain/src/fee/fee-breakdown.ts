import type { LocalDate } from '../deadline/vietnam-time';
import { amountOf, answersRead, isTrue, type Expression, type Situation } from '../expression/expression';
import type { Answers, FormDefinition } from '../form/form';
import { pointerNames, valueAt } from '../form/json-pointer';
import { feesDue, isReductionOpen, lessPercent } from '../procedure/fee-total';
import type { Channel, Fee, FeeReduction, FeeTier, ProcedureDefinition } from '../procedure/procedure';

/** A filing, as far as its fees depend on it. */
export interface Filing {
  readonly answers: Answers;
  readonly caseCode: string | null;
  readonly channel: Channel;
  readonly on: LocalDate;
}

/** A reduction that was granted, with the đồng that it takes off. */
export interface GrantedReduction {
  readonly reduction: FeeReduction;
  readonly amount: number;
}

/** So many units at one price in đồng. */
export interface FeePart {
  readonly count: number;
  readonly amount: number;
}

/** One fee or charge of a filing. */
export interface FeeLine {
  readonly fee: Fee;
  /** How many units were counted; `null` where nothing is counted, or not here. */
  readonly quantity: number | null;
  /** The units by their price; empty where none are counted. */
  readonly parts: readonly FeePart[];
  /** How often it is due. */
  readonly times: number;
  /** Whether `atMost` made it less. */
  readonly isCapped: boolean;
  /** Whole đồng before reductions; `null` when it is set elsewhere or counted at the counter. */
  readonly full: number | null;
  readonly granted: GrantedReduction | null;
  /** Whole đồng to pay; `null` as `full`. */
  readonly due: number | null;
  /** Answers that it waits for, by JSON pointer; while there are any, the amounts are of what is answered so far. */
  readonly waitsFor: readonly string[];
  /** Whether the full amount is among what waits, and not only a reduction. */
  readonly isProvisional: boolean;
}

/** What a filing costs, line by line. */
export interface FeeBreakdown {
  readonly lines: readonly FeeLine[];
  /** Whole đồng of all lines; `null` while one of them cannot be told here. */
  readonly total: number | null;
}

/**
 * Works out every fee and charge of a filing: units by tier, caps, how often, then the largest reduction that holds. Amounts are whole
 * đồng, never negative; parts of a đồng that a percentage leaves are not charged.
 * @throws Error for an expression that publishing would have refused
 */
export function breakDownFees(
  procedure: Pick<ProcedureDefinition, 'fees' | 'form'>,
  { answers, caseCode, channel, on }: Filing,
): FeeBreakdown {
  const situation = { answers, caseCode: caseCode ?? '', channel };
  const lines = feesDue(procedure, channel, caseCode).map((fee) => lineOf(fee, procedure.form, situation, on));
  const isKnown = lines.every(({ due }) => due !== null);
  return { lines, total: isKnown ? lines.reduce((sum, { due }) => sum + (due ?? 0), 0) : null };
}

function lineOf(fee: Fee, form: FormDefinition, situation: Situation, on: LocalDate): FeeLine {
  const number = (expression: Expression) => Math.max(0, amountOf(form, expression, situation));
  const quantity = fee.quantity === undefined ? null : number(fee.quantity);
  const times = fee.times === undefined ? 1 : number(fee.times);
  const parts = fee.unit && fee.amount && quantity !== null ? tiered(fee.amount, fee.tiers ?? [], quantity) : [];
  const once = fee.formula === undefined ? amountOnce(fee, quantity, parts) : number(fee.formula);
  const full = once === null ? null : Math.min(once, fee.atMost ?? once) * times;
  const granted = full === null ? null : largest(fee, full, form, situation, on);
  const counted = [fee.quantity, fee.formula, fee.times];
  const conditions = (fee.reductions ?? []).map(({ when }) => when);
  return {
    ...{ fee, quantity, parts, times, full, granted },
    isCapped: once !== null && fee.atMost !== undefined && once > fee.atMost,
    due: full === null ? null : full - (granted?.amount ?? 0),
    waitsFor: unanswered(form, [...counted, ...conditions], situation.answers),
    isProvisional: unanswered(form, counted, situation.answers).length > 0,
  };
}

function amountOnce({ amount, unit }: Fee, quantity: number | null, parts: readonly FeePart[]): number | null {
  if (!amount || !unit) return amount;
  return quantity === null ? null : parts.reduce((sum, part) => sum + part.count * part.amount, 0);
}

/** 2,000 for each of the first two and 1,000 from the third on: 5 units are 2 × 2,000 + 3 × 1,000. */
function tiered(amount: number, tiers: readonly FeeTier[], quantity: number): FeePart[] {
  const steps = [{ from: 1, amount }, ...[...tiers].sort((a, b) => a.from - b.from)];
  return steps
    .map((step, index) => {
      const last = (steps[index + 1]?.from ?? Number.POSITIVE_INFINITY) - 1;
      return { count: Math.max(0, Math.min(quantity, last) - step.from + 1), amount: step.amount };
    })
    .filter(({ count }) => count > 0);
}

function largest(
  { reductions = [] }: Fee,
  full: number,
  form: FormDefinition,
  situation: Situation,
  on: LocalDate,
): GrantedReduction | null {
  return reductions
    .filter((reduction) => holds(reduction, form, situation, on))
    .map((reduction) => ({ reduction, amount: full - lessPercent(full, reduction.percent) }))
    .reduce<GrantedReduction | null>((best, next) => (best && best.amount >= next.amount ? best : next), null);
}

function holds(reduction: FeeReduction, form: FormDefinition, situation: Situation, on: LocalDate): boolean {
  const { when } = reduction;
  return isReductionOpen(reduction, situation.channel, on) && (when === undefined || isTrue(form, when, situation));
}

function unanswered(
  form: FormDefinition,
  expressions: readonly (Expression | undefined)[],
  answers: Answers,
): string[] {
  const read = expressions.flatMap((expression) => (expression === undefined ? [] : answersRead(form, expression)));
  return [...new Set(read)].filter((pointer) => valueAt(answers, pointerNames(pointer)) === undefined);
}
