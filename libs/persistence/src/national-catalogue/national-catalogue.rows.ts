import type { NationalFault, NationalProcedure } from '@mot-cua/domain/procedure/national';
import { Check, Column, Entity, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';

/** A procedure as the national portal told it last, and as it was when an administrator looked last. */
@Entity('national_procedure')
@Check('ck_national_procedure_code', `code ~ '^[0-9]\\.[0-9]{6}$'`)
export class NationalProcedureRow {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_national_procedure' }) code: string;
  @Column('text') name: string;
  /** The answer of the portal, untouched. */
  @Column('json') received: Readonly<Record<string, unknown>>;
  @Column('json') mapped: NationalProcedure;
  @Column('json') faults: readonly NationalFault[];
  /** Of what was mapped and of its faults; `gone` once the national catalogue has it no more. */
  @Column('text') hash: string;
  @Column('timestamptz', { name: 'fetched_at' }) fetchedAt: Date;
  @Column('timestamptz', { name: 'changed_at' }) changedAt: Date;
  @Column('timestamptz', { name: 'gone_at', nullable: true }) goneAt: Date | null;
  /** What was known when somebody looked; `null`: nobody has. */
  @Column('json', { nullable: true }) known: NationalProcedure | null;
  @Column('text', { name: 'known_hash', nullable: true }) knownHash: string | null;
  @Column('timestamptz', { name: 'known_at', nullable: true }) knownAt: Date | null;
}

export const NATIONAL_TERM_KINDS = ['field', 'agency'] as const;
export type NationalTermKind = (typeof NATIONAL_TERM_KINDS)[number];

/** A field or an agency of the national catalogue. */
@Entity('national_term')
@Check('ck_national_term_kind', `kind IN ('field', 'agency')`)
export class NationalTermRow {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_national_term' }) kind: NationalTermKind;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_national_term' }) code: string;
  @Column('text') name: string;
  /** Of a field its ministry (MANGANH), of an agency its level (CAPDONVI). */
  @Column('text') detail: string;
  @Column('timestamptz', { name: 'fetched_at' }) fetchedAt: Date;
}

/** Something that a run has to say: about a procedure, a field or an agency, or about a list. */
export interface SyncNote {
  readonly about: 'procedure' | 'list' | NationalTermKind;
  readonly what: 'unread' | 'refused' | 'added' | 'renamed' | 'removed';
  readonly code: string;
  /** What it says now, or what was wrong. */
  readonly words: string;
}

/** One synchronisation: waits, runs, has ended. */
@Entity('national_sync_run')
@Check('ck_national_sync_run_cause', `cause IN ('nightly', 'onDemand')`)
@Index('uq_national_sync_run_night', ['night'], { unique: true })
@Index('ix_national_sync_run_open', ['id'], { where: 'ended_at IS NULL' })
export class NationalSyncRunRow {
  @PrimaryGeneratedColumn('identity', {
    ...{ type: 'bigint', generatedIdentity: 'ALWAYS', primaryKeyConstraintName: 'pk_national_sync_run' },
  })
  id: string;
  @Column('text') cause: 'nightly' | 'onDemand';
  /** The day whose night it is, for a nightly one: there is one a day, however many workers there are. */
  @Column('date', { nullable: true }) night: string | null;
  @Column('text', { name: 'requested_by_name', default: '' }) requestedByName: string;
  @Column('timestamptz', { name: 'requested_at' }) requestedAt: Date;
  @Column('timestamptz', { name: 'started_at', nullable: true }) startedAt: Date | null;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt: Date | null;
  /** How often a worker has begun it: one that dies leaves it to another. */
  @Column('int', { default: 0 }) attempts: number;
  /** Procedures in the national list; `null` until it is known. */
  @Column('int', { nullable: true }) total: number | null;
  @Column('int', { default: 0 }) done: number;
  @Column('int', { default: 0 }) added: number;
  @Column('int', { default: 0 }) changed: number;
  @Column('int', { default: 0 }) gone: number;
  /** Procedures of which something could not be read. */
  @Column('int', { default: 0 }) faulty: number;
  /** Why it came to nothing; `null` while it runs and when it went well. */
  @Column('text', { nullable: true }) error: string | null;
  @Column('json', { default: () => `'[]'` }) notes: SyncNote[];
}
