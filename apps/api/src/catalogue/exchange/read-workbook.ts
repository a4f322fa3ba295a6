import {
  importFault,
  type Cell,
  type ImportFault,
  type ImportPlace,
  type SheetContent,
} from '@mot-cua/domain/procedure/exchange';
import { Unzip, UnzipInflate } from 'fflate';
import { SaxesParser } from 'saxes';

/** Room for far more than a province's catalogue; a zip bomb is stopped here while it inflates. */
export const MOST_INFLATED_BYTES = 160 * 1024 * 1024;
const MOST_ROWS = 500_000;
const MOST_COLUMNS = 256;
const MEGABYTE = 1024 * 1024;
/** A byte may inflate to a thousand, and what one push inflates cannot be stopped. */
const CHUNK_BYTES = 4 * 1024;

/** A file cannot be read any further. */
export class FileRefused extends Error {
  constructor(readonly fault: ImportFault) {
    super(fault.code);
  }
}

const broken = (detail: string, place: ImportPlace = {}) =>
  new FileRefused(importFault(place, 'workbookBroken', { detail: detail.slice(0, 200) }));

/**
 * Reads the sheets of an .xlsx file; of everything else that may be in it nothing is inflated.
 * @throws FileRefused where it is no workbook, or more than may be read
 */
export function readWorkbook(file: Uint8Array): SheetContent[] {
  const entries = inflate(file);
  const xml = (name: string) => entries.get(name.toLowerCase());
  const workbook = xml('xl/workbook.xml');
  const relations = xml('xl/_rels/workbook.xml.rels');
  if (!workbook || !relations) throw broken('xl/workbook.xml');
  const targets = targetsOf(relations);
  const strings = sharedStrings(xml('xl/sharedStrings.xml'));
  return sheetsOf(workbook).map(({ name, relation }) => {
    const target = targets.get(relation) ?? '';
    const content = xml(target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    if (!content) throw broken(`sheet ${name}`);
    return { name, rows: rowsOf(content, name, strings) };
  });
}

const WANTED = /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|sharedstrings\.xml|worksheets\/[^/]+\.xml)$/;

/** The parts of the workbook that matter, by their names in small letters. */
function inflate(file: Uint8Array): Map<string, Uint8Array[]> {
  const entries = new Map<string, Uint8Array[]>();
  const open = new Set<string>();
  let inflated = 0;
  const unzip = new Unzip((entry) => {
    const name = entry.name.toLowerCase();
    if (!WANTED.test(name) || entries.has(name)) return;
    const chunks: Uint8Array[] = [];
    entries.set(name, chunks);
    open.add(name);
    entry.ondata = (error, chunk, isLast) => {
      if (error) throw error instanceof FileRefused ? error : broken(entry.name);
      inflated += chunk.length;
      if (inflated > MOST_INFLATED_BYTES) {
        const limit = MOST_INFLATED_BYTES / MEGABYTE;
        throw new FileRefused(importFault({}, 'inflatesTooMuch', { name: entry.name.slice(0, 100), limit }));
      }
      chunks.push(chunk);
      if (isLast) open.delete(name);
    };
    entry.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let from = 0; from < file.length; from += CHUNK_BYTES) {
      const to = from + CHUNK_BYTES;
      unzip.push(file.subarray(from, to), to >= file.length);
    }
  } catch (error) {
    throw error instanceof FileRefused ? error : broken(error instanceof Error ? error.message : 'zip');
  }
  const [cut] = open;
  if (cut !== undefined) throw broken(cut);
  return entries;
}

interface Handlers {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** Goes through an XML document; names come without their prefix, since some programs write one. */
function parse(chunks: readonly Uint8Array[], { open, close, text }: Handlers, place: ImportPlace): void {
  const parser = new SaxesParser({ xmlns: false, position: true });
  const local = (name: string) => name.slice(name.indexOf(':') + 1);
  parser.on('error', (error) => {
    throw broken(error.message, place);
  });
  parser.on('opentag', ({ name, attributes }) => open(local(name), attributes));
  if (close) parser.on('closetag', ({ name }) => close(local(name)));
  if (text) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decode = (chunk?: Uint8Array) => {
    try {
      return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
    } catch {
      throw new FileRefused(importFault(place, 'notUtf8'));
    }
  };
  for (const chunk of chunks) parser.write(decode(chunk));
  parser.write(decode()).close();
}

function sheetsOf(workbook: readonly Uint8Array[]): { name: string; relation: string }[] {
  const sheets: { name: string; relation: string }[] = [];
  const open = (tag: string, attributes: Readonly<Record<string, string>>) => {
    if (tag !== 'sheet') return;
    const relation = Object.entries(attributes).find(([name]) => /(^|:)id$/.test(name))?.[1];
    sheets.push({ name: attributes['name'] ?? '', relation: relation ?? '' });
  };
  parse(workbook, { open }, {});
  return sheets;
}

function targetsOf(relations: readonly Uint8Array[]): Map<string, string> {
  const targets = new Map<string, string>();
  const open = (tag: string, { Id = '', Target = '' }: Readonly<Record<string, string>>) => {
    if (tag === 'Relationship') targets.set(Id, Target);
  };
  parse(relations, { open }, {});
  return targets;
}

/** Texts that cells share; how the words are to be read aloud (`rPh`) is none of them. */
function sharedStrings(chunks: readonly Uint8Array[] | undefined): string[] {
  const strings: string[] = [];
  let current = '';
  let inText = false;
  let inPhonetic = false;
  const handlers: Handlers = {
    open(tag) {
      if (tag === 'si') current = '';
      if (tag === 'rPh') inPhonetic = true;
      inText = tag === 't' && !inPhonetic;
    },
    text(text) {
      if (inText) current += text;
    },
    close(tag) {
      inText = false;
      if (tag === 'rPh') inPhonetic = false;
      if (tag === 'si') strings.push(unescaped(current));
    },
  };
  if (chunks) parse(chunks, handlers, {});
  return strings;
}

function rowsOf(chunks: readonly Uint8Array[], sheet: string, strings: readonly string[]): SheetContent['rows'] {
  const rows: { number: number; cells: (Cell | undefined)[] }[] = [];
  let row = 0;
  let column = -1;
  let type = 'n';
  let raw = '';
  let reading = false;
  const tooMany = (limit: string) => new FileRefused(importFault({ sheet, row }, 'tooManyCells', { limit }));
  const handlers: Handlers = {
    open(tag, attributes) {
      if (tag === 'row') {
        row = attributes['r'] ? Number(attributes['r']) : row + 1;
        column = -1;
        if (!(row <= 1_048_576) || rows.length >= MOST_ROWS) throw tooMany(`${MOST_ROWS} hàng`);
        rows.push({ number: row, cells: [] });
      } else if (tag === 'c') {
        column = attributes['r'] ? columnOf(attributes['r']) : column + 1;
        if (!(column >= 0 && column < MOST_COLUMNS)) throw tooMany(`${MOST_COLUMNS} cột`);
        type = attributes['t'] ?? 'n';
        raw = '';
      } else reading = tag === 'v' || tag === 't';
    },
    text(text) {
      if (reading) raw += text;
    },
    close(tag) {
      reading = false;
      const cells = rows.at(-1)?.cells;
      if (tag === 'c' && cells) cells[column] = cellOf(type, raw, strings);
    },
  };
  parse(chunks, handlers, { sheet });
  return rows.map(({ number, cells }) => ({ number, cells: Array.from(cells) }));
}

function columnOf(reference: string): number {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0] ?? '';
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function cellOf(type: string, raw: string, strings: readonly string[]): Cell {
  if (type === 'e') return { error: raw.slice(0, 40) };
  if (type === 's') return strings[Number(raw)] ?? { error: '#REF!' };
  if (type === 'b') return raw.trim() === '1';
  if (type === 'str' || type === 'inlineStr' || type === 'd') return unescaped(raw);
  if (raw.trim() === '') return null;
  const number = Number(raw);
  return Number.isFinite(number) ? number : { error: raw.slice(0, 40) };
}

/** Characters that XML cannot hold are written `_x0007_` in a workbook (ECMA-376, part 1, 22.9.2.19). */
function unescaped(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;
}
