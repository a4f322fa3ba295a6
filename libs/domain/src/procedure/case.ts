import type { ProcessingTime } from '../deadline/deadline';
import type { Text } from '../text/text';
import type { ProcessStep } from '../workflow/process-step';
import type { Channel } from './procedure';

/** A case (trường hợp) of a procedure: who or what it is for, with papers, fees and time that may be its own. */
export interface ProcedureCase {
  readonly code: string;
  readonly name: Text;
  readonly hint?: Text;
  /** Times that differ from the channel's, by channel. */
  readonly processingTimes?: Readonly<Partial<Record<Channel, ProcessingTime>>>;
}

/** Where an answer to a question leads. */
export type EligibilityOutcome =
  | { readonly to: 'question'; readonly question: string }
  | { readonly to: 'case'; readonly case: string }
  /** Not by this procedure: why, what to do instead, and the code of the procedure for it where there is one. */
  | { readonly to: 'nowhere'; readonly why: Text; readonly instead: Text; readonly procedure?: string };

export interface EligibilityAnswer {
  readonly code: string;
  readonly label: Text;
  readonly outcome: EligibilityOutcome;
}

/** A plain question with the answers there are. */
export interface EligibilityQuestion {
  readonly code: string;
  readonly text: Text;
  readonly hint?: Text;
  readonly answers: readonly EligibilityAnswer[];
}

/** A decision tree of questions (kiểm tra điều kiện), the first of which is asked first. */
export interface Eligibility {
  readonly questions: readonly EligibilityQuestion[];
}

/** The answers given so far, by the code of their question. */
export type EligibilityAnswers = Readonly<Record<string, string>>;

/** How far the answers lead: the questions met on the way, and what comes next. */
export interface EligibilityWay {
  readonly asked: readonly EligibilityQuestion[];
  /** The question that waits for an answer, or where the answers have led. */
  readonly next: EligibilityQuestion | Exclude<EligibilityOutcome, { to: 'question' }>;
}

/** Follows the answers through the questions; `undefined` where there are no questions or one leads astray. */
export function followAnswers({ questions }: Eligibility, answers: EligibilityAnswers): EligibilityWay | undefined {
  const asked: EligibilityQuestion[] = [];
  let question = questions[0];
  while (question && !asked.includes(question)) {
    asked.push(question);
    const given = answers[question.code];
    const outcome = question.answers.find(({ code }) => code === given)?.outcome;
    if (!outcome) return { asked, next: question };
    if (outcome.to !== 'question') return { asked, next: outcome };
    question = questions.find(({ code }) => code === outcome.question);
  }
  return undefined;
}

/** Whether something that may be limited to some cases holds for one. */
export function isOfCase({ cases }: { readonly cases?: readonly string[] }, caseCode: string | null): boolean {
  return !cases || cases.length === 0 || (caseCode !== null && cases.includes(caseCode));
}

/** Whether each dossier of a procedure is of one of its cases. */
export function hasCases({ cases = [] }: { readonly cases?: readonly unknown[] }): boolean {
  return cases.length > 0;
}

/** The case of a code; `undefined` for none and for a code that the procedure does not have. */
export function caseOf<T extends Pick<ProcedureCase, 'code'>>(
  { cases = [] }: { readonly cases?: readonly T[] },
  caseCode: string | null,
): T | undefined {
  return cases.find(({ code }) => code === caseCode);
}

/** Whether answers to the questions of a procedure lead to a case; no answers lead to every case, for it was picked by name. */
export function leadTo(
  eligibility: Eligibility | undefined,
  answers: EligibilityAnswers,
  caseCode: string | null,
): boolean {
  const given = Object.keys(answers);
  if (given.length === 0) return true;
  const way = eligibility && followAnswers(eligibility, answers);
  if (!way || !('to' in way.next) || way.next.to !== 'case') return false;
  return way.next.case === caseCode && given.every((question) => way.asked.some(({ code }) => code === question));
}

/** Working hours that a step has in a case. */
export function workingHoursOf(
  { workingHours, workingHoursByCase }: Pick<ProcessStep, 'workingHours' | 'workingHoursByCase'>,
  caseCode: string | null,
): number {
  return (caseCode !== null ? workingHoursByCase?.[caseCode] : undefined) ?? workingHours;
}
