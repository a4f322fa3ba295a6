import type { Text } from '../../text/text';
import { holdsFields, isChoice, KIND_WORDS, kindOf, type FieldKind } from './field-kinds';
import type { DesignChoice, DesignField } from './form-design';
import { unitOf, writtenUnit } from './unit-field';
import { hasOnly, isJson, jsonOf, present, textsOf, without, type Json } from './json';

const HEAD = ['title', 'x-en', 'description', 'x-en-description'];
/** What every object of the answers is made with: unknown answers are refused. */
export const NEW_OBJECT: Json = { type: 'object', additionalProperties: false };

/** Whether an object has no other keywords than every new one. */
export function hasOnlyNewKeywords(more: Json): boolean {
  return hasOnly(more, ['$schema', ...Object.keys(NEW_OBJECT)]) && more['additionalProperties'] !== true;
}

const word = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Title and hint of a schema in both languages; `''` where there is none. */
export function headOf(schema: Json): { readonly title: Text; readonly hint: Text } {
  return {
    title: { vi: word(schema['title']), en: word(schema['x-en']) },
    hint: { vi: word(schema['description']), en: word(schema['x-en-description']) },
  };
}

/** Title and hint as the keywords of a schema. */
export function writtenHead({ title, hint }: { readonly title: Text; readonly hint: Text }): Json {
  return present({
    title: title.vi || undefined,
    'x-en': title.en || undefined,
    description: hint.vi || undefined,
    'x-en-description': hint.en || undefined,
  });
}

export const headless = (schema: Json): Json => without(schema, HEAD);

/** A field as the designer sees it, from its schema and its control (none for a field of a row). Whether it is required is not asked here. */
export function fieldOf(id: string, path: string, schema: Json, control: Json = {}): DesignField {
  const options = jsonOf(control['options']);
  const found = kindOf(schema);
  const kind: FieldKind = found === 'shortText' && options['multi'] === true ? 'longText' : found;
  const { base, limits } = KIND_WORDS[kind];
  const given = limits.filter((name) => typeof schema[name] === 'number');
  const object = kind === 'rows' ? jsonOf(schema['items']) : schema;
  const fields = holdsFields(kind) ? innerFields(id, object) : [];
  const prefill = schema['x-prefill'];
  const unit = kind === 'administrativeUnit' ? unitOf(schema) : undefined;
  const held = [
    'oneOf',
    ...HEAD,
    ...given,
    ...Object.keys(base),
    ...(unit ? Object.keys(writtenUnit(unit)) : []),
    ...(typeof prefill === 'string' ? ['x-prefill'] : []),
  ];
  const ofInner = kind === 'section' ? ['properties', 'required', 'additionalProperties'] : ['items'];
  return {
    type: 'field',
    id,
    kind,
    path,
    ...headOf(schema),
    required: false,
    ...(typeof prefill === 'string' && { prefill }),
    limits: Object.fromEntries(given.map((name) => [name, Number(schema[name])])),
    choices: isChoice(kind) ? choicesOf(schema) : [],
    ...(unit && { unit }),
    fields,
    inner: holdsFields(kind) ? innerOf(object, fields, kind) : { more: {}, required: [] },
    more: without(schema, [
      ...held.filter((name) => name !== 'oneOf' || isChoice(kind)),
      ...(holdsFields(kind) ? ofInner : []),
    ]),
    control: controlRest(control, options, kind),
  };
}

function controlRest(control: Json, options: Json, kind: FieldKind): Json {
  const left = kind === 'longText' ? without(options, ['multi']) : options;
  return {
    ...without(control, ['type', 'scope', 'rule', 'options']),
    ...(Object.keys(left).length > 0 && { options: left }),
  };
}

function innerFields(prefix: string, object: Json): DesignField[] {
  const required = textsOf(object['required']);
  return Object.entries(jsonOf(object['properties'])).map(([name, schema], index) => ({
    ...fieldOf(`${prefix}-${index}`, name, jsonOf(schema)),
    required: required.includes(name),
  }));
}

function innerOf(object: Json, fields: readonly DesignField[], kind: FieldKind): DesignField['inner'] {
  const names = fields.map(({ path }) => path);
  const held = ['properties', 'required'];
  return {
    // Of a section, title and unknown keywords are its own; of rows, those of the array.
    more: kind === 'rows' ? without(object, held) : present({ additionalProperties: object['additionalProperties'] }),
    required: textsOf(object['required']).filter((name) => !names.includes(name)),
  };
}

function choicesOf(schema: Json): DesignChoice[] {
  const entries: unknown = schema['oneOf'];
  return (Array.isArray(entries) ? entries : []).filter(isJson).map((entry) => ({
    value: word(entry['const']),
    title: headOf(entry).title,
    more: without(entry, ['const', 'title', 'x-en']),
  }));
}

/** The schema of a field. */
export function writtenSchema(field: DesignField): Json {
  const { base, limits } = KIND_WORDS[field.kind];
  return {
    ...field.more,
    ...base,
    ...(field.unit && writtenUnit(field.unit)),
    ...writtenHead(field),
    ...present({ 'x-prefill': field.prefill }),
    ...Object.fromEntries(
      limits.flatMap((name) => (field.limits[name] === undefined ? [] : [[name, field.limits[name]]])),
    ),
    ...(isChoice(field.kind) && { oneOf: field.choices.map(writtenChoice) }),
    ...(field.kind === 'rows' && { items: innerObject(field) }),
    ...(field.kind === 'section' && innerObject(field)),
  };
}

function writtenChoice({ value, title, more }: DesignChoice): Json {
  return { ...more, const: value, ...writtenHead({ title, hint: { vi: '', en: '' } }) };
}

function innerObject({ fields, inner }: DesignField): Json {
  return {
    ...inner.more,
    required: [...fields.filter(({ required }) => required).map(({ path }) => path), ...inner.required],
    properties: Object.fromEntries(fields.map((field) => [field.path, writtenSchema(field)])),
  };
}

/** The control of a field at a JSON pointer into the schema, without its rule. */
export function writtenControl({ kind, control }: DesignField, scope: string): Json {
  const options = { ...jsonOf(control['options']), ...(kind === 'longText' && { multi: true }) };
  return {
    ...without(control, ['options']),
    type: 'Control',
    scope,
    ...(Object.keys(options).length > 0 && { options }),
  };
}
