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
import type { Filing } from '@mot-cua/domain/fee';
import { isNeeded, papersNeeded, type PaperOfFiling } from '@mot-cua/domain/procedure/papers-needed';
import { validateAnswers } from '@mot-cua/domain/form/validate-answers';
import type { DraftToSubmit } from '@mot-cua/persistence';
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

/** What a filing is judged by. */
export interface Judged {
  readonly procedure: ProcedureVersion;
  readonly filing: Filing;
  /** That it goes to; absent while that cannot be told. */
  readonly agency: object | undefined;
  readonly units: readonly AdministrativeUnit[];
}

/** Every fault of a filing at once, in the order in which the pages ask; the same whoever fills it in. */
export function filingProblems(
  { answers, caseCode, paperCodes }: Pick<DraftToSubmit, 'answers' | 'caseCode' | 'paperCodes'>,
  { procedure, filing, agency, units }: Judged,
  language: Language,
): DraftProblemDto[] {
  const { form } = procedure;
  return [
    ...caseProblems(procedure, caseCode, language),
    ...agencyProblems(agency, language),
    ...answerProblems(form, answers, language),
    ...unitProblems(form, answers, { units, on: filing.on }, language),
    ...paperProblems(papersNeeded(procedure, filing), paperCodes, language),
  ];
}
