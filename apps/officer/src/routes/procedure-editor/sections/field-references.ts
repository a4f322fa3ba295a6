import { pointerNames, type ProcedureDefinition, type Text } from '@mot-cua/domain';
import { answersRead, faultOfExpression } from '@mot-cua/domain/expression';
import type { FieldReference } from '../form-designer/remove-dialog';

/** Who outside the form names its fields: conditions of papers, formulas of fees, lines of results. */
export function fieldReferences({ papers, fees, results, form }: ProcedureDefinition): FieldReference[] {
  const read = (expression: string | undefined, where: Text): FieldReference[] => {
    // What does not even parse names nothing that could be told.
    if (expression === undefined || isUnreadable(expression)) return [];
    return answersRead(form, expression).map((pointer) => ({ path: pathOf(pointer), where }));
  };
  const isUnreadable = (expression: string) => {
    const code = faultOfExpression(form, expression, 'condition')?.code;
    return code === 'syntax' || code === 'tooLong';
  };
  return [
    ...papers.flatMap(({ name, requiredWhen }) => read(requiredWhen, name)),
    ...fees.flatMap(({ name, quantity, formula, times, reductions = [] }) =>
      [quantity, formula, times, ...reductions.map(({ when }) => when)].flatMap((expression) => read(expression, name)),
    ),
    ...results.flatMap(({ name, sections = [] }) =>
      sections.flatMap(({ lines }) =>
        lines.flatMap(({ from }) =>
          from
            .flatMap(({ pointer, when }) => [pointer, ...(when ? [when.pointer] : [])])
            .map((pointer) => ({ path: pathOf(pointer), where: name })),
        ),
      ),
    ),
  ];
}

function pathOf(pointer: string): string {
  return pointerNames(pointer).join('.');
}
