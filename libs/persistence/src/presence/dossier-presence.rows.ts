import type { DossierAction } from '@mot-cua/domain';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A tab of the console that has a dossier open; unlogged, and nothing that a citizen ever sees. */
@Entity('dossier_presence')
@Check('ck_dossier_presence_deciding', `(deciding IS NULL) = (deciding_since IS NULL)`)
@Index('ix_dossier_presence_dossier', ['dossierId'])
@Index('ix_dossier_presence_seen_at', ['seenAt'])
export class DossierPresenceRow {
  @PrimaryColumn('uuid', { name: 'tab_id', primaryKeyConstraintName: 'pk_dossier_presence' }) tabId: string;
  @Column('uuid', { name: 'dossier_id' }) dossierId: string;
  @Column('uuid', { name: 'account_id' }) accountId: string;
  @Column('timestamptz') since: Date;
  @Column('timestamptz', { name: 'seen_at' }) seenAt: Date;
  /** The decision whose dialog is open. */
  @Column('text', { nullable: true }) deciding: DossierAction | null;
  @Column('timestamptz', { name: 'deciding_since', nullable: true }) decidingSince: Date | null;
}
