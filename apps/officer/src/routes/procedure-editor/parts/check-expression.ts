import type { FormDefinition, Language } from '@mot-cua/domain';
import {
  amountRange,
  answersRead,
  faultOfExpression,
  type AmountRange,
  type Expression,
  type ExpressionKind,
} from '@mot-cua/domain/expression';
import { amountFaults, conditionFaults, describeFault } from '@mot-cua/domain/procedure/check';
import { slipWords } from './expression-words';

/** What can be said of an expression: what is wrong with it, or what it gives and which answers it reads. */
export type CheckedExpression =
  | { readonly fault: string }
  | { readonly fault?: undefined; readonly range: AmountRange | null; readonly reads: readonly string[] };

/** Judges an expression just as publishing does, in the reader's language. */
export function checkExpression(
  form: FormDefinition,
  expression: Expression,
  kind: ExpressionKind,
  language: Language,
): CheckedExpression {
  const slip = faultOfExpression(form, expression, kind);
  const words = slip && slipWords(expression, slip, kind);
  if (words) return { fault: words[language] };
  const [fault] = (kind === 'amount' ? amountFaults : conditionFaults)(form, '', expression);
  if (fault) return { fault: describeFault(fault, language) };
  const range = kind === 'amount' ? amountRange(form, expression) : null;
  return { range: range && 'least' in range ? range : null, reads: answersRead(form, expression) };
}
