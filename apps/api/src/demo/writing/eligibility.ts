import type { EligibilityAnswer, EligibilityQuestion, Text } from '@mot-cua/domain';
import { text } from './fields';

export const question = (
  code: string,
  words: Text,
  answers: readonly EligibilityAnswer[],
  hint?: Text,
): EligibilityQuestion => ({ code, text: words, answers, ...(hint && { hint }) });

/** An answer that settles which case it is. */
export const isCase = (code: string, label: Text, caseCode: string): EligibilityAnswer => ({
  code,
  label,
  outcome: { to: 'case', case: caseCode },
});

/** An answer after which something more must be asked. */
export const asksMore = (code: string, label: Text, next: string): EligibilityAnswer => ({
  code,
  label,
  outcome: { to: 'question', question: next },
});

/** An answer with which this procedure does not help: why, what does, and its code where it is one of the catalogue. */
export const notHere = (
  code: string,
  label: Text,
  why: Text,
  instead: Text,
  procedure?: string,
): EligibilityAnswer => ({
  code,
  label,
  outcome: { to: 'nowhere', why, instead, ...(procedure && { procedure }) },
});

export const YES = text('Có', 'Yes');
export const NO = text('Không', 'No');
