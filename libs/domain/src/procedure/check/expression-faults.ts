import { amountRange, faultOfCondition, LARGEST_AMOUNT } from '../../expression/amount-range';
import { faultOfExpression, type Expression } from '../../expression/expression';
import type { FormDefinition } from '../../form/form';
import { fault, type DefinitionFault } from './definition-fault';

/** What is wrong with a condition over a form's answers. */
export function conditionFaults(
  form: FormDefinition,
  at: string,
  condition: Expression | undefined,
): DefinitionFault[] {
  if (condition === undefined) return [];
  const wrong = faultOfExpression(form, condition, 'condition') ?? asFault(faultOfCondition(form, condition));
  return wrong ? [fault(at, 'expression', { reason: wrong.code, detail: wrong.detail })] : [];
}

/** What is wrong with an amount or number that is worked out from a form's answers; it must never be negative. */
export function amountFaults(form: FormDefinition, at: string, formula: Expression | undefined): DefinitionFault[] {
  if (formula === undefined) return [];
  const wrong = faultOfExpression(form, formula, 'amount');
  if (wrong) return [fault(at, 'expression', { reason: wrong.code, detail: wrong.detail })];
  const range = amountRange(form, formula);
  if ('because' in range) return [fault(at, 'amountUnknown', { reason: range.because, detail: range.detail })];
  if (range.least < 0) return [fault(at, 'amountMayBeNegative', { least: range.least })];
  return range.most > LARGEST_AMOUNT ? [fault(at, 'amountTooLarge', { most: range.most })] : [];
}

function asFault(range: ReturnType<typeof faultOfCondition>) {
  return range && { code: range.because, detail: range.detail };
}
