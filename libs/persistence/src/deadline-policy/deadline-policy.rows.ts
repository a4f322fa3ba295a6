import type { DeadlinePolicy } from '@mot-cua/domain';
import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** What the province has decided about warnings: one row. */
@Entity('deadline_policy')
@Check('ck_deadline_policy_one', 'id = 1')
@Check(
  'ck_deadline_policy_order',
  `warn_first_hours > warn_last_hours AND warn_counter_first_hours > warn_counter_last_hours
    AND remind_first_days > remind_last_days AND warn_last_hours > 0 AND warn_counter_last_hours > 0 AND remind_last_days > 0`,
)
export class DeadlinePolicyRow implements DeadlinePolicy {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_deadline_policy', default: 1 }) id: number;
  @Column('int', { name: 'warn_first_hours' }) warnFirstHours: number;
  @Column('int', { name: 'warn_last_hours' }) warnLastHours: number;
  @Column('int', { name: 'foresee_hours' }) foreseeHours: number;
  @Column('int', { name: 'answer_hours' }) answerHours: number;
  @Column('int', { name: 'warn_counter_first_hours' }) warnCounterFirstHours: number;
  @Column('int', { name: 'warn_counter_last_hours' }) warnCounterLastHours: number;
  @Column('int', { name: 'remind_first_days' }) remindFirstDays: number;
  @Column('int', { name: 'remind_last_days' }) remindLastDays: number;
  /** Counts the changes by administrators. */
  @Column('int', { default: 1 }) revision: number;
}
