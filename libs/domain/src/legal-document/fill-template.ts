import { templateLines, type DocumentTemplate, type Span } from './document-template';

/** A list or table of a document: its columns, each with its share of the width, and its rows in words. */
export interface DocumentTable {
  readonly columns: readonly {
    readonly name: string;
    readonly share: number;
    readonly centred?: boolean;
    /** Whether its words are whole numbers, to sort and sum by in a spreadsheet. */
    readonly isNumber?: boolean;
  }[];
  readonly rows: readonly (readonly string[])[];
}

/** What is known: texts and lists by the names of their fields. */
export interface DocumentValues {
  readonly texts: Readonly<Record<string, string>>;
  readonly lists: Readonly<Record<string, DocumentTable>>;
}

/** A template with everything filled in, ready to be laid out. */
export interface FilledDocument {
  readonly formLabel: string;
  readonly issuer: string;
  readonly title: string;
  readonly blocks: readonly FilledBlock[];
  readonly signatures: readonly { readonly heading: string; readonly name: string }[];
}

export type FilledBlock =
  | { readonly kind: 'paragraph'; readonly centred: boolean; readonly spans: readonly Span[] }
  | { readonly kind: 'table'; readonly table: DocumentTable };

/** Stands where nothing is known, for a pen. */
export const BLANK = '……………………';

/** Fills a template in. A field that the values do not know is left for a pen; a line that needs one and may be absent is left out. */
export function fillTemplate(template: DocumentTemplate, values: DocumentValues): FilledDocument {
  const blocks = templateLines(template.body).flatMap(({ centred, optional, parts }): FilledBlock[] => {
    const [only] = parts;
    const table = parts.length === 1 && only?.field !== undefined ? values.lists[only.field] : undefined;
    if (table) return table.rows.length > 0 || !optional ? [{ kind: 'table', table }] : [];
    const isUnknown = parts.every(({ field }) => field === undefined || !values.texts[field]);
    if (optional && isUnknown) return [];
    const spans = parts.map(({ field, bold, italic, ...part }) => ({
      text: field === undefined ? ('text' in part ? part.text : '') : values.texts[field] || BLANK,
      ...{ bold, italic },
    }));
    return [{ kind: 'paragraph', centred, spans }];
  });
  const { formLabel, issuer, title, signatures } = template;
  return {
    ...{ formLabel, title, blocks },
    issuer: inLine(issuer, values.texts),
    signatures: signatures.map(({ heading, name }) => ({ heading, name: inLine(name, values.texts) })),
  };
}

/** A filled document with a line of its own under what its form says. */
export function withRemark(filled: FilledDocument, remark: string | undefined): FilledDocument {
  if (!remark) return filled;
  const spans = [{ text: remark, bold: false, italic: true }];
  return { ...filled, blocks: [...filled.blocks, { kind: 'paragraph', centred: false, spans }] };
}

/** The number of a document as its pattern writes it, two digits at least; without one it is left for a pen. */
export function documentNumber(
  pattern: string,
  { number, year, agencyCode }: { readonly number: number | null; readonly year: number; readonly agencyCode: string },
): string {
  const serial = number === null ? '……' : String(number).padStart(2, '0');
  const texts = { số: serial, năm: String(year), 'mã cơ quan': agencyCode };
  return inLine(pattern, texts);
}

/** A text without marks, its fields filled in; what is not known leaves nothing. */
function inLine(text: string, values: Readonly<Record<string, string>>): string {
  return templateLines(text)
    .flatMap(({ parts }) => parts)
    .map((part) => (part.field === undefined ? part.text : (values[part.field] ?? '')))
    .join('');
}
