import type { EligibilityAnswer, EligibilityQuestion } from '@mot-cua/domain';
import { freeCode } from '../../parts/free-code';

type Questions = readonly EligibilityQuestion[];

/** Codes of what has no words yet. */
export const NEW_QUESTION = 'cau-hoi';
export const NEW_ANSWER = 'tra-loi';

/** A question without words, with a code that no other has. */
export function newQuestion(questions: Questions): EligibilityQuestion {
  const taken = questions.map(({ code }) => code);
  return { code: freeCode('', taken, NEW_QUESTION), text: { vi: '', en: '' }, answers: [] };
}

/** An answer without words, which leads nowhere yet. */
export function newAnswer(answers: readonly EligibilityAnswer[]): EligibilityAnswer {
  const taken = answers.map(({ code }) => code);
  return { code: freeCode('', taken, NEW_ANSWER), label: { vi: '', en: '' }, outcome: { to: 'case', case: '' } };
}

/** A question under another code, with the answers that lead to it. */
export function renameQuestion(questions: Questions, from: string, to: string): Questions {
  return questions.map((question) => ({
    ...question,
    code: question.code === from ? to : question.code,
    answers: question.answers.map((answer) =>
      answer.outcome.to === 'question' && answer.outcome.question === from
        ? { ...answer, outcome: { to: 'question' as const, question: to } }
        : answer,
    ),
  }));
}

/** Whether answers lead from a question to another, or it is that question. */
export function leadsTo(questions: Questions, from: string, to: string): boolean {
  const seen = new Set<string>();
  const visit = (code: string): boolean => {
    if (code === to) return true;
    if (seen.has(code)) return false;
    seen.add(code);
    const answers = questions.find((question) => question.code === code)?.answers ?? [];
    return answers.some(({ outcome }) => outcome.to === 'question' && visit(outcome.question));
  };
  return visit(from);
}

/** The questions with one moved to the beginning, where asking starts. */
export function askFirst(questions: Questions, index: number): Questions {
  const first = questions[index];
  return first ? [first, ...questions.filter((_, place) => place !== index)] : questions;
}
