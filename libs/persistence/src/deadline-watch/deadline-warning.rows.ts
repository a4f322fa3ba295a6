import type { WarningLevel } from '@mot-cua/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AccountRow } from '../account/account.rows';
import { DossierRow } from '../dossier/dossier.rows';

/** What a warning is about: the dossier as a whole, one step of it, an opinion that was asked for, a complaint about it, or a pause whose end has passed. */
export const WARNED_OF = ['dossier', 'step', 'opinion', 'complaint', 'pause'] as const;
export type WarnedOf = (typeof WARNED_OF)[number];

/** Append-only: that officers were warned of a due date, once at each level. */
@Entity('deadline_warning')
@Check('ck_deadline_warning_level', `level IN ('threeDays', 'twoDays', 'oneDay', 'overdue')`)
@Check('ck_deadline_warning_about', `about IN ('dossier', 'step', 'opinion', 'complaint', 'pause')`)
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
