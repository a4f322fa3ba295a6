import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { AgencyRow } from '../agency/agency.rows';
import { AccountRow } from './account.rows';

/** That a counter saw the identity card behind the number of an account. It can be added to and read, nothing else. */
@Entity('identity_confirmation')
@ForeignKey(() => AccountRow, ['accountId'], ['id'], { name: 'fk_identity_confirmation_account' })
@ForeignKey(() => AccountRow, ['actorId'], ['id'], { name: 'fk_identity_confirmation_actor' })
@ForeignKey(() => AgencyRow, ['agencyId'], ['id'], { name: 'fk_identity_confirmation_agency' })
@Index('ix_identity_confirmation_account', ['accountId', 'id'])
@Index('ix_identity_confirmation_actor', ['actorId', 'id'])
export class IdentityConfirmationRow {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'pk_identity_confirmation',
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
