import type { CalendarDay, Shift } from '@mot-cua/domain';
import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** Days that differ from their weekday; everything else is the usual week. A year without any goes by rule. */
@Entity('calendar_day')
@Check('ck_calendar_day_kind', `kind IN ('holiday', 'compensatory', 'swapOff', 'swapWork', 'extraShift')`)
@Check(
  'ck_calendar_day_shifts',
  `CASE kind WHEN 'extraShift' THEN shifts IS NOT NULL WHEN 'swapWork' THEN true ELSE shifts IS NULL END`,
)
export class CalendarDayRow {
  @PrimaryColumn('date', { primaryKeyConstraintName: 'pk_calendar_day' }) date: string;
  @Column('text') kind: CalendarDay['kind'];
  @Column('text') name: string;
  @Column('text') source: string;
  /** Minutes after midnight; `null`: those that follow from the kind. */
  @Column('jsonb', { nullable: true }) shifts: readonly Shift[] | null;
  /** Counts the changes by administrators. */
  @Column('int', { default: 1 }) revision: number;
}
