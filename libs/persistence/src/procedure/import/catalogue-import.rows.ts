import type { ProcedureDefinition } from '@mot-cua/domain';
import type { ImportFault } from '@mot-cua/domain/procedure/exchange';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

export const IMPORT_STATES = ['checking', 'failed', 'ready', 'applying', 'done'] as const;
/** How far an import is: `failed` when nothing of the file can be used. */
export type ImportState = (typeof IMPORT_STATES)[number];

export const IMPORT_SCOPES = ['faultless', 'storable'] as const;
/** Which procedures are taken: those without any fault, or also those that can be stored but not be published yet. */
export type ImportScope = (typeof IMPORT_SCOPES)[number];

export const IMPORT_KINDS = ['new', 'changed', 'unchanged', 'refused'] as const;
/** What an import would do to a procedure. */
export type ImportKind = (typeof IMPORT_KINDS)[number];

/** What became of an entry: a draft, or nothing because the catalogue changed after it was compared. */
export type ImportOutcome = 'drafted' | 'changedElsewhere';

/** A file that somebody imports into the catalogue of procedures. */
@Entity('catalogue_import')
@Check('ck_catalogue_import_state', `state IN ('checking', 'failed', 'ready', 'applying', 'done')`)
@Check('ck_catalogue_import_scope', `scope IN ('faultless', 'storable')`)
@Index('ix_catalogue_import_started', ['startedAt'])
export class CatalogueImportRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_catalogue_import' }) id: string;
  @Column('text', { name: 'file_name' }) fileName: string;
  @Column('text') state: ImportState;
  @Column('text', { nullable: true }) scope: ImportScope | null;
  /** What is wrong with the file itself. */
  @Column('json', { default: () => `'[]'` }) faults: ImportFault[];
  /** The sheets and columns that the file may be without, and is. */
  @Column('json', { default: () => `'[]'` }) absences: ImportFault[];
  /** How many procedures the file has; `null` until that is known. */
  @Column('int', { nullable: true }) total: number | null;
  @Column('uuid', { name: 'started_by' }) startedBy: string;
  @Column('text', { name: 'started_by_name' }) startedByName: string;
  @Column('timestamptz', { name: 'started_at' }) startedAt: Date;
  @Column('timestamptz', { name: 'finished_at', nullable: true }) finishedAt: Date | null;
  /** Which process is at work on it, and until when it must have been heard of again. */
  @Column('uuid', { name: 'lease_holder', nullable: true }) leaseHolder: string | null;
  @Column('timestamptz', { name: 'leased_until', nullable: true }) leasedUntil: Date | null;
}

/** One procedure of an import. */
@Entity('catalogue_import_entry')
@Check('ck_catalogue_import_entry_kind', `kind IN ('new', 'changed', 'unchanged', 'refused')`)
@Check('ck_catalogue_import_entry_outcome', `outcome IN ('drafted', 'changedElsewhere')`)
@ForeignKey(() => CatalogueImportRow, ['importId'], ['id'], {
  name: 'fk_catalogue_import_entry_import',
  onDelete: 'CASCADE',
})
export class CatalogueImportEntryRow {
  @PrimaryColumn('uuid', { name: 'import_id', primaryKeyConstraintName: 'pk_catalogue_import_entry' }) importId: string;
  /** Its place in the file, from 0. */
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_catalogue_import_entry' }) position: number;
  @Column('text') code: string;
  /** Its Vietnamese name. */
  @Column('text') name: string;
  @Column('text') kind: ImportKind;
  /** `null` where it cannot be stored, and once the import is over. */
  @Column('json', { nullable: true }) definition: ProcedureDefinition | null;
  @Column('json') faults: ImportFault[];
  @Column('int', { name: 'fault_count' }) faultCount: number;
  /** The newest version that it was compared with; `null` for a new procedure. */
  @Column('int', { name: 'base_version', nullable: true }) baseVersion: number | null;
  /** The revision of that version where it is a draft. */
  @Column('int', { name: 'base_revision', nullable: true }) baseRevision: number | null;
  /** Who saved that draft last. */
  @Column('text', { name: 'base_edited_by', nullable: true }) baseEditedBy: string | null;
  @Column('text', { nullable: true }) outcome: ImportOutcome | null;
}
