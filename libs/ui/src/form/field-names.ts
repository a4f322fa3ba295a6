import type { Answers, FormDefinition, Language } from '@mot-cua/domain';
import { controlsOf } from './layout-of-form';
import { labelOf, schemaAt, titleOf } from './words-of-schema';

/** The names of the fields that are shown for these answers, by JSON pointer, in the order of the form. */
export function fieldNames(form: FormDefinition, answers: Answers, language: Language): ReadonlyMap<string, string> {
  const shown = controlsOf(form, answers).filter((control) => control.isShown);
  return new Map(
    shown.map(({ pointer, element }) => [
      pointer,
      labelOf(element, language) ?? titleOf(schemaAt(form, pointer), language),
    ]),
  );
}
