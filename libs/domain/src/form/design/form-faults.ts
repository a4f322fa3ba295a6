import type { ErrorObject } from 'ajv/dist/2020';
import type { Text } from '../../text/text';
import { schemaJudge, tryToCompile } from '../compile-schema';
import type { FormDefinition } from '../form';
import { escapePointer } from '../json-pointer';
import { PAPER_ELEMENT, placedPaperOf } from '../placed-paper';
import { isJson, jsonOf, type Json } from './json';

/** What is wrong with a form as it is written: a JSON pointer into `{ schema, uiSchema }`, and a sentence. */
export interface FormFault {
  readonly at: string;
  readonly message: Text;
}

const TYPES = ['Categorization', 'Category', 'Group', 'VerticalLayout', 'HorizontalLayout', 'Control', PAPER_ELEMENT];

/** What keeps a form from working: a schema that does not compile, a control or rule of a field that is not there, a field or paper shown twice. */
export function faultsOfForm({ schema, uiSchema }: FormDefinition): readonly FormFault[] {
  const ofSchema = schemaFaults(schema, '/schema');
  return ofSchema.length > 0 ? ofSchema : screenFaults(schema, uiSchema);
}

function schemaFaults(schema: Json, at: string): readonly FormFault[] {
  const references = referencesIn(schema, at);
  if (references.length > 0) return references;
  const judge = schemaJudge({ allErrors: true });
  if (!judge.validateSchema(schema)) return metaFaults(judge.errors ?? [], at);
  try {
    tryToCompile(schema);
    return [];
  } catch (error) {
    return [{ at, message: noSchema(error instanceof Error ? error.message : String(error)) }];
  }
}

/** What a form refers to is never fetched, and publishing takes none of it: so each is told where it stands. */
function referencesIn(value: unknown, at: string): readonly FormFault[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) => {
    const place = `${at}/${escapePointer(name)}`;
    if ((name !== '$ref' && name !== '$dynamicRef') || typeof inner !== 'string') return referencesIn(inner, place);
    const to = inner.slice(0, 200);
    return [
      {
        at: place,
        message: {
          vi: `Tờ khai không được tham chiếu ra ngoài (${to}); hãy chép nội dung vào.`,
          en: `A form must not refer elsewhere (${to}); write it out.`,
        },
      },
    ];
  });
}

/** One fault for each place: the other errors there are those of the ways in which it could have been right. */
function metaFaults(errors: readonly ErrorObject[], at: string): readonly FormFault[] {
  const first = errors.filter(
    ({ instancePath }, index) => errors.findIndex((other) => other.instancePath === instancePath) === index,
  );
  const inner = first.filter(
    ({ instancePath }) => !first.some((other) => other.instancePath.startsWith(`${instancePath}/`)),
  );
  return inner.map(({ instancePath, message, params }) => {
    const allowed: unknown = params['allowedValues'];
    const values = Array.isArray(allowed) ? ` (${allowed.join(', ')})` : '';
    return { at: `${at}${instancePath}`, message: noSchema(`${message ?? ''}${values}`) };
  });
}

function noSchema(why: string): Text {
  return { vi: `Chưa đúng JSON Schema 2020-12: ${why}.`, en: `No valid JSON Schema 2020-12: ${why}.` };
}

interface Element {
  readonly at: string;
  readonly json: Json;
}

function screenFaults(schema: Json, uiSchema: Json): readonly FormFault[] {
  const elements = elementsIn(uiSchema, '/uiSchema');
  const scopes = elements.flatMap(({ json }) => (json['type'] === 'Control' ? [String(json['scope'])] : []));
  return elements.flatMap(({ at, json }) => [
    ...typeFaults(at, json),
    ...(json['type'] === 'Control' ? scopeFaults(`${at}/scope`, String(json['scope']), schema) : []),
    ...(json['type'] === 'Control' &&
    scopes.indexOf(String(json['scope'])) !== scopes.lastIndexOf(String(json['scope']))
      ? [{ at: `${at}/scope`, message: { vi: 'Mục này hiện hai lần.', en: 'This field is shown twice.' } }]
      : []),
    ...paperFaults(at, json, elements),
    ...ruleFaults(`${at}/rule`, json['rule'], schema),
  ]);
}

function elementsIn(json: Json, at: string): readonly Element[] {
  const inner: unknown = json['elements'];
  return [
    { at, json },
    ...(Array.isArray(inner) ? inner : []).flatMap((element: unknown, index) =>
      isJson(element) ? elementsIn(element, `${at}/elements/${index}`) : [],
    ),
  ];
}

function typeFaults(at: string, { type }: Json): readonly FormFault[] {
  if (typeof type === 'string' && TYPES.includes(type)) return [];
  const known = TYPES.join(', ');
  return [
    {
      at: type === undefined ? at : `${at}/type`,
      message: { vi: `Phần tử phải thuộc một trong các loại: ${known}.`, en: `An element is one of ${known}.` },
    },
  ];
}

function paperFaults(at: string, json: Json, elements: readonly Element[]): readonly FormFault[] {
  if (json['type'] !== PAPER_ELEMENT) return [];
  const place = `${at}/options/paper`;
  const paper = placedPaperOf(json);
  if (paper === undefined) {
    // A place that waits for its paper is told by the designer; the publisher refuses it.
    return typeof jsonOf(json['options'])['paper'] === 'string'
      ? []
      : [{ at: place, message: { vi: 'Thiếu mã giấy tờ.', en: 'The code of the paper is missing.' } }];
  }
  const isAlone = elements.filter((other) => placedPaperOf(other.json) === paper).length === 1;
  return isAlone ? [] : [{ at: place, message: { vi: 'Giấy tờ này có hai chỗ.', en: 'This paper has two places.' } }];
}

function scopeFaults(at: string, scope: string, schema: Json): readonly FormFault[] {
  if (schemaAt(schema, scope)) return [];
  return [
    {
      at,
      message: { vi: `Lược đồ không có mục nào ở “${scope}”.`, en: `The schema has no field at “${scope}”.` },
    },
  ];
}

function ruleFaults(at: string, rule: unknown, schema: Json): readonly FormFault[] {
  if (rule === undefined) return [];
  const condition = jsonOf(jsonOf(rule)['condition']);
  const { effect } = jsonOf(rule);
  const isEffect = effect === 'SHOW' || effect === 'HIDE';
  return [
    ...(isEffect
      ? []
      : [{ at: `${at}/effect`, message: { vi: 'Quy tắc chỉ là SHOW hoặc HIDE.', en: 'A rule is SHOW or HIDE.' } }]),
    ...scopeFaults(`${at}/condition/scope`, String(condition['scope']), schema),
    ...schemaFaults(jsonOf(condition['schema']), `${at}/condition/schema`),
  ];
}

function schemaAt(schema: Json, scope: string): unknown {
  const [root, ...names] = scope.split('/');
  if (root !== '#' || names.length === 0) return undefined;
  return names.reduce<unknown>(
    (inner, name) => (isJson(inner) && Object.hasOwn(inner, name) ? inner[name] : undefined),
    schema,
  );
}
