import type { FormDefinition, Text } from '@mot-cua/domain';
import { faultsOfForm } from '@mot-cua/domain/form/design';
import type { Say } from '@mot-cua/ui';
import { findNodeAtLocation, parseTree, type Node, type ParseError } from 'jsonc-parser';

export type RawPart = 'schema' | 'uiSchema';
export type RawTexts = Readonly<Record<RawPart, string>>;

/** Something wrong with what was typed: in which text, in which line (from 1), and what. */
export interface RawFault {
  readonly part: RawPart;
  readonly line: number;
  readonly offset: number;
  readonly message: string;
}

export interface RawForm {
  readonly faults: readonly RawFault[];
  /** The form, when nothing is wrong. */
  readonly form?: FormDefinition;
}

/** By the codes of jsonc-parser. */
const PARSE_WORDS: Readonly<Record<number, Text>> = {
  1: {
    vi: 'ký tự này không có nghĩa trong JSON (chuỗi phải nằm trong dấu "…").',
    en: 'this means nothing in JSON (texts stand in "…").',
  },
  2: { vi: 'số viết sai.', en: 'this is no number.' },
  3: { vi: 'ở đây phải là tên trong dấu "…".', en: 'a name in "…" is expected here.' },
  4: { vi: 'ở đây thiếu một giá trị.', en: 'a value is missing here.' },
  5: { vi: 'thiếu dấu hai chấm.', en: 'a colon is missing.' },
  6: { vi: 'thiếu dấu phẩy.', en: 'a comma is missing.' },
  7: { vi: 'thiếu dấu } đóng.', en: 'a closing } is missing.' },
  8: { vi: 'thiếu dấu ] đóng.', en: 'a closing ] is missing.' },
  9: { vi: 'thừa nội dung sau dấu } cuối cùng.', en: 'there is more after the last }.' },
  10: { vi: 'JSON không có chú thích.', en: 'JSON has no comments.' },
  12: { vi: 'chuỗi chưa có dấu " đóng.', en: 'a text is not closed with ".' },
};
const BROKEN: Text = { vi: 'JSON viết sai.', en: 'this is no JSON.' };

const PARTS: readonly RawPart[] = ['schema', 'uiSchema'];

export function rawTextsOf({ schema, uiSchema }: FormDefinition): RawTexts {
  return { schema: JSON.stringify(schema, null, 2), uiSchema: JSON.stringify(uiSchema, null, 2) };
}

/** Reads the two texts of a form and says, line by line, what keeps them from being one. */
export function readRawForm(texts: RawTexts, say: Say): RawForm {
  const read = { schema: readPart('schema', texts.schema, say), uiSchema: readPart('uiSchema', texts.uiSchema, say) };
  const broken = PARTS.flatMap((part) => read[part].faults);
  if (broken.length > 0) return { faults: broken };
  const form: FormDefinition = { schema: read.schema.json, uiSchema: read.uiSchema.json };
  const faults = faultsOfForm(form).map(({ at, message }): RawFault => {
    const [, first, ...names] = at.split('/');
    const part: RawPart = first === 'uiSchema' ? 'uiSchema' : 'schema';
    return faultAt(part, texts[part], offsetOf(read[part].tree, names), say(message));
  });
  return faults.length > 0 ? { faults } : { faults, form };
}

interface ReadPart {
  readonly faults: readonly RawFault[];
  readonly json: Readonly<Record<string, unknown>>;
  readonly tree?: Node;
}

function readPart(part: RawPart, text: string, say: Say): ReadPart {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  if (errors.length > 0) {
    // At the end of a text that breaks off every open bracket is missed: the first is enough.
    const first = errors.filter(({ offset }, index) => errors.findIndex((other) => other.offset === offset) === index);
    const faults = first.map(({ error, offset }) => faultAt(part, text, offset, say(PARSE_WORDS[error] ?? BROKEN)));
    return { faults, json: {} };
  }
  const json: unknown = JSON.parse(text);
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    const message = say({ vi: 'Phải là một đối tượng { … }.', en: 'This has to be an object { … }.' });
    return { faults: [faultAt(part, text, 0, message)], json: {} };
  }
  return { faults: [], json: Object.fromEntries(Object.entries(json)), tree };
}

function faultAt(part: RawPart, text: string, offset: number, message: string): RawFault {
  return { part, offset, line: text.slice(0, offset).split('\n').length, message };
}

/** Where the innermost part that the names lead to begins. */
function offsetOf(tree: Node | undefined, names: readonly string[]): number {
  if (!tree) return 0;
  const path = names.map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'));
  for (let length = path.length; length > 0; length -= 1) {
    const segments = path.slice(0, length).map((name) => (/^\d+$/.test(name) ? Number(name) : name));
    const node = findNodeAtLocation(tree, segments);
    if (node) return (node.parent?.type === 'property' ? node.parent : node).offset;
  }
  return tree.offset;
}
