import { PAPER_ELEMENT, type FormDefinition, type Text } from '@mot-cua/domain';
import type { JsonSchema } from './fields';

/** The JSON pointer of an answer (`child.fullName`) within the form's schema. */
const scopeOf = (path: string) =>
  `#/${path
    .split('.')
    .map((name) => `properties/${name}`)
    .join('/')}`;

const labelled = ({ vi, en }: Text) => ({ label: vi, options: { en } });

export const field = (path: string, options: JsonSchema = {}): JsonSchema => ({
  type: 'Control',
  scope: scopeOf(path),
  ...(Object.keys(options).length > 0 && { options }),
});

/** Controls for several fields of one section. */
export const fieldsOf = (section: string, names: readonly string[]): JsonSchema[] =>
  names.map((name) => field(`${section}.${name}`));

export const longText = (path: string): JsonSchema => field(path, { multi: true });

/** The place at which one of the procedure's papers is attached, by its code. */
export const paperPlace = (paper: string): JsonSchema => ({ type: PAPER_ELEMENT, options: { paper } });

export const group = (label: Text, elements: readonly JsonSchema[]): JsonSchema => ({
  type: 'Group',
  ...labelled(label),
  elements,
});

/** One step of the form on a phone. */
export const page = (label: Text, elements: readonly JsonSchema[]): JsonSchema => ({
  type: 'Category',
  ...labelled(label),
  elements,
});

export const pages = (...elements: readonly JsonSchema[]): FormDefinition['uiSchema'] => ({
  type: 'Categorization',
  elements,
});

const rule = (effect: 'SHOW' | 'HIDE', path: string, values: readonly string[], element: JsonSchema): JsonSchema => ({
  ...element,
  rule: { effect, condition: { scope: scopeOf(path), schema: { enum: values } } },
});

/** An element that is seen only while another answer is one of the values. */
export const shownWhen = (path: string, values: readonly string[], element: JsonSchema): JsonSchema =>
  rule('SHOW', path, values, element);

export const hiddenWhen = (path: string, values: readonly string[], element: JsonSchema): JsonSchema =>
  rule('HIDE', path, values, element);
