import { readCell } from './cell-kind';
import type { Cell } from './cell-text';
import { importFault, type ImportFault, type ImportPlace } from './import-fault';
import { columnLetters, machineName, type Column, type SheetLayout } from './sheet-layout';

/** A sheet as a file has it: only rows with something in them, numbered as Excel does, from 1. */
export interface SheetContent {
  readonly name: string;
  readonly rows: readonly { readonly number: number; readonly cells: readonly (Cell | undefined)[] }[];
}

/** One row of a sheet, by the names of its columns. */
export interface SheetRow {
  readonly number: number;
  readonly sheet: SheetReader;
  /** What a cell says; `undefined` for nothing. A fault is noted once. */
  value(column: Column): unknown;
  /** The value of the key column of this name. */
  key(name: string): unknown;
  place(column?: Column): ImportPlace;
  readonly faults: ImportFault[];
}

/** Finds the columns of a sheet by their machine names, or by their titles where the second row was deleted. */
export class SheetReader {
  readonly faults: ImportFault[] = [];
  /** The columns that the sheet may be without, and is. */
  readonly absences: ImportFault[] = [];
  /** Those that exports had once, as far as the sheet has them. */
  readonly columnsBefore: readonly Column[];
  /** Those of the layout, and those of before. */
  readonly columns: readonly Column[];
  readonly rows: readonly SheetRow[];
  private readonly indexes = new Map<Column, number>();

  constructor(
    readonly layout: SheetLayout,
    content: SheetContent,
  ) {
    const [first, second] = content.rows;
    const known = [...layout.columns, ...(layout.columnsBefore ?? [])];
    const names = new Map(known.map((column) => [machineName(column), column]));
    const titles = new Map(known.map((column) => [plain(column.title), column]));
    const isNamed = (second?.cells ?? []).some((cell) => typeof cell === 'string' && names.has(cell.trim()));
    const header = isNamed ? second : first;
    const headings = header?.cells ?? [];
    headings.forEach((cell, index) => {
      const heading = typeof cell === 'string' ? cell.trim() : '';
      const column = isNamed ? names.get(heading) : titles.get(plain(heading));
      if (column) this.indexes.set(column, index);
      else if (heading !== '')
        this.faults.push(
          importFault({ sheet: layout.name, row: header?.number ?? 1, column: columnLetters(index) }, 'columnUnknown', {
            name: heading.slice(0, 80),
          }),
        );
    });
    for (const column of layout.columns) {
      if (this.indexes.has(column)) continue;
      const place = { sheet: layout.name, row: header?.number ?? 1 };
      if (column.isOptional) this.absences.push(importFault(place, 'columnAbsent', { name: column.title }));
      else this.faults.push(importFault(place, 'columnMissing', { name: column.title }));
    }
    this.columnsBefore = (layout.columnsBefore ?? []).filter((column) => this.indexes.has(column));
    this.columns = [...layout.columns, ...this.columnsBefore];
    const below = content.rows.filter(({ number }) => number > (header?.number ?? 1));
    this.rows = below.filter(({ cells }) => cells.some((cell) => !isBlank(cell))).map((row) => this.rowOf(row));
  }

  place(row: number, column?: Column): ImportPlace {
    const index = column && this.indexes.get(column);
    const at = index === undefined || !column ? {} : { column: columnLetters(index), title: column.title };
    return { sheet: this.layout.name, row, ...at };
  }

  private rowOf({ number, cells }: SheetContent['rows'][number]): SheetRow {
    const faults: ImportFault[] = [];
    const read = new Map<Column, unknown>();
    const value = (column: Column): unknown => {
      if (read.has(column)) return read.get(column);
      const index = this.indexes.get(column);
      const cell = readCell(column.kind, (index === undefined ? null : cells[index]) ?? null);
      if ('fault' in cell) faults.push(importFault(this.place(number, column), cell.fault, cell.params));
      read.set(column, 'fault' in cell ? undefined : cell.value);
      return read.get(column);
    };
    return {
      number,
      sheet: this,
      faults,
      value,
      key: (name) => {
        const column = this.layout.columns.find(({ isKey, path }) => isKey && path.join('.') === name);
        return column && value(column);
      },
      place: (column) => this.place(number, column),
    };
  }
}

const isBlank = (cell: Cell | undefined) =>
  cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '');
const plain = (text: string) => text.trim().normalize('NFC').toLowerCase();
