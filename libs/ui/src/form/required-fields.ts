import type { Answers, FormDefinition } from '@mot-cua/domain';
import { validateAnswers } from '@mot-cua/domain/form/validate-answers';
import { controlsOf } from './layout-of-form';
import { valueAt, withValue } from './pointer';
import { choicesOf, schemaAt } from './words-of-schema';

const NONE: Answers = {};

/**
 * Pointers of the fields that have to be filled in, given what was chosen so far. The schema is asked with all free answers taken
 * away (and each choice in turn), because `if`/`then` makes fields necessary that its `required` lists do not name.
 */
export function requiredFields(form: FormDefinition, answers: Answers): ReadonlySet<string> {
  const controls = controlsOf(form, answers);
  const isChoice = ({ pointer }: { readonly pointer: string }) => choicesOf(schemaAt(form, pointer), 'vi').length > 0;
  const choices = controls.filter(isChoice);
  const skeleton = choices.reduce((made, { pointer }) => {
    const value = valueAt(answers, pointer);
    return value === undefined ? made : withValue(made, pointer, value);
  }, NONE);
  return new Set([
    ...missingIn(form, skeleton),
    ...choices.flatMap(({ pointer }) =>
      missingIn(form, withValue(skeleton, pointer, undefined)).filter((missing) => missing === pointer),
    ),
  ]);
}

function missingIn(form: FormDefinition, answers: Answers): string[] {
  return validateAnswers(form, answers)
    .filter(({ code }) => code === 'required')
    .map(({ pointer }) => pointer);
}
