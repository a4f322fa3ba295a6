import type { DefinitionChange } from '@mot-cua/domain/procedure/version';
import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** What administrators change; each kind has the ids of its own table. */
export const ADMIN_SUBJECTS = [
  'officer',
  'calendarDay',
  'field',
  'agency',
  'administrativeUnit',
  'procedure',
  'documentTemplate',
  'assignmentRule',
  'officerLeave',
  'outage',
  'deadlinePolicy',
] as const;
export type AdminSubject = (typeof ADMIN_SUBJECTS)[number];

/** The properties of a thing as they were or became, under their names in the code; never a password or its hash. */
export type AdminSnapshot = Readonly<Record<string, unknown>>;

/** One line of the log of what administrators did. It can be added to and read, nothing else. */
@Entity('admin_change')
@Index('ix_admin_change_subject', ['subjectKind', 'subjectId', 'id'])
export class AdminChangeRow {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'pk_admin_change',
  })
  id: string;
  @Column('text', { name: 'subject_kind' }) subjectKind: AdminSubject;
  @Column('text', { name: 'subject_id' }) subjectId: string;
  /** What was done, in the words of the subject: `created`, `locked`, … */
  @Column('text') action: string;
  /** `null`: it did not exist before. */
  @Column('jsonb', { nullable: true }) before: AdminSnapshot | null;
  /** `null`: it does not exist any more. */
  @Column('jsonb', { nullable: true }) after: AdminSnapshot | null;
  /** As they were called then; their account may be called otherwise today. */
  @Column('uuid', { name: 'actor_id' }) actorId: string;
  @Column('text', { name: 'actor_name' }) actorName: string;
  @Column('timestamptz') at: Date;
  /** Every single difference, where `before` and `after` only sum it up; read one line at a time. */
  @Column('json', { nullable: true, select: false }) differences?: readonly DefinitionChange[] | null;
  @Column('text', { name: 'request_id', nullable: true }) requestId: string | null;
}
