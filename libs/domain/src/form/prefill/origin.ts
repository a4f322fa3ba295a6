import type { LocalDate } from '../../deadline/vietnam-time';
import type { Text } from '../../text/text';
import type { Answers } from '../form';
import { pointerNames, putAt, takeAway, valueAt } from '../json-pointer';
import { answerHolds, type AnswerSource } from '../particulars';
import { withoutBlanks } from '../without-blanks';
import type { PrefillSource } from './prefill-path';
import { isSameAnswer } from './same-answer';

/** A field is filled in only while another answer is what is named. */
export type PrefillCondition = NonNullable<AnswerSource['when']>;

/** Where a filled-in answer came from: the source by its name (`Giấy khai sinh số 01/2026/H53.20, cấp ngày 23/11/2026`). */
export interface Origin extends Text {
  readonly source: PrefillSource;
  /** The day on which it was taken from there. */
  readonly on: LocalDate;
  /** What the source said, as the field takes it. */
  readonly value: unknown;
  readonly when?: PrefillCondition;
}

/** The origins of the filled-in answers of a form, by JSON pointer; those whose condition does not hold are only offered. */
export type Origins = Readonly<Record<string, Origin>>;

/** Whether what a source said stands in a field as it said it. */
export function isAsFilled({ value }: Origin, answers: Answers, pointer: string): boolean {
  return isSameAnswer(value, valueAt(answers, pointerNames(pointer)));
}

/** The origins whose condition holds with these answers. */
export function originsThatHold(origins: Origins, answers: Answers): Origins {
  return Object.fromEntries(Object.entries(origins).filter(([, { when }]) => holds(when, answers)));
}

/** The answers with what is offered put into every field that is blank and whose condition holds. */
export function fillBlanks(answers: Answers, origins: Origins): Answers {
  return Object.entries(origins).reduce(
    (filled, [pointer, { value, when }]) =>
      holds(when, filled) && isBlank(filled, pointer) ? put(filled, pointer, value) : filled,
    answers,
  );
}

/**
 * The answers after a change: a condition that holds since then fills its field if that is blank, one that holds no longer takes away what it
 * filled, unless somebody has changed that. The same object when there is nothing to do.
 */
export function followConditions(before: Answers, after: Answers, origins: Origins): Answers {
  return Object.entries(origins).reduce((answers, [pointer, origin]) => {
    const { when, value } = origin;
    const did = holds(when, before);
    const does = holds(when, after);
    if (!when || did === does) return answers;
    if (does) return isBlank(answers, pointer) ? put(answers, pointer, value) : answers;
    return isAsFilled(origin, answers, pointer) ? takeAway(answers, pointerNames(pointer)) : answers;
  }, after);
}

/** The name of a source with the day on which a registry was asked: what it says may be otherwise tomorrow. */
export function originName({ vi, en, source, on }: Origin, today: LocalDate): Text {
  if (source !== 'registry') return { vi, en };
  const day = on.split('-').reverse().join('/');
  return on === today
    ? { vi: `${vi}, hôm nay`, en: `${en}, today` }
    : { vi: `${vi}, ngày ${day}`, en: `${en}, on ${day}` };
}

function holds(when: PrefillCondition | undefined, answers: Answers): boolean {
  return !when || answerHolds({ pointer: '', when }, answers);
}

function isBlank(answers: Answers, pointer: string): boolean {
  return withoutBlanks({ value: valueAt(answers, pointerNames(pointer)) })['value'] === undefined;
}

function put(answers: Answers, pointer: string, value: unknown): Answers {
  const [first, ...rest] = pointerNames(pointer);
  return first === undefined ? answers : { ...answers, [first]: putAt(answers[first], rest, value) };
}
