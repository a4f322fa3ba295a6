import type {
  Answers,
  Channel,
  ClockEvent,
  CommandDetail,
  DossierAction,
  DossierDeadline,
  DossierState,
  HandedIn,
  LegalPause,
  Opinion,
  OpinionAnswer,
  Origins,
  PaymentRequest,
  PersonOnPaper,
  Representative,
  ReturnMethod,
  Role,
  StepRun,
  SupplementRequest,
  WhenSilent,
} from '@mot-cua/domain';
import type { FeeStatement } from '@mot-cua/domain/fee';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { AgencyRow } from '../agency/agency.rows';
import { ProcedureVersionRow } from '../procedure/procedure.rows';

/** Instants inside jsonb are ISO texts. */
type Stored<T> = { readonly [name in keyof T]: T[name] extends Date ? string : T[name] };
type StoredEach<T> = T extends unknown ? Stored<T> : never;

export type StoredClockEvent = StoredEach<ClockEvent>;
export type StoredDeadline = Stored<Omit<DossierDeadline, 'history'>> & {
  readonly history: readonly StoredClockEvent[];
};

export type StoredStepRun = Stored<Omit<StepRun, 'end' | 'history'>> & {
  /** Absent in what was kept before steps had a clock of their own. */
  readonly history?: readonly StoredClockEvent[];
  readonly end: Stored<NonNullable<StepRun['end']>> | null;
};
export type StoredOpinion = Stored<Omit<Opinion, 'answer'>> & { readonly answer: StoredEach<OpinionAnswer> | null };

/** A dossier as its history has made it. Only the store's `handle` and `submit` write here. */
@Entity('dossier')
@Unique('uq_dossier_code', ['code'])
@ForeignKey(() => ProcedureVersionRow, ['procedureCode', 'procedureVersion'], ['code', 'version'], {
  name: 'fk_dossier_procedure_version',
})
@ForeignKey(() => AgencyRow, ['agencyId'], ['id'], { name: 'fk_dossier_agency' })
@ForeignKey(() => AgencyRow, ['receivingAgencyId'], ['id'], { name: 'fk_dossier_receiving_agency' })
@ForeignKey(() => AgencyRow, ['acceptedAtAgencyId'], ['id'], { name: 'fk_dossier_accepted_at_agency' })
@Check('ck_dossier_case_code', `case_code <> ''`)
@Check('ck_dossier_applicant', `applicant_id IS NOT NULL OR applicant_on_paper IS NOT NULL`)
@Index('ix_dossier_inbox', ['agencyId', 'submittedAt', 'id'])
@Index('ix_dossier_inbox_state', ['agencyId', 'state', 'submittedAt', 'id'])
@Index('ix_dossier_due', ['agencyId', 'dueAt', 'id'], { where: 'due_at IS NOT NULL AND ended_at IS NULL' })
@Index('ix_dossier_taken_by', ['takenBy', 'submittedAt', 'id'], { where: 'taken_by IS NOT NULL AND ended_at IS NULL' })
@Index('ix_dossier_procedure', ['procedureCode', 'submittedAt'])
@Index('ix_dossier_register', ['agencyId', 'receivedAt', 'id'], { where: 'received_at IS NOT NULL' })
@Index('ix_dossier_applicant', ['applicantId', 'submittedAt', 'id'])
@Index('ix_dossier_applicant_number', ['applicantNumber', 'submittedAt', 'id'], {
  where: 'applicant_number IS NOT NULL',
})
@Index('ix_dossier_representative_number', ['representativeNumber', 'submittedAt', 'id'], {
  where: 'representative_number IS NOT NULL',
})
@Index('ix_dossier_accepted_at', ['acceptedAtAgencyId', 'receivedAt', 'id'], {
  where: 'accepted_at_agency_id IS NOT NULL',
})
@Index('ix_dossier_not_accepted', ['receivingAgencyId', 'lastFiledAt', 'id'], {
  where: `channel IN ('counter', 'post') AND state IN ('submitted', 'awaitingSupplement')`,
})
@Index('ix_dossier_on_its_way', ['agencyId', 'receivedAt', 'id'], {
  where: 'accepted_at_agency_id IS NOT NULL AND arrived_at IS NULL',
})
// Over an expression, which only SQL can say: see the migration.
@Index('ix_dossier_search', { synchronize: false })
@Index('ix_dossier_answer_by', { synchronize: false })
@Index('ix_dossier_pause_until', { synchronize: false })
@Index('ix_dossier_pressing', { synchronize: false })
@Index('ix_dossier_pressing_open', { synchronize: false })
@Index('ix_dossier_province_pressing', { synchronize: false })
@Index('ix_dossier_province_filed', ['submittedAt', 'id'])
@Index('ix_dossier_resolved', { synchronize: false })
@Index('ix_dossier_step_pressing_open', { synchronize: false })
@Index('ix_dossier_province_step_pressing', { synchronize: false })
@Index('ix_dossier_at_counter', ['id'], {
  where: `state = 'submitted' OR (state = 'received' AND arrived_at IS NULL AND accepted_at_agency_id IS NOT NULL)`,
})
@Index('ix_dossier_counter_due', ['counterDueAt', 'id'], { where: 'counter_due_at IS NOT NULL' })
@Index('ix_dossier_due_at', ['dueAt', 'id'], { where: 'due_at IS NOT NULL AND ended_at IS NULL' })
export class DossierRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_dossier' }) id: string;
  @Column('text') code: string;
  @Column('text') state: DossierState;
  /** Number of the last event. */
  @Column('int') version: number;
  @Column('text') channel: Channel;
  @Column('text', { name: 'procedure_code' }) procedureCode: string;
  @Column('int', { name: 'procedure_version' }) procedureVersion: number;
  /** That decides it. */
  @Column('uuid', { name: 'agency_id' }) agencyId: string;
  /** Where it was handed in; its code is that agency's. */
  @Column('uuid', { name: 'receiving_agency_id' }) receivingAgencyId: string;
  /** `null`: somebody without an account, whom a counter wrote down. */
  @Column('uuid', { name: 'applicant_id', nullable: true }) applicantId: string | null;
  @Column('text', { name: 'applicant_name' }) applicantName: string;
  /** Whom a counter wrote down as the applicant; `null` where the applicant filed it themselves. */
  @Column('jsonb', { name: 'applicant_on_paper', nullable: true }) applicantOnPaper: PersonOnPaper | null;
  /** Their identity number, by which an account that proved to have it finds the dossier. */
  @Column('text', { name: 'applicant_number', nullable: true }) applicantNumber: string | null;
  /** Who handed it in for them. */
  @Column('jsonb', { nullable: true }) representative: Representative | null;
  @Column('text', { name: 'representative_number', nullable: true }) representativeNumber: string | null;
  /** How many of each paper lie at the counter, by its code. */
  @Column('jsonb', { name: 'handed_in', default: {} }) handedIn: Readonly<Record<string, HandedIn>>;
  /** Of the procedure's cases; `null` where it has none. */
  @Column('text', { name: 'case_code', nullable: true }) caseCode: string | null;
  @Column('jsonb') answers: Answers;
  /** Where answers came from that were filled in, with what the source said; frozen at submission. */
  @Column('jsonb', { default: {} }) origins: Origins;
  /** As worked out when it was submitted; `null` where that was before fees were kept. */
  @Column('jsonb', { nullable: true }) fees: FeeStatement | null;
  @Column('text', { name: 'return_method' }) returnMethod: ReturnMethod;
  @Column('timestamptz', { name: 'submitted_at' }) submittedAt: Date;
  /** When the office got it last to check: sent in, or completed. */
  @Column('timestamptz', { name: 'last_filed_at' }) lastFiledAt: Date;
  @Column('timestamptz', { name: 'received_at', nullable: true }) receivedAt: Date | null;
  /** The counter that accepted it, where another agency decides it. */
  @Column('uuid', { name: 'accepted_at_agency_id', nullable: true }) acceptedAtAgencyId: string | null;
  /** When the agency that decides it had it. */
  @Column('timestamptz', { name: 'arrived_at', nullable: true }) arrivedAt: Date | null;
  @Column('timestamptz', { name: 'due_at', nullable: true }) dueAt: Date | null;
  /** By when a counter has to answer it, or to pass it on; `null` where it owes nothing, and until the worker has reckoned it. */
  @Column('timestamptz', { name: 'counter_due_at', nullable: true }) counterDueAt: Date | null;
  /** When the next of its open steps is due; `null` while none is open. */
  @Column('timestamptz', { name: 'step_due_at', nullable: true }) stepDueAt: Date | null;
  @Column('jsonb', { nullable: true }) deadline: StoredDeadline | null;
  @Column('int', { name: 'paused_with_minutes', nullable: true }) pausedWithMinutes: number | null;
  @Column('int', { name: 'supplement_requests' }) supplementRequests: number;
  /** Requests beyond that of the law which a leader allowed. */
  @Column('int', { name: 'supplements_allowed', default: 0 }) supplementsAllowed: number;
  @Column('jsonb', { name: 'open_supplement', nullable: true }) openSupplement: SupplementRequest | null;
  @Column('jsonb', { name: 'open_payment', nullable: true }) openPayment: PaymentRequest | null;
  @Column('jsonb', { name: 'open_pause', nullable: true }) openPause: LegalPause | null;
  @Column('uuid', { name: 'taken_by', nullable: true }) takenBy: string | null;
  /** The steps of its process that it has been at or is at. */
  @Column('jsonb', { default: [] }) steps: readonly StoredStepRun[];
  @Column('jsonb', { default: [] }) opinions: readonly StoredOpinion[];
  /** Agencies beside the one that decides which had a step of it or were asked about it. */
  @Column('uuid', { name: 'involved_agency_ids', array: true, default: [] }) involvedAgencyIds: string[];
  /** Those that have an open step of it, or an opinion to give. */
  @Column('uuid', { name: 'working_agency_ids', array: true, default: [] }) workingAgencyIds: string[];
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt: Date | null;
  @Column('timestamptz', { name: 'returned_at', nullable: true }) returnedAt: Date | null;
}

/** What waits to be done on a dossier: a step of its process, or an answer to a question. Read off the dossier, gone when it is done. */
@Entity('dossier_task')
@ForeignKey(() => DossierRow, ['dossierId'], ['id'], { name: 'fk_dossier_task_dossier' })
@ForeignKey(() => AgencyRow, ['agencyId'], ['id'], { name: 'fk_dossier_task_agency' })
@Check('ck_dossier_task_kind', `kind IN ('step', 'opinion')`)
@Index('ix_dossier_task_agency', ['agencyId', 'dueAt', 'dossierId', 'kind', 'number'])
@Index('ix_dossier_task_due', ['dueAt', 'dossierId'], { where: 'NOT paused' })
@Index('ix_dossier_task_taken_by', ['takenBy'], { where: 'taken_by IS NOT NULL' })
export class DossierTaskRow {
  @PrimaryColumn('uuid', { name: 'dossier_id', primaryKeyConstraintName: 'pk_dossier_task' }) dossierId: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_dossier_task' }) kind: 'step' | 'opinion';
  /** Of the step's run or of the opinion. */
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_dossier_task' }) number: number;
  @Column('uuid', { name: 'agency_id' }) agencyId: string;
  /** Code of the step. */
  @Column('text', { nullable: true }) step: string | null;
  @Column('text', { nullable: true }) role: Role | null;
  @Column('uuid', { name: 'taken_by', nullable: true }) takenBy: string | null;
  @Column('timestamptz', { name: 'opened_at' }) openedAt: Date;
  @Column('timestamptz', { name: 'due_at' }) dueAt: Date;
  @Column('boolean', { default: false }) paused: boolean;
  @Column('text', { name: 'when_silent', nullable: true }) whenSilent: WhenSilent | null;
}

/** Append-only: the application's database role has no UPDATE or DELETE on this table. */
@Entity('dossier_event')
@Check('ck_dossier_event_on_behalf_of', '(on_behalf_of_id IS NULL) = (on_behalf_of_name IS NULL)')
// Over an expression, which only SQL can say: see the migration.
@Index('ix_dossier_event_assigned', { synchronize: false })
@Index('ix_dossier_event_outage', { synchronize: false })
@Index('ix_dossier_event_step_assigned', { synchronize: false })
@Index('ix_dossier_event_counter_due', ['at'], { where: 'counter_due_at IS NOT NULL' })
@Unique('uq_dossier_event_transaction', ['transactionId'])
@ForeignKey(() => DossierRow, ['dossierId'], ['id'], {
  name: 'fk_dossier_event_dossier',
  deferrable: 'INITIALLY DEFERRED',
})
export class DossierEventRow {
  @PrimaryColumn('uuid', { name: 'dossier_id', primaryKeyConstraintName: 'pk_dossier_event' }) dossierId: string;
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_dossier_event' }) sequence: number;
  @Column('text') action: DossierAction;
  @Column('text', { name: 'from_state' }) fromState: DossierState;
  @Column('text', { name: 'to_state' }) toState: DossierState;
  @Column('jsonb') detail: CommandDetail;
  @Column('uuid', { name: 'actor_id', nullable: true }) actorId: string | null;
  @Column('text', { name: 'actor_name' }) actorName: string;
  @Column('text', { name: 'actor_role' }) actorRole: Role;
  /** Who was away, and whose dossier it was. */
  @Column('uuid', { name: 'on_behalf_of_id', nullable: true }) onBehalfOfId: string | null;
  @Column('text', { name: 'on_behalf_of_name', nullable: true }) onBehalfOfName: string | null;
  @Column('timestamptz') at: Date;
  @Column('jsonb', { nullable: true }) deadline: StoredDeadline | null;
  @Column('int', { name: 'paused_with_minutes', nullable: true }) pausedWithMinutes: number | null;
  /** By when the counter had to do this; `null` where it is nothing that it owed. */
  @Column('timestamptz', { name: 'counter_due_at', nullable: true }) counterDueAt: Date | null;
  /** All steps from here on, where the event moved one. */
  @Column('jsonb', { nullable: true }) steps: readonly StoredStepRun[] | null;
  @Column('jsonb', { nullable: true }) opinions: readonly StoredOpinion[] | null;
  /** The version that whoever did it had before their eyes. */
  @Column('int', { name: 'seen_version', nullable: true }) seenVersion: number | null;
  /** Made by the client, unique: the same command sent twice happens once. */
  @Column('uuid', { name: 'transaction_id', nullable: true }) transactionId: string | null;
  /** The request that caused it, for following it through the logs. */
  @Column('text', { name: 'request_id', nullable: true }) requestId: string | null;
}

/** The last serial that an agency gave out on a day. */
@Entity('dossier_serial')
export class DossierSerialRow {
  @PrimaryColumn('uuid', { name: 'agency_id', primaryKeyConstraintName: 'pk_dossier_serial' }) agencyId: string;
  @PrimaryColumn('date', { primaryKeyConstraintName: 'pk_dossier_serial' }) day: string;
  @Column('int') last: number;
}

/** The last number that an agency gave to a kind of result in a year. */
@Entity('result_serial')
export class ResultSerialRow {
  @PrimaryColumn('uuid', { name: 'agency_id', primaryKeyConstraintName: 'pk_result_serial' }) agencyId: string;
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_result_serial' }) year: number;
  @PrimaryColumn('text', { name: 'result_code', primaryKeyConstraintName: 'pk_result_serial' }) resultCode: string;
  @Column('int') last: number;
}

/** The register of results (sổ theo dõi kết quả): which result of which decision has which number. */
@Entity('result_register')
@Unique('uq_result_register_number', ['agencyId', 'year', 'resultCode', 'number'])
@ForeignKey(() => DossierEventRow, ['dossierId', 'sequence'], ['dossierId', 'sequence'], {
  name: 'fk_result_register_event',
})
export class ResultRegisterRow {
  @PrimaryColumn('uuid', { name: 'dossier_id', primaryKeyConstraintName: 'pk_result_register' }) dossierId: string;
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_result_register' }) sequence: number;
  @Column('uuid', { name: 'agency_id' }) agencyId: string;
  @Column('int') year: number;
  @PrimaryColumn('text', { name: 'result_code', primaryKeyConstraintName: 'pk_result_register' }) resultCode: string;
  @Column('int') number: number;
}
