import type { LocalDate } from '@mot-cua/domain';
import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AccountRow } from '../account/account.rows';

/** An officer's leave. It is never deleted: what was done meanwhile for somebody else was done by right of it. */
@Entity('officer_leave')
@ForeignKey(() => AccountRow, ['officerId'], ['id'], { name: 'fk_officer_leave_officer' })
@ForeignKey(() => AccountRow, ['substituteId'], ['id'], { name: 'fk_officer_leave_substitute' })
@Check('ck_officer_leave_days', 'first_day <= last_day')
@Check('ck_officer_leave_substitute', 'substitute_id <> officer_id')
@Exclusion(
  'ex_officer_leave_days',
  `USING gist (officer_id WITH =, daterange(first_day, last_day, '[]') WITH &&) WHERE (ended_at IS NULL)`,
)
@Index('ix_officer_leave_last_day', ['lastDay'], { where: 'ended_at IS NULL' })
export class OfficerLeaveRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_officer_leave' }) id: string;
  @Column('uuid', { name: 'officer_id' }) officerId: string;
  /** `null`: nobody stands in. */
  @Column('uuid', { name: 'substitute_id', nullable: true }) substituteId: string | null;
  @Column('date', { name: 'first_day' }) firstDay: LocalDate;
  @Column('date', { name: 'last_day' }) lastDay: LocalDate;
  @Column('text', { nullable: true }) reason: string | null;
  @Column('uuid', { name: 'entered_by_id' }) enteredById: string;
  @Column('text', { name: 'entered_by_name' }) enteredByName: string;
  @Column('timestamptz', { name: 'entered_at' }) enteredAt: Date;
  /** Taken back, or the officer returned early. */
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt: Date | null;
  @Column('int', { default: 1 }) revision: number;
}
