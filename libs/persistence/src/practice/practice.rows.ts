import type { Answers, Channel, DossierEvent, Origins, ProcedureDefinition, ReturnMethod, Text } from '@mot-cua/domain';
import type { FeeStatement } from '@mot-cua/domain/fee';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { AgencyRow } from '../agency/agency.rows';
import type { StoredDeadline, StoredOpinion, StoredStepRun } from '../dossier/dossier.rows';

export const PRACTICE_SOURCES = ['draft', 'published'] as const;
/** What a run tries: the draft as it was when the run began, or a version that is published. */
export type PracticeSource = (typeof PRACTICE_SOURCES)[number];

/** That the answers of a run came from an earlier one, and what had no place in the newer form. */
export interface CarriedFrom {
  readonly runId: string;
  readonly dropped: readonly { readonly pointer: string; readonly label: Text; readonly value: unknown }[];
}

/** An event of a practice dossier inside jsonb, with the command that made it and the administrator who gave it. */
export type StoredPracticeEvent = Omit<DossierEvent, 'dossierId' | 'at' | 'deadline' | 'steps' | 'opinions'> & {
  readonly at: string;
  readonly deadline?: StoredDeadline;
  readonly steps?: readonly StoredStepRun[];
  readonly opinions?: readonly StoredOpinion[];
  readonly transactionId: string;
  readonly by: { readonly id: string; readonly name: string };
};

/**
 * A practice dossier (hồ sơ chạy thử), whole, with the procedure that it runs under. It is no row of `dossier`, and nothing that counts,
 * lists, numbers or forwards dossiers reads this table.
 */
@Entity('practice_run')
@Unique('uq_practice_run_transaction', ['transactionId'])
@ForeignKey(() => AgencyRow, ['agencyId'], ['id'], { name: 'fk_practice_run_agency' })
@Check('ck_practice_run_source', `source IN ('draft', 'published')`)
@Check('ck_practice_run_case_code', `case_code <> ''`)
@Index('ix_practice_run_procedure', ['procedureCode', 'touchedAt'])
@Index('ix_practice_run_kept_until', ['keptUntil'])
export class PracticeRunRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_practice_run' }) id: string;
  /** No foreign key: a procedure that was never published may be thrown away under its runs. */
  @Column('text', { name: 'procedure_code' }) procedureCode: string;
  @Column('int', { name: 'procedure_version' }) procedureVersion: number;
  @Column('text') source: PracticeSource;
  /** As it was when the run began. */
  @Column('json') definition: ProcedureDefinition;
  @Column('json', { nullable: true }) carried: CarriedFrom | null;
  @Column('text') channel: Channel;
  @Column('text', { name: 'case_code', nullable: true }) caseCode: string | null;
  @Column('uuid', { name: 'agency_id', nullable: true }) agencyId: string | null;
  @Column('text', { name: 'return_method' }) returnMethod: ReturnMethod;
  @Column('jsonb') answers: Answers;
  /** Which answers were filled in, and from where, by JSON pointer. */
  @Column('jsonb') prefilled: Origins;
  /** Grows with every save before submission; a save names the revision it builds on. */
  @Column('int') revision: number;
  /** From submission on; never one that a register gives out. */
  @Column('text', { nullable: true }) code: string | null;
  /** As worked out when it was submitted. */
  @Column('jsonb', { nullable: true }) fees: FeeStatement | null;
  /** Oldest first. */
  @Column('jsonb') events: readonly StoredPracticeEvent[];
  @Column('uuid', { name: 'begun_by' }) begunBy: string;
  @Column('text', { name: 'begun_by_name' }) begunByName: string;
  @Column('timestamptz', { name: 'begun_at' }) begunAt: Date;
  @Column('timestamptz', { name: 'touched_at' }) touchedAt: Date;
  /** From then on it does not exist any more, and is thrown away with its files. */
  @Column('timestamptz', { name: 'kept_until' }) keptUntil: Date;
  /** Made by the client: a run begun twice by a double click is one. */
  @Column('uuid', { name: 'transaction_id' }) transactionId: string;
}

/** A file of a practice run; its bytes are in the storage under `practice/<run>/<id>`. */
@Entity('practice_file')
@ForeignKey(() => PracticeRunRow, ['runId'], ['id'], { name: 'fk_practice_file_run', onDelete: 'CASCADE' })
@Check('ck_practice_file_state', `state IN ('uploading', 'stored')`)
@Index('ix_practice_file_run', ['runId', 'uploadedAt'])
export class PracticeFileRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_practice_file' }) id: string;
  @Column('uuid', { name: 'run_id' }) runId: string;
  @Column('text', { name: 'paper_code' }) paperCode: string;
  @Column('text', { name: 'file_name' }) fileName: string;
  @Column('text', { name: 'media_type' }) mediaType: string;
  @Column('int') bytes: number;
  /** Hexadecimal. */
  @Column('text') sha256: string;
  @Column('text') state: 'uploading' | 'stored';
  @Column('timestamptz', { name: 'uploaded_at' }) uploadedAt: Date;
  /** Sequence of the event that it was filed with; `null` while it may still be taken out. */
  @Column('int', { name: 'filed_in', nullable: true }) filedIn: number | null;
}

/** Where the bytes of a file of a practice run are kept. */
export function practiceFileKey({ runId, id }: Pick<PracticeFileRow, 'runId' | 'id'>): string {
  return `practice/${runId}/${id}`;
}
