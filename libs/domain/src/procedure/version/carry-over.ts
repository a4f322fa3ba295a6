import type { Answers, FieldProblem, FormDefinition } from '../../form/form';
import { pointerNames, schemaOfField, takeAway, valueAt } from '../../form/json-pointer';
import { validateAnswers } from '../../form/validate-answers';
import type { Text } from '../../text/text';

/** An answer that has no place in a new form. */
export interface DroppedAnswer {
  readonly pointer: string;
  /** What the former form called it. */
  readonly label: Text;
  readonly value: unknown;
}

/** Answers as far as they fit a new form. */
export interface CarriedAnswers {
  readonly answers: Answers;
  readonly dropped: readonly DroppedAnswer[];
}

/** An answer with such a fault cannot stay; one that is too short, say, can be mended by whoever wrote it. */
const UNFITTING = ['unknownField', 'type', 'enum', 'const'];
/** Sections within sections, each of which may only show its own faults once those above are gone. */
const ROUNDS = 10;

/** Takes answers over from one form to another: every answer that still fits stays where it is, the others are named. */
export function carryOver(answers: Answers, from: FormDefinition, to: FormDefinition): CarriedAnswers {
  const wrongAlready = new Set(validateAnswers(from, answers).map(nameOf));
  let carried = answers;
  const pointers: string[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const unfitting = validateAnswers(to, carried)
      .filter((problem) => UNFITTING.includes(problem.code) && !wrongAlready.has(nameOf(problem)))
      .map(({ pointer }) => pointer);
    if (unfitting.length === 0) break;
    pointers.push(...unfitting);
    carried = unfitting.reduce((left, pointer) => takeAway(left, pointerNames(pointer)), carried);
  }
  return {
    answers: carried,
    dropped: [...new Set(pointers)].map((pointer) => ({
      pointer,
      label: labelOf(from, to, pointer),
      value: valueAt(answers, pointerNames(pointer)),
    })),
  };
}

function nameOf({ pointer, code }: FieldProblem): string {
  return `${pointer} ${code}`;
}

function labelOf(from: FormDefinition, to: FormDefinition, pointer: string): Text {
  const names = pointerNames(pointer);
  const { title, 'x-en': en } = schemaOfField(from.schema, names) ?? schemaOfField(to.schema, names) ?? {};
  const vi = typeof title === 'string' ? title : pointer;
  return { vi, en: typeof en === 'string' ? en : vi };
}
