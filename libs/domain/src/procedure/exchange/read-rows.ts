import { pointerNames } from '../../form/json-pointer';
import { CODE_POINTER, MOST_PROCEDURES } from './catalogue-document';
import { importFault, type ImportFault, type ImportPlace } from './import-fault';
import { ProcedureOfRows } from './procedure-of-rows';
import { SHEET_KEYS, SHEETS, type SheetKey, type SheetLayout } from './sheet-layout';
import { SheetReader, type SheetContent, type SheetRow } from './sheet-reader';

/** A procedure as a file has it, before it is known whether it is one. */
export interface ReadProcedure {
  readonly code: string;
  readonly value: unknown;
  /** What was wrong with the cells. */
  readonly faults: readonly ImportFault[];
  /** Where in the file a place of the definition (a JSON pointer) stands. */
  locate(pointer: string): ImportPlace;
}

export interface ReadCatalogue {
  /** What is wrong with the file itself, or belongs to no procedure. */
  readonly faults: readonly ImportFault[];
  /** What a file may be without, and this one is: its sheets and columns by name. */
  readonly absences: readonly ImportFault[];
  /** Codes of its procedures, in their order. */
  readonly codes: readonly string[];
  /** One at a time, so that whoever reads may rest in between. */
  readonly procedures: Iterable<ReadProcedure>;
}

/** Reads the sheets of a workbook that `writeRows` filled and people changed; faults say sheet, row and column. Never throws. */
export function readRows(contents: readonly SheetContent[]): ReadCatalogue {
  const sheets = new Map<SheetKey, SheetReader>();
  for (const key of SHEET_KEYS) {
    const content = contents.find(({ name }) => plain(name) === plain(SHEETS[key].name));
    if (content) sheets.set(key, new SheetReader(SHEETS[key], content));
  }
  const faults = [...sheets.values()].flatMap((sheet) => sheet.faults);
  const absences = [...sheets.values()].flatMap((sheet) => sheet.absences);
  const hasOneResult = (sheets.get('procedures')?.columnsBefore.length ?? 0) > 0;
  for (const key of SHEET_KEYS) {
    const { name, isOptional }: SheetLayout = SHEETS[key];
    if (sheets.has(key) || (key === 'results' && hasOneResult)) continue;
    if (isOptional) absences.push(importFault({ sheet: name }, 'sheetAbsent'));
    else faults.push(importFault({ sheet: name }, 'sheetMissing'));
  }
  // Without a sheet or a column that there must be, every procedure would have the same fault.
  if (faults.length > 0) return { faults, absences, codes: [], procedures: [] };
  return { absences, ...readProcedures(sheets) };
}

function readProcedures(sheets: ReadonlyMap<SheetKey, SheetReader>): Omit<ReadCatalogue, 'absences'> {
  const faults: ImportFault[] = [];
  const rowsOf = new Map<string, Map<SheetKey, SheetRow[]>>();
  for (const [key, { rows }] of sheets) {
    for (const row of rows) {
      const code = codeOf(row);
      const ofCode = rowsOf.get(code);
      if (key === 'procedures') {
        if (ofCode) faults.push(importFault(placeOfCode(row), 'codeTwice', { name: code }));
        else rowsOf.set(code, new Map([[key, [row]]]));
      } else if (ofCode) {
        const others = ofCode.get(key);
        if (others) others.push(row);
        else ofCode.set(key, [row]);
      } else faults.push(importFault(placeOfCode(row), 'rowOfUnknown', { name: code }));
    }
  }
  if (rowsOf.size === 0) faults.push(importFault({ sheet: SHEETS.procedures.name }, 'noProcedures'));
  if (rowsOf.size > MOST_PROCEDURES) {
    return {
      faults: [importFault({ sheet: SHEETS.procedures.name }, 'tooMany', { limit: MOST_PROCEDURES })],
      codes: [],
      procedures: [],
    };
  }
  return { faults, codes: [...rowsOf.keys()], procedures: each(rowsOf) };
}

function* each(rowsOf: ReadonlyMap<string, ReadonlyMap<SheetKey, readonly SheetRow[]>>): Iterable<ReadProcedure> {
  for (const [code, rows] of rowsOf) {
    const procedure = new ProcedureOfRows(rows);
    yield {
      code,
      value: procedure.value,
      faults: procedure.faults,
      locate: (pointer) => {
        const [row] = rows.get('procedures') ?? [];
        return pointer === CODE_POINTER && row ? placeOfCode(row) : procedure.locate(pointerNames(pointer));
      },
    };
  }
}

const codeColumn = ({ sheet }: SheetRow) => sheet.layout.columns[0];

/** Excel makes a number of a code that somebody types: 1.00119 is 1.001190 then. */
function codeOf(row: SheetRow): string {
  const text = String(row.key('code') ?? '').trim();
  return /^\d\.\d{1,5}$/.test(text) ? text.padEnd(8, '0') : text;
}

const placeOfCode = (row: SheetRow) => row.place(codeColumn(row));
const plain = (text: string) => text.trim().normalize('NFC').toLowerCase();
