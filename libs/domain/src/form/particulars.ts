import { addressWords, isUnitField } from '../administrative-unit/unit-answer';
import type { Answers, FormDefinition } from './form';
import { pointerNames, schemaOfField, valueAt } from './json-pointer';
import { isRecord, propertiesOf, titleOf, type Schema } from './schema-properties';

/** One answer in words: the Vietnamese name of its field and what was answered. */
export type Particular = readonly [label: string, value: string];

/** Answers that belong together, under a heading; `''` where there is none. */
export interface ParticularGroup {
  readonly title: string;
  readonly lines: readonly Particular[];
}

/** Where an answer is taken from, by JSON pointer; only while another answer is what is named, if one is. */
export interface AnswerSource {
  readonly pointer: string;
  readonly when?: { readonly pointer: string; readonly is: unknown };
}

/** What a result says of one person or thing: lines, each from the first source that has an answer. */
export interface ResultSection {
  readonly title: string;
  readonly lines: readonly { readonly label: string; readonly from: readonly AnswerSource[] }[];
}

/** The answers that the sections of a result name, in their order; what was not answered is left out. */
export function particularsFor(
  sections: readonly ResultSection[],
  { schema }: FormDefinition,
  answers: Answers,
): ParticularGroup[] {
  return written(
    sections.map(({ title, lines }) => ({
      title,
      lines: lines.flatMap(({ label, from }) => {
        const source = from.find((place) => answerHolds(place, answers) && isAnswer(answerAt(answers, place.pointer)));
        if (!source) return [];
        const field = schemaOfField(schema, pointerNames(source.pointer)) ?? {};
        return [[label, words(field, answerAt(answers, source.pointer))] as const];
      }),
    })),
  );
}

/**
 * All answers of a form as they are printed where a procedure has no sections of its own: the form's, in the order of its schema.
 * Phone and e-mail are for the office, and promises are no facts: both are left out.
 */
export function particularsOf({ schema }: FormDefinition, answers: Answers): ParticularGroup[] {
  const properties = propertiesOf(schema);
  const isSection = (property: Schema) => property['properties'] !== undefined && !isUnitField(property);
  const sections = properties.filter(([, property]) => isSection(property));
  const loose = properties.filter(([, property]) => !isSection(property));
  return written([
    ...sections.map(([name, section]) => ({
      title: titleOf(section),
      lines: propertiesOf(section).flatMap(([field, property]) => lines(property, valueAt(answers, [name, field]))),
    })),
    { title: '', lines: loose.flatMap(([name, property]) => lines(property, answers[name])) },
  ]);
}

function lines(schema: Schema, value: unknown): Particular[] {
  const isPrivate = schema['format'] === 'phone' || schema['format'] === 'email';
  if (isPrivate || schema['const'] === true || !isAnswer(value)) return [];
  if (isRecord(value) && !isUnitField(schema))
    return propertiesOf(schema).flatMap(([name, property]) => lines(property, value[name]));
  const label = titleOf(schema);
  const { items } = schema;
  if (Array.isArray(value) && isRecord(items)) {
    return value.flatMap((entry: unknown, index) => {
      const rows = lines({ title: label, ...items }, entry);
      return rows.map(([name, text]) => [`${name} (${index + 1})`, text] as const);
    });
  }
  return label === '' ? [] : [[label, words(schema, value)]];
}

function words(schema: Schema, value: unknown): string {
  if (isUnitField(schema)) return addressWords(value) ?? '';
  const choices = schema['oneOf'];
  if (Array.isArray(choices)) {
    const chosen: unknown = choices.find((choice: unknown) => isRecord(choice) && choice['const'] === value);
    if (isRecord(chosen) && typeof chosen['title'] === 'string') return chosen['title'];
  }
  if (typeof value === 'boolean') return value ? 'Có' : 'Không';
  if (typeof value === 'number') {
    // Only money is grouped: a number may be a year.
    const isMoney = schema['x-money'] === true;
    const number = new Intl.NumberFormat('vi-VN', { useGrouping: isMoney }).format(value);
    return isMoney ? `${number} đồng` : number;
  }
  const text = String(value);
  return schema['format'] === 'date' ? text.split('-').reverse().join('/') : text;
}

function written(groups: readonly ParticularGroup[]): ParticularGroup[] {
  return groups.filter((group) => group.lines.length > 0);
}

/** Whether the condition of a source holds; one without a condition always does. */
export function answerHolds({ when }: AnswerSource, answers: Answers): boolean {
  return !when || answerAt(answers, when.pointer) === when.is;
}

function answerAt(answers: Answers, pointer: string): unknown {
  return valueAt(answers, pointerNames(pointer));
}

function isAnswer(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}
