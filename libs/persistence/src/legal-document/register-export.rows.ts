import type { LocalDate } from '@mot-cua/domain';
import type { RegisterFormat } from '@mot-cua/domain/legal-document';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { AccountRow } from '../account/account.rows';

/** That somebody took a part of the register out of the system as a file. It can be added to and read, nothing else. */
@Entity('register_export')
@ForeignKey(() => AccountRow, ['accountId'], ['id'], { name: 'fk_register_export_account' })
@Check('ck_register_export_format', `format IN ('pdf', 'xlsx')`)
@Index('ix_register_export_account', ['accountId', 'id'])
export class RegisterExportRow {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'pk_register_export',
  })
  id: string;
  @Column('uuid', { name: 'account_id' }) accountId: string;
  @Column('text') format: RegisterFormat;
  /** Whose books were asked for. */
  @Column('uuid', { name: 'agency_ids', array: true }) agencyIds: string[];
  /** `null`: every field. */
  @Column('text', { name: 'field_code', nullable: true }) fieldCode: string | null;
  @Column('date', { name: 'from_day' }) from: LocalDate;
  /** Included. */
  @Column('date', { name: 'to_day' }) to: LocalDate;
  @Column('int') lines: number;
  @Column('timestamptz') at: Date;
  @Column('text', { name: 'request_id', nullable: true }) requestId: string | null;
}
