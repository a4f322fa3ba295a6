import { answersRead, isTrue } from '../expression/expression';
import type { Answers } from '../form/form';
import { pointerNames, valueAt } from '../form/json-pointer';
import { isOfCase } from './case';
import type { Channel, Paper, ProcedureDefinition } from './procedure';

/** What decides which papers a filing needs. */
export interface FilingSoFar {
  readonly answers: Answers;
  readonly caseCode: string | null;
  readonly channel: Channel;
}

/**
 * Whether a filing needs a paper: in any case, because of an answer, only if the person has it; not to be told before an answer
 * is given, or not at all.
 */
export const PAPER_NEEDS = ['always', 'becauseOfAnswers', 'ifAny', 'unsettled', 'none'] as const;
export type PaperNeed = (typeof PAPER_NEEDS)[number];

export interface PaperOfFiling<T extends Paper = Paper> {
  readonly paper: T;
  readonly need: PaperNeed;
  /** Answers that its need depends on, by JSON pointer. */
  readonly because: readonly string[];
}

/**
 * Every paper of a procedure with whether this filing needs it, in the order of the procedure.
 * @throws Error for a condition that publishing would have refused
 */
export function papersOfFiling<T extends Paper>(
  { papers, form }: Pick<ProcedureDefinition, 'form'> & { readonly papers: readonly T[] },
  { answers, caseCode, channel }: FilingSoFar,
): PaperOfFiling<T>[] {
  return papers.map((paper) => {
    if (!isOfCase(paper, caseCode)) return { paper, need: 'none', because: [] };
    if (paper.requiredWhen === undefined) {
      return { paper, need: paper.required ? 'always' : 'ifAny', because: [] };
    }
    const because = answersRead(form, paper.requiredWhen);
    const isNeeded = isTrue(form, paper.requiredWhen, { answers, caseCode: caseCode ?? '', channel });
    if (isNeeded) return { paper, need: 'becauseOfAnswers', because };
    const isAnswered = because.every((pointer) => valueAt(answers, pointerNames(pointer)) !== undefined);
    return { paper, need: isAnswered ? 'none' : 'unsettled', because };
  });
}

/** Whether a filing cannot do without a paper. */
export function isNeeded({ need }: Pick<PaperOfFiling, 'need'>): boolean {
  return need === 'always' || need === 'becauseOfAnswers';
}

/** The papers that a filing needs or may have, without those that it does not. */
export function papersNeeded<T extends Paper>(
  procedure: Pick<ProcedureDefinition, 'form'> & { readonly papers: readonly T[] },
  filing: FilingSoFar,
): PaperOfFiling<T>[] {
  return papersOfFiling(procedure, filing).filter(({ need }) => need !== 'none');
}
