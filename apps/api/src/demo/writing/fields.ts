import { UNIT_FORMAT, type PrefillCondition, type Text } from '@mot-cua/domain';

export type JsonSchema = Readonly<Record<string, unknown>>;

interface FieldOptions {
  readonly hint?: Text;
  /** Where it is filled in from, as docs/domain/forms.md lists the sources. */
  readonly prefill?: string;
}

export const text = (vi: string, en: string): Text => ({ vi, en });

const titled = (title: Text, { hint, prefill }: FieldOptions = {}): JsonSchema => ({
  title: title.vi,
  'x-en': title.en,
  ...(hint && { description: hint.vi, 'x-en-description': hint.en }),
  ...(prefill && { 'x-prefill': prefill }),
});

/** A field that is filled in from a source, perhaps only while another answer is given. */
export const filledFrom = (path: string, field: JsonSchema, when?: PrefillCondition): JsonSchema => ({
  ...field,
  'x-prefill': path,
  ...(when && { 'x-prefill-when': when }),
});

/** A short text. */
export const words = (title: Text, { maxLength = 200, ...options }: FieldOptions & { maxLength?: number } = {}) => ({
  type: 'string',
  ...titled(title, options),
  maxLength,
});

/** A text in one of the formats of the form dialect. */
const formatted =
  (format: string) =>
  (title: Text, options: FieldOptions = {}): JsonSchema => ({ type: 'string', format, ...titled(title, options) });

export const day = formatted('date');
export const clockTime = formatted('clockTime');
export const nationalId = formatted('nationalId');
export const phone = formatted('phone');
export const email = formatted('email');
export const taxCode = formatted('taxCode');

export const wholeNumber = (title: Text, minimum: number, maximum: number, options: FieldOptions = {}): JsonSchema => ({
  type: 'integer',
  ...titled(title, options),
  minimum,
  maximum,
});

export const amount = (title: Text, minimum: number, maximum: number, options: FieldOptions = {}): JsonSchema => ({
  type: 'number',
  ...titled(title, options),
  minimum,
  maximum,
});

/** One of a list, each entry its stored value, its name and its English name. */
export const choice = (
  title: Text,
  entries: readonly (readonly [value: string, vi: string, en: string])[],
  options: FieldOptions = {},
): JsonSchema => ({
  type: 'string',
  ...titled(title, options),
  oneOf: entries.map(([value, vi, en]) => ({ const: value, title: vi, 'x-en': en })),
});

export const yesOrNo = (title: Text, options: FieldOptions = {}): JsonSchema =>
  choice(
    title,
    [
      ['yes', 'Có', 'Yes'],
      ['no', 'Không', 'No'],
    ],
    options,
  );

/** A box that has to be ticked. */
export const promise = (title: Text): JsonSchema => ({ type: 'boolean', ...titled(title), const: true });

/** A commune chosen from the list, with a line for house and street where its name is given. */
export const administrativeUnit = (
  title: Text,
  { street, ...options }: FieldOptions & { street?: Text } = {},
): JsonSchema => ({
  ...titled(title, options),
  format: UNIT_FORMAT,
  ...object(
    {
      code: { type: 'string', pattern: '^\\d{5}$' },
      name: { type: 'string', maxLength: 300 },
      ...(street && { street: words(street) }),
    },
    {},
  ),
});

type Properties = Readonly<Record<string, JsonSchema>>;

interface ObjectOptions {
  /** Names that may be left empty; every other must be answered. */
  readonly optional?: readonly string[];
  /** What depends on other answers: `if`/`then` pairs. */
  readonly conditions?: readonly JsonSchema[];
}

const object = (properties: Properties, { optional = [], conditions = [] }: ObjectOptions): JsonSchema => ({
  type: 'object',
  additionalProperties: false,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  properties,
  ...(conditions.length > 0 && { allOf: conditions }),
});

/** Fields that belong together under one name. */
export const section = (title: Text, properties: Properties, options: ObjectOptions = {}): JsonSchema => ({
  ...titled(title),
  ...object(properties, options),
});

/** Rows of the same fields. */
export const rows = (
  title: Text,
  properties: Properties,
  options: ObjectOptions & { maxItems: number },
): JsonSchema => ({
  ...titled(title),
  type: 'array',
  maxItems: options.maxItems,
  items: object(properties, options),
});

/** The whole form. */
export const schema = (properties: Properties, options: ObjectOptions = {}): JsonSchema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  ...object(properties, options),
});

/** An object pattern that holds when the answer at a path (`requester.relationship`) is one of the values. */
const answered = (path: string, values: readonly string[]): JsonSchema =>
  path.split('.').reduceRight<JsonSchema>((inner, name) => ({ required: [name], properties: { [name]: inner } }), {
    enum: values,
  });

const needs = (paths: readonly string[]): JsonSchema => ({
  allOf: paths.map((path) =>
    path.split('.').reduceRight<JsonSchema>((inner, name) => ({ required: [name], properties: { [name]: inner } }), {}),
  ),
});

/** Fields that must be answered when another answer is one of the values. */
export const requiredWhen = (path: string, values: readonly string[], fields: readonly string[]): JsonSchema => ({
  if: answered(path, values),
  then: needs(fields),
});
