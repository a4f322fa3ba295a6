import { isVisible, type UISchemaElement } from '@jsonforms/core';
import type { Answers, FormDefinition, Language } from '@mot-cua/domain';
import { formAjv } from './form-ajv';
import { pointerOfScope, valueAt, withValue } from './pointer';
import { recordOf, recordsOf, textIn, type Json } from './record';
import { labelOf } from './words-of-schema';

export interface FormPage {
  readonly label: string;
  readonly elements: readonly Json[];
}

/** The pages of a form: the categories of its UI schema, or the whole of it as one. */
export function pagesOf({ uiSchema }: FormDefinition, language: Language): readonly FormPage[] {
  if (uiSchema['type'] !== 'Categorization')
    return [{ label: labelOf(uiSchema, language) ?? '', elements: [uiSchema] }];
  return recordsOf(uiSchema['elements']).map((category) => ({
    label: labelOf(category, language) ?? '',
    elements: recordsOf(category['elements']),
  }));
}

/** Whether an element of the UI schema is seen, given the answers so far. */
export function isShown(element: Json, answers: Answers): boolean {
  const ruled: UISchemaElement & Json = { type: textIn(element, 'type') ?? 'VerticalLayout', ...element };
  return isVisible(ruled, answers, '', formAjv, {});
}

export interface PlacedControl {
  readonly pointer: string;
  readonly page: number;
  readonly isShown: boolean;
  readonly element: Json;
}

/** Every control of a form in reading order, with its page and whether it is seen now. */
export function controlsOf(form: FormDefinition, answers: Answers): readonly PlacedControl[] {
  return pagesOf(form, 'vi').flatMap(({ elements }, page) =>
    elements.flatMap((element) => controlsIn(element, page, answers, true)),
  );
}

function controlsIn(element: Json, page: number, answers: Answers, isOuterShown: boolean): readonly PlacedControl[] {
  const shown = isOuterShown && isShown(element, answers);
  const scope = textIn(element, 'scope');
  if (scope) return [{ pointer: pointerOfScope(scope), page, isShown: shown, element }];
  return recordsOf(element['elements']).flatMap((inner) => controlsIn(inner, page, answers, shown));
}

/** The answers without those of fields that are not seen: what is filed is what the person saw. */
export function shownAnswers(form: FormDefinition, answers: Answers): Answers {
  const controls = controlsOf(form, answers);
  const shown = new Set(controls.filter((control) => control.isShown).map(({ pointer }) => pointer));
  const kept = controls
    .filter(({ pointer }) => !shown.has(pointer) && valueAt(answers, pointer) !== undefined)
    .reduce((left, { pointer }) => withValue(left, pointer, undefined), answers);
  return Object.fromEntries(Object.entries(kept).filter(([name, value]) => !isEmptied(value, answers[name])));
}

function isEmptied(now: unknown, before: unknown): boolean {
  return Object.keys(recordOf(now)).length === 0 && Object.keys(recordOf(before)).length > 0 && now !== before;
}

/** The control that stands for a pointer: its own, the list it lies in, or the first one of the section that is missing. */
export function controlFor(form: FormDefinition, answers: Answers, pointer: string): PlacedControl | undefined {
  const controls = controlsOf(form, answers).filter((control) => control.isShown);
  return (
    controls.find((control) => control.pointer === pointer) ??
    controls.find((control) => pointer.startsWith(`${control.pointer}/`)) ??
    controls.find((control) => control.pointer.startsWith(`${pointer}/`))
  );
}
