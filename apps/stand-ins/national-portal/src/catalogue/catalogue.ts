import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ProcedureChangeStore } from '../storage/procedure-change.store';
import { describe } from './describe';
import { emptyProcedure, type NationalProcedure } from './procedure';

export interface CatalogueField {
  readonly code: string;
  readonly name: string;
}

export interface CatalogueAgency {
  readonly code: string;
  readonly name: string;
  readonly level: string;
}

interface CatalogueFile {
  readonly fields: readonly CatalogueField[];
  readonly agencies: readonly CatalogueAgency[];
}

/** The procedure's number without the suffix of a province: `1.001193.H53` is `1.001193`. */
const nationalNumber = (code: string): string => code.split('.').slice(0, 2).join('.');

const read = (name: string): unknown => JSON.parse(readFileSync(path.join(__dirname, name), 'utf8'));

/**
 * The national catalogue of procedures, fields and agencies, as the look-up services tell it: what the files say, with what was changed
 * since. Changes are kept in the database; this process is the only one that makes them.
 */
export class Catalogue {
  private readonly original: ReadonlyMap<string, NationalProcedure>;
  private current: Map<string, NationalProcedure>;

  private constructor(
    private readonly file: CatalogueFile,
    procedures: readonly NationalProcedure[],
    private readonly changes: ProcedureChangeStore,
  ) {
    this.original = new Map(procedures.map((procedure) => [procedure.code, procedure]));
    this.current = new Map(this.original);
  }

  static async load(changes: ProcedureChangeStore): Promise<Catalogue> {
    const file = read('national-catalogue.json') as CatalogueFile;
    const catalogue = new Catalogue(file, read('national-procedures.json') as NationalProcedure[], changes);
    for (const { code, content } of await changes.all()) catalogue.put(code, content);
    return catalogue;
  }

  /** Every procedure by code, those that are not public too. */
  all(): readonly NationalProcedure[] {
    return [...this.current.values()].sort((one, other) => (one.code < other.code ? -1 : 1));
  }

  procedure(code: string): NationalProcedure | undefined {
    return this.current.get(nationalNumber(code));
  }

  isChanged(code: string): boolean {
    return this.current.get(code) !== this.original.get(code);
  }

  field(code: string): CatalogueField | undefined {
    return this.file.fields.find((field) => field.code === code);
  }

  /** Changes what is named of a procedure and leaves the rest; a procedure that was unknown begins. */
  async change(code: string, change: Partial<NationalProcedure>): Promise<NationalProcedure> {
    const procedure = { ...(this.procedure(code) ?? emptyProcedure(code)), ...change, code };
    await this.changes.put(code, procedure);
    this.put(code, procedure);
    return procedure;
  }

  /** Takes a procedure out of the catalogue. */
  async remove(code: string): Promise<void> {
    await this.changes.put(code, null);
    this.put(code, null);
  }

  /** Undoes every change. */
  async restore(): Promise<void> {
    await this.changes.forgetAll();
    this.current = new Map(this.original);
  }

  /** LayDanhSachTTHC */
  procedures(): readonly unknown[] {
    return this.all()
      .filter(({ isPublic }) => isPublic)
      .map(({ code, name }) => ({ MATTHC: code, TENTTHC: name }));
  }

  /** LayDanhMucLinhVuc */
  fields(): readonly unknown[] {
    return this.file.fields.map(({ code, name }) => ({
      MALINHVUC: code,
      TENLINHVUC: name,
      MANGANH: code.split('-')[0],
    }));
  }

  /** LayDanhMucCoQuan */
  agencies(): readonly unknown[] {
    return this.file.agencies.map(({ code, name, level }) => ({ MADONVI: code, TENDONVI: name, CAPDONVI: level }));
  }

  /** LayThuTuc; an empty list when there is none. */
  describe(code: string): readonly unknown[] {
    const procedure = this.procedure(code);
    if (!procedure) return [];
    const agencies = this.file.agencies.filter((agency) => procedure.agencies.includes(agency.code));
    return [describe(procedure, { field: this.field(procedure.field), agencies })];
  }

  private put(code: string, content: NationalProcedure | null): void {
    if (content) this.current.set(code, content);
    else this.current.delete(code);
  }
}
