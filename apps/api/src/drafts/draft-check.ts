import {
  caseOf,
  describeProblem,
  unitAnswerProblems,
  hasCases,
  type AdministrativeUnit,
  type Answers,
  type FieldProblem,
  type FormDefinition,
  type Language,
  type LocalDate,
  type ProcedureVersion,
  type Text,
} from '@mot-cua/domain';
import { isNeeded, type PaperOfFiling } from '@mot-cua/domain/procedure/papers-needed';
import { validateAnswers } from '@mot-cua/domain/form/validate-answers';
import type { DraftProblemDto } from './drafts.dto';

const MISSING_PAPER: Text = {
  vi: 'Giấy tờ này bắt buộc, hãy đính kèm.',
  en: 'This paper is needed. Please attach it.',
};
const NO_CASE: Text = { vi: 'Hãy chọn trường hợp của bạn.', en: 'Please choose your case.' };
const NO_AGENCY: Text = { vi: 'Hãy chọn cơ quan nhận hồ sơ.', en: 'Please choose the agency to file with.' };

/** The problems of answers, each with its sentence. */
export function answerProblems(form: FormDefinition, answers: Answers, language: Language): DraftProblemDto[] {
  return validateAnswers(form, answers).map((problem: FieldProblem) => ({
    pointer: problem.pointer,
    code: problem.code,
    message: describeProblem(problem, language),
  }));
}

/** Administrative units among the answers that are not right on a day; those that were filed with already are. */
export function unitProblems(
  { schema }: FormDefinition,
  answers: Answers,
  { units, on, filed }: { units: readonly AdministrativeUnit[]; on: LocalDate; filed?: Answers },
  language: Language,
): DraftProblemDto[] {
  return unitAnswerProblems(schema, answers, units, on, filed).map((problem) => ({
    pointer: problem.pointer,
    code: problem.code,
    message: describeProblem(problem, language),
  }));
}

/** Papers that must be there and are not. */
export function paperProblems(
  papers: readonly PaperOfFiling[],
  attached: readonly string[],
  language: Language,
): DraftProblemDto[] {
  return papers
    .filter((one) => isNeeded(one) && !attached.includes(one.paper.code))
    .map(({ paper: { code } }) => ({ pointer: `/papers/${code}`, code: 'required', message: MISSING_PAPER[language] }));
}

/** A procedure with cases is filed in one of them. */
export function caseProblems(
  procedure: Pick<ProcedureVersion, 'cases'>,
  caseCode: string | null,
  language: Language,
): DraftProblemDto[] {
  const isMissing = hasCases(procedure) && !caseOf(procedure, caseCode);
  return isMissing ? [{ pointer: '/caseCode', code: 'required', message: NO_CASE[language] }] : [];
}

/** A filing has an agency to go to. */
export function agencyProblems(agency: object | undefined, language: Language): DraftProblemDto[] {
  return agency ? [] : [{ pointer: '/agencyId', code: 'required', message: NO_AGENCY[language] }];
}
