import { describeProblem, type Answers, type FormDefinition, type Language } from '@mot-cua/domain';
import { validateAnswers } from '@mot-cua/domain/form/validate-answers';
import { controlFor, controlsOf, shownAnswers } from './layout-of-form';
import { isWithin } from './pointer';
import { labelOf, schemaAt, titleOf } from './words-of-schema';

/** One thing to correct, in words, with the page on which it stands. */
export interface FormProblem {
  readonly pointer: string;
  readonly label: string;
  readonly message: string;
  readonly page: number;
}

/** What is wrong with the answers as they are shown, field by field in the order of the screen. */
export function formProblems(form: FormDefinition, answers: Answers, language: Language): readonly FormProblem[] {
  const shown = controlsOf(form, answers).map(({ pointer }) => pointer);
  const place = ({ pointer }: { readonly pointer: string }) =>
    shown.findIndex((control) => isWithin(pointer, control) || isWithin(control, pointer));
  return validateAnswers(form, shownAnswers(form, answers))
    .map((problem) => {
      const control = controlFor(form, answers, problem.pointer);
      const label =
        (control && control.pointer === problem.pointer ? labelOf(control.element, language) : undefined) ??
        titleOf(schemaAt(form, problem.pointer), language);
      const message = describeProblem(problem, language);
      return { pointer: problem.pointer, label, message, page: control?.page ?? 0 };
    })
    .sort((a, b) => place(a) - place(b));
}
