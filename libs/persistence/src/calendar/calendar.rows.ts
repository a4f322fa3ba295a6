import type { CalendarDay } from '@mot-cua/domain';
import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** Days that differ from their weekday; everything else is the usual week. A year without any goes by rule. */
@Entity('calendar_day')
@Check('ck_calendar_day_kind', `kind IN ('holiday', 'compensatory', 'swapOff', 'swapWork')`)
export class CalendarDayRow implements CalendarDay {
  @PrimaryColumn('date', { primaryKeyConstraintName: 'pk_calendar_day' }) date: string;
  @Column('text') kind: CalendarDay['kind'];
  @Column('text') name: string;
  @Column('text') source: string;
  /** Counts the changes by administrators. */
  @Column('int', { default: 1 }) revision: number;
}
