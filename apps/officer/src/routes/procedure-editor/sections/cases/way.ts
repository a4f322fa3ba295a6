import { followAnswers, type EligibilityAnswers, type EligibilityQuestion, type EligibilityWay } from '@mot-cua/domain';
import { createContext, useContext } from 'react';

/** A walk through the questions: the answers given, and how far they lead. */
export interface Walk {
  readonly answers: EligibilityAnswers;
  readonly way: EligibilityWay | undefined;
}

/** The walk that is under way, for the tree to mark; `null` while nobody walks. */
export const WalkContext = createContext<Walk | null>(null);

/** A walk as far as these answers lead. */
export function walkOf(questions: readonly EligibilityQuestion[], answers: EligibilityAnswers): Walk {
  return { answers, way: followAnswers({ questions }, answers) };
}

/** Where a question stands on the walk: passed, asked just now, or not met. */
export function useStanding({ code }: EligibilityQuestion): 'passed' | 'asked' | null {
  const walk = useContext(WalkContext);
  if (!walk?.way?.asked.some((question) => question.code === code)) return null;
  const { next } = walk.way;
  return 'code' in next && next.code === code ? 'asked' : 'passed';
}

/** Whether the walk took an answer of a question. */
export function useIsTaken({ code }: EligibilityQuestion, answerCode: string): boolean {
  const walk = useContext(WalkContext);
  const isMet = walk?.way?.asked.some((question) => question.code === code) ?? false;
  return isMet && walk?.answers[code] === answerCode;
}
