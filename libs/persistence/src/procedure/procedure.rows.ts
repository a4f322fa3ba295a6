import type { ProcedureDefinition, Text } from '@mot-cua/domain';
import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A procedure through all its versions. */
@Entity('procedure')
@Check('ck_procedure_code', `code ~ '^[0-9]\\.[0-9]{6}$'`)
export class ProcedureRow {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_procedure' }) code: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  /** First day on which it can no longer be filed; `null` while it can. */
  @Column('date', { name: 'closed_on', nullable: true }) closedOn: string | null;
  /** Why, and what to do instead. */
  @Column('jsonb', { name: 'closing_note', nullable: true }) closingNote: Text | null;
  /** Codes of the procedures that took its place. */
  @Column('text', { name: 'replaced_by', array: true, default: () => `'{}'` }) replacedBy: string[];
}

/** One version of a procedure. A published one never changes: dossiers are judged by the version they were filed under. */
@Entity('procedure_version')
@Check(
  'ck_procedure_version_status',
  `(status = 'draft' AND published_at IS NULL AND effective_on IS NULL) OR (status = 'published' AND published_at IS NOT NULL AND effective_on IS NOT NULL)`,
)
@Exclusion(
  'ex_procedure_version_in_force',
  `USING gist (code WITH =, daterange(effective_on, effective_until) WITH &&) WHERE (status = 'published')`,
)
@ForeignKey(() => ProcedureRow, ['code'], ['code'], { name: 'fk_procedure_version_procedure' })
@Index('ix_procedure_version_files', { synchronize: false })
@Index('ix_procedure_version_warning_times', { synchronize: false })
@Index('uq_procedure_version_draft', ['code'], { unique: true, where: `status = 'draft'` })
export class ProcedureVersionRow {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_procedure_version' }) code: string;
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_procedure_version' }) version: number;
  @Column('text') status: 'draft' | 'published';
  /** As it was written, order included. */
  @Column('json') definition: ProcedureDefinition;
  @Column('timestamptz', { name: 'published_at', nullable: true }) publishedAt: Date | null;
  /** First day on which it is the one to file by. */
  @Column('date', { name: 'effective_on', nullable: true }) effectiveOn: string | null;
  /** First day on which it no longer is; `null` while no end is known. */
  @Column('date', { name: 'effective_until', nullable: true }) effectiveUntil: string | null;
  /** Grows with every save of a draft; a save names the revision it builds on. */
  @Column('int', { default: 1 }) revision: number;
  @Column('uuid', { name: 'edited_by', nullable: true }) editedBy: string | null;
  @Column('text', { name: 'edited_by_name', default: '' }) editedByName: string;
  @Column('timestamptz', { name: 'edited_at' }) editedAt: Date;
}
