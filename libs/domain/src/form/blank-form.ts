import { isUnitField } from '../administrative-unit/unit-answer';
import type { FormDefinition } from './form';
import { isRecord, propertiesOf, titleOf, type Schema } from './schema-properties';

/** Something to fill in by hand. */
export interface BlankLine {
  readonly label: string;
  /** What may be ticked; empty where it is written. */
  readonly choices: readonly string[];
}

/** What belongs together on a form of paper, under a heading; `''` where there is none. */
export interface BlankGroup {
  readonly title: string;
  readonly lines: readonly BlankLine[];
}

/** A form as it is printed to be filled in by hand, in Vietnamese and in the order of its schema; promises are left to the signature. */
export function blankFormOf({ schema }: Pick<FormDefinition, 'schema'>): BlankGroup[] {
  const properties = propertiesOf(schema);
  const isSection = (property: Schema) => property['properties'] !== undefined && !isUnitField(property);
  const sections = properties
    .filter(([, property]) => isSection(property))
    .map(([, section]) => ({
      title: titleOf(section),
      lines: propertiesOf(section).flatMap(([, field]) => blanks(field)),
    }));
  const loose = properties.filter(([, property]) => !isSection(property)).flatMap(([, field]) => blanks(field));
  return [...sections, { title: '', lines: loose }].filter(({ lines }) => lines.length > 0);
}

function blanks(field: Schema): BlankLine[] {
  const label = titleOf(field);
  if (field['const'] === true || label === '') return [];
  if (field['type'] === 'boolean') return [{ label, choices: ['Có', 'Không'] }];
  const choices = Array.isArray(field['oneOf']) ? field['oneOf'].filter(isRecord).map(titleOf) : [];
  // What has many choices is written: nobody looks through a page of boxes.
  return [{ label, choices: choices.length > MOST_BOXES ? [] : choices }];
}

const MOST_BOXES = 8;
