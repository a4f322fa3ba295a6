import { fieldName } from './document-field';

/** Where somebody signs: what stands above and, where it is known, the name below. */
export interface SignaturePlace {
  readonly heading: string;
  /** Text with fields; empty where a pen writes it. */
  readonly name: string;
}

/** What a form says, as an administrator edits it (biểu mẫu văn bản). Texts may name fields: `{{mã hồ sơ}}`. */
export interface DocumentTemplate {
  /** `Mẫu số 01`. */
  readonly formLabel: string;
  /** Who issues it, below the agency; empty: the agency itself, below the one above it. */
  readonly issuer: string;
  readonly title: string;
  /** `{{số}}/TNHS`. */
  readonly numberPattern: string;
  /**
   * One paragraph a line. `**bold**`, `*italic*`; a line that begins with `>` is centred; one that begins with `?` is left out when
   * nothing is known of its fields; a list or table stands on a line of its own.
   */
  readonly body: string;
  /** At most two, from left to right. */
  readonly signatures: readonly SignaturePlace[];
}

export interface Span {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** A piece of text that a template gives, or the place of a field. */
export type TemplatePart = (Span & { readonly field?: undefined }) | (Omit<Span, 'text'> & { readonly field: string });

/** One line of a template's body. */
export interface TemplateLine {
  readonly centred: boolean;
  /** Left out when nothing is known of its fields. */
  readonly optional: boolean;
  readonly parts: readonly TemplatePart[];
}

const TOKEN = /\{\{([^{}]*)\}\}|\*\*|\*/gu;

/** The lines of a text as they are written. */
export function templateLines(text: string): TemplateLine[] {
  return text
    .normalize('NFC')
    .split(/\r?\n/)
    .map((line) => {
      const [, marks = '', rest = ''] = /^\s*([>?]*)\s?(.*)$/u.exec(line) ?? [];
      return { centred: marks.includes('>'), optional: marks.includes('?'), parts: partsOf(rest) };
    });
}

function partsOf(line: string): TemplatePart[] {
  const parts: TemplatePart[] = [];
  let [bold, italic, from] = [false, false, 0];
  const write = (text: string) => {
    if (text !== '') parts.push({ text, bold, italic });
  };
  for (const token of line.matchAll(TOKEN)) {
    write(line.slice(from, token.index));
    from = token.index + token[0].length;
    if (token[1] !== undefined) parts.push({ field: fieldName(token[1]), bold, italic });
    else if (token[0] === '**') bold = !bold;
    else italic = !italic;
  }
  write(line.slice(from));
  return parts;
}

/** Every field that a text names, each once. */
export function fieldsNamed(text: string): string[] {
  const parts = templateLines(text).flatMap((line) => line.parts);
  return [...new Set(parts.flatMap(({ field }) => field ?? []))];
}
