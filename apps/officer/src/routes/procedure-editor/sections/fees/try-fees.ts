import { feesDue, type Fee, type Language, type ProcedureDefinition } from '@mot-cua/domain';
import { answersRead, type ExpressionKind } from '@mot-cua/domain/expression';
import { stateFees, type FeeStatement, type Filing } from '@mot-cua/domain/fee';
import { checkExpression } from '../../parts/check-expression';

/** A filing tried out: what it costs and which answers that depends on, or the fees that cannot be worked out yet. */
export type TriedFees =
  | { readonly broken: readonly Fee[] }
  | { readonly broken?: undefined; readonly fees: FeeStatement; readonly reads: readonly string[] };

/** What a filing costs by the definition as it stands. */
export function tryFees(definition: ProcedureDefinition, filing: Filing, language: Language): TriedFees {
  const due = feesDue(definition, filing.channel, filing.caseCode);
  const { form } = definition;
  const broken = due.filter((fee) =>
    expressionsOf(fee).some(
      ([expression, kind]) => checkExpression(form, expression, kind, language).fault !== undefined,
    ),
  );
  if (broken.length > 0) return { broken };
  const reads = due.flatMap((fee) => expressionsOf(fee).flatMap(([expression]) => answersRead(form, expression)));
  return { fees: stateFees(definition, filing), reads: [...new Set(reads)] };
}

function expressionsOf({
  quantity,
  formula,
  times,
  reductions = [],
}: Fee): readonly (readonly [string, ExpressionKind])[] {
  const amounts = [quantity, formula, times].map((expression) => [expression, 'amount'] as const);
  const conditions = reductions.map(({ when }) => [when, 'condition'] as const);
  return [...amounts, ...conditions].flatMap(([expression, kind]) =>
    expression === undefined ? [] : [[expression, kind] as const],
  );
}
