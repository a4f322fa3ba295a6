import type {
  ComplaintAction,
  ComplaintAnswer,
  ComplaintDetail,
  ComplaintKind,
  ComplaintQuestion,
  ComplaintRating,
  ComplaintRole,
  ComplaintState,
  ComplaintSubject,
} from '@mot-cua/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { AccountRow } from '../account/account.rows';
import { AgencyRow } from '../agency/agency.rows';
import { DossierRow, type StoredDeadline } from '../dossier/dossier.rows';

/** A complaint as its history has made it. Only the store's `send` and `handle` write here. */
@Entity('complaint')
@Unique('uq_complaint_number', ['dossierId', 'number'])
@Check('ck_complaint_kind', `kind IN ('feedback', 'formal')`)
@Check('ck_complaint_handler', '(handler_id IS NULL) = (handler_name IS NULL)')
@ForeignKey(() => DossierRow, ['dossierId'], ['id'], { name: 'fk_complaint_dossier' })
@ForeignKey(() => AccountRow, ['complainantId'], ['id'], { name: 'fk_complaint_complainant' })
@ForeignKey(() => AgencyRow, ['agencyId'], ['id'], { name: 'fk_complaint_agency' })
@ForeignKey(() => AccountRow, ['handlerId'], ['id'], { name: 'fk_complaint_handler' })
@Index('ix_complaint_complainant', ['complainantId', 'sentAt'])
@Index('ix_complaint_due', ['agencyId', 'dueAt'], { where: 'ended_at IS NULL' })
@Index('ix_complaint_handler', ['handlerId'])
export class ComplaintRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_complaint' }) id: string;
  @Column('uuid', { name: 'dossier_id' }) dossierId: string;
  /** Counted through the dossier, from 1. */
  @Column('int') number: number;
  @Column('uuid', { name: 'complainant_id' }) complainantId: string;
  @Column('text', { name: 'complainant_name' }) complainantName: string;
  @Column('text') kind: ComplaintKind;
  @Column('text') subject: ComplaintSubject;
  @Column('text') content: string;
  @Column('text') state: ComplaintState;
  @Column('int') version: number;
  /** That deals with it. */
  @Column('uuid', { name: 'agency_id' }) agencyId: string;
  /** Those that had it before and passed it on. */
  @Column('uuid', { name: 'passed_by', array: true, default: [] }) passedBy: string[];
  @Column('uuid', { name: 'handler_id', nullable: true }) handlerId: string | null;
  @Column('text', { name: 'handler_name', nullable: true }) handlerName: string | null;
  @Column('timestamptz', { name: 'sent_at' }) sentAt: Date;
  @Column('timestamptz', { name: 'due_at' }) dueAt: Date;
  @Column('jsonb') deadline: StoredDeadline;
  @Column('int', { name: 'paused_with_minutes', nullable: true }) pausedWithMinutes: number | null;
  @Column('boolean', { name: 'is_complicated', default: false }) isComplicated: boolean;
  @Column('int', { default: 0 }) questions: number;
  @Column('jsonb', { name: 'open_question', nullable: true }) openQuestion: ComplaintQuestion | null;
  @Column('int', { name: 'follow_ups', default: 0 }) followUps: number;
  @Column('jsonb', { nullable: true }) draft: ComplaintAnswer | null;
  @Column('jsonb', { nullable: true }) answer: ComplaintAnswer | null;
  @Column('jsonb', { nullable: true }) rating: ComplaintRating | null;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt: Date | null;
}

/** Append-only: the database refuses changes to the application's role. */
@Entity('complaint_event')
@Unique('uq_complaint_event_transaction', ['transactionId'])
@ForeignKey(() => ComplaintRow, ['complaintId'], ['id'], { name: 'fk_complaint_event_complaint' })
export class ComplaintEventRow {
  @PrimaryColumn('uuid', { name: 'complaint_id', primaryKeyConstraintName: 'pk_complaint_event' }) complaintId: string;
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_complaint_event' }) sequence: number;
  @Column('text') action: ComplaintAction;
  @Column('text', { name: 'from_state' }) fromState: ComplaintState;
  @Column('text', { name: 'to_state' }) toState: ComplaintState;
  @Column('jsonb') detail: ComplaintDetail;
  @Column('uuid', { name: 'actor_id', nullable: true }) actorId: string | null;
  @Column('text', { name: 'actor_name' }) actorName: string;
  @Column('text', { name: 'actor_role' }) actorRole: ComplaintRole;
  @Column('text', { name: 'actor_position', nullable: true }) actorPosition: string | null;
  @Column('uuid', { name: 'actor_agency_id', nullable: true }) actorAgencyId: string | null;
  @Column('timestamptz') at: Date;
  /** The version that the actor had seen. */
  @Column('int', { name: 'seen_version', nullable: true }) seenVersion: number | null;
  @Column('jsonb', { nullable: true }) deadline: StoredDeadline | null;
  @Column('int', { name: 'paused_with_minutes', nullable: true }) pausedWithMinutes: number | null;
  /** Made by the client, unique: the same command sent twice happens once. */
  @Column('uuid', { name: 'transaction_id', nullable: true }) transactionId: string | null;
  @Column('text', { name: 'request_id', nullable: true }) requestId: string | null;
}
