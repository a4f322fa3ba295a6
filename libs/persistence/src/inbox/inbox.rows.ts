import type { InboxColumn, InboxQuestion } from '@mot-cua/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import { AccountRow } from '../account/account.rows';

/** A question to the inbox that an officer saved under a name (mục xem đã lưu). */
@Entity('inbox_view')
@ForeignKey(() => AccountRow, ['accountId'], ['id'], { name: 'fk_inbox_view_account' })
// Over an expression, which only SQL can say: see the migration.
@Index('uq_inbox_view_name', { synchronize: false })
export class InboxViewRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_inbox_view' }) id: string;
  @Column('uuid', { name: 'account_id' }) accountId: string;
  @Column('text') name: string;
  @Column('jsonb') question: InboxQuestion;
  @Column('int', { default: 1 }) revision: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
}

/** How an officer has arranged the inbox; none while they have not. */
@Entity('inbox_setting')
@ForeignKey(() => AccountRow, ['accountId'], ['id'], { name: 'fk_inbox_setting_account' })
export class InboxSettingRow {
  @PrimaryColumn('uuid', { name: 'account_id', primaryKeyConstraintName: 'pk_inbox_setting' }) accountId: string;
  @Column('text', { array: true }) columns: InboxColumn[];
  /** Where the inbox opens: one of the views that everybody has, or the id of a saved one; `null`: by the officer's role. */
  @Column('text', { name: 'default_view', nullable: true }) defaultView: string | null;
  @Column('int') revision: number;
}

export const EXPORT_FORMATS = ['csv', 'xlsx'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** That somebody took a list of dossiers out of the system as a file. It can be added to and read, nothing else. */
@Entity('inbox_export')
@ForeignKey(() => AccountRow, ['accountId'], ['id'], { name: 'fk_inbox_export_account' })
@Check('ck_inbox_export_format', `format IN ('csv', 'xlsx')`)
@Index('ix_inbox_export_account', ['accountId', 'id'])
export class InboxExportRow {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'pk_inbox_export',
  })
  id: string;
  @Column('uuid', { name: 'account_id' }) accountId: string;
  @Column('text') format: ExportFormat;
  @Column('jsonb') question: InboxQuestion;
  @Column('text', { array: true }) columns: InboxColumn[];
  @Column('int') dossiers: number;
  @Column('timestamptz') at: Date;
  @Column('text', { name: 'request_id', nullable: true }) requestId: string | null;
}
