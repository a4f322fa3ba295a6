import { unitAnswerOf } from '../administrative-unit/unit-answer';
import type { Answers } from './form';
import { escapePointer } from './json-pointer';
import { isSameAnswer } from './prefill/same-answer';

/** A part with answers of its own; an administrative unit is one answer, its code and name together. */
const isSection = (value: unknown): value is Answers =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !unitAnswerOf(value);

/**
 * JSON pointers of the answers that differ, in the order of what was before, then of what was added; a list or an address counts as one
 * answer.
 */
export function changedAnswers(before: Answers, after: Answers, base = ''): string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.flatMap((name) => {
    const pointer = `${base}/${escapePointer(name)}`;
    const [was, is] = [before[name], after[name]];
    if (isSameAnswer(was, is)) return [];
    return isSection(was) || isSection(is)
      ? changedAnswers(isSection(was) ? was : {}, isSection(is) ? is : {}, pointer)
      : [pointer];
  });
}
