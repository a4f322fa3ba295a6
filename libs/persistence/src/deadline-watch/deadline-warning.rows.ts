import { COUNTER_DUTIES, type WarningLevel } from '@mot-cua/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AccountRow } from '../account/account.rows';
import { DossierRow } from '../dossier/dossier.rows';

/**
 * What a warning is about: the dossier as a whole, one step of it, an opinion that was asked for, a complaint about it, a pause whose end has passed, or what
 * its counter owes: the first answer, or passing it on.
 */
export const WARNED_OF = ['dossier', 'step', 'opinion', 'complaint', 'pause', ...COUNTER_DUTIES] as const;
export type WarnedOf = (typeof WARNED_OF)[number];

/** What officers are reminded of: a supplement that nobody has brought is one of the applicant's own reminders. */
export const REMINDED_OF = [...WARNED_OF, 'supplement'] as const;
export type RemindedOf = (typeof REMINDED_OF)[number];

/** Append-only: that officers were warned of a due date, once at each level. */
@Entity('deadline_warning')
@Check('ck_deadline_warning_level', `level IN ('first', 'delay', 'last', 'overdue', 'threeDays', 'twoDays', 'oneDay')`)
@Check(
  'ck_deadline_warning_about',
  `about IN ('dossier', 'step', 'opinion', 'complaint', 'firstAnswer', 'transit', 'pause')`,
)
@ForeignKey(() => DossierRow, ['dossierId'], ['id'], { name: 'fk_deadline_warning_dossier' })
@Index('ix_deadline_warning_at', ['at'])
export class DeadlineWarningRow {
  @PrimaryColumn('uuid', { name: 'dossier_id', primaryKeyConstraintName: 'pk_deadline_warning' }) dossierId: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_deadline_warning', default: 'dossier' }) about: WarnedOf;
  /** Of the step's run, of the opinion or of the complaint; 0 of the dossier and of its pause. */
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_deadline_warning', default: 0 }) number: number;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_deadline_warning' }) level: WarningLevel;
  @PrimaryColumn('timestamptz', { name: 'due_at', primaryKeyConstraintName: 'pk_deadline_warning' }) dueAt: Date;
  @Column('timestamptz') at: Date;
}

/** Until when an officer has read their warnings. */
@Entity('reminders_read')
@ForeignKey(() => AccountRow, ['accountId'], ['id'], { name: 'fk_reminders_read_account' })
export class RemindersReadRow {
  @PrimaryColumn('uuid', { name: 'account_id', primaryKeyConstraintName: 'pk_reminders_read' }) accountId: string;
  @Column('timestamptz') until: Date;
}
