import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { AccountRow } from '../account/account.rows';

/** What became of a question to a registry. */
export const REGISTRY_OUTCOMES = ['found', 'notFound', 'noAnswer', 'rejected'] as const;
export type RegistryOutcome = (typeof REGISTRY_OUTCOMES)[number];

/** That a registry was asked about a person, by themselves; nothing of what it said. It can be added to and read, nothing else. */
@Entity('registry_access')
@ForeignKey(() => AccountRow, ['accountId'], ['id'], { name: 'fk_registry_access_account' })
@Check('ck_registry_access_outcome', `outcome IN ('found', 'notFound', 'noAnswer', 'rejected')`)
@Index('ix_registry_access_account', ['accountId', 'id'])
export class RegistryAccessRow {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'pk_registry_access',
  })
  id: string;
  @Column('text') registry: string;
  @Column('uuid', { name: 'account_id' }) accountId: string;
  @Column('text') purpose: string;
  /** The procedure that it was for. */
  @Column('text', { name: 'procedure_code', nullable: true }) procedureCode: string | null;
  @Column('text') outcome: RegistryOutcome;
  @Column('timestamptz') at: Date;
  @Column('text', { name: 'request_id', nullable: true }) requestId: string | null;
}
