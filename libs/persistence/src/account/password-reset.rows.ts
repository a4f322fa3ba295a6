import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { AgencyRow } from '../agency/agency.rows';
import { AccountRow } from './account.rows';

/** That a counter gave a citizen a new password, after seeing their identity card. It can be added to and read, nothing else. */
@Entity('password_reset')
@ForeignKey(() => AccountRow, ['accountId'], ['id'], { name: 'fk_password_reset_account' })
@ForeignKey(() => AccountRow, ['actorId'], ['id'], { name: 'fk_password_reset_actor' })
@ForeignKey(() => AgencyRow, ['agencyId'], ['id'], { name: 'fk_password_reset_agency' })
@Index('ix_password_reset_account', ['accountId', 'id'])
@Index('ix_password_reset_actor', ['actorId', 'id'])
export class PasswordResetRow {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'pk_password_reset',
  })
  id: string;
  @Column('uuid', { name: 'account_id' }) accountId: string;
  @Column('uuid', { name: 'actor_id' }) actorId: string;
  /** As they were called then. */
  @Column('text', { name: 'actor_name' }) actorName: string;
  /** The officer's agency: at its counter it was done. */
  @Column('uuid', { name: 'agency_id' }) agencyId: string;
  @Column('timestamptz') at: Date;
  @Column('text', { name: 'request_id', nullable: true }) requestId: string | null;
}
