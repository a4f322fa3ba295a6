import type { EligibilityAnswer, EligibilityQuestion, ProcedureCase } from '@mot-cua/domain';
import { createContext, useContext } from 'react';

/** The questions that are edited, for each line of their tree. */
export interface QuestionsEditing {
  readonly questions: readonly EligibilityQuestion[];
  readonly cases: readonly ProcedureCase[];
  readonly onChange: (questions: readonly EligibilityQuestion[]) => void;
}

export const QuestionsContext = createContext<QuestionsEditing>({
  questions: [],
  cases: [],
  onChange: () => undefined,
});

export function useQuestions(): QuestionsEditing {
  return useContext(QuestionsContext);
}

/** JSON pointer of a question in the definition. */
export function placeOfQuestion(index: number): string {
  return `/eligibility/questions/${index}`;
}

/** The questions with one of them changed. */
export function withQuestion(
  questions: readonly EligibilityQuestion[],
  index: number,
  change: Partial<EligibilityQuestion>,
): readonly EligibilityQuestion[] {
  return questions.map((question, place) => (place === index ? { ...question, ...change } : question));
}

/** The answers of a question with one of them changed. */
export function withAnswer(
  { answers }: EligibilityQuestion,
  number: number,
  change: Partial<EligibilityAnswer>,
): readonly EligibilityAnswer[] {
  return answers.map((answer, place) => (place === number ? { ...answer, ...change } : answer));
}
