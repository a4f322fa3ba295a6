import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { DossierRow } from '../dossier/dossier.rows';

/** A time in which the system was down. It is never deleted: due dates were moved by right of it. */
@Entity('outage')
@Check('ck_outage_span', 'until_at > from_at')
@Check('ck_outage_agencies', 'cardinality(agency_ids) > 0')
@Check('ck_outage_cancelled', '(cancelled_at IS NULL) = (cancel_reason IS NULL)')
@Index('ix_outage_from', ['fromAt', 'id'])
export class OutageRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_outage' }) id: string;
  @Column('timestamptz', { name: 'from_at' }) fromAt: Date;
  /** `null` while it lasts. */
  @Column('timestamptz', { name: 'until_at', nullable: true }) untilAt: Date | null;
  /** `null`: the whole province. */
  @Column('uuid', { name: 'agency_ids', array: true, nullable: true }) agencyIds: string[] | null;
  /** What was down, for everybody to read. */
  @Column('text') reason: string;
  /** The notice that says so. */
  @Column('text') source: string;
  @Column('text', { name: 'recorded_by_name' }) recordedByName: string;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date;
  @Column('timestamptz', { name: 'changed_at' }) changedAt: Date;
  @Column('timestamptz', { name: 'cancelled_at', nullable: true }) cancelledAt: Date | null;
  @Column('text', { name: 'cancel_reason', nullable: true }) cancelReason: string | null;
  @Column('int', { default: 1 }) revision: number;
  /** The revision by which every dossier under way was reckoned; 0: none yet. */
  @Column('int', { name: 'counted_revision', default: 0 }) countedRevision: number;
  @Column('timestamptz', { name: 'counted_at', nullable: true }) countedAt: Date | null;
}

/** That a dossier was looked at by a revision of an outage. What became of it stands in its history. */
@Entity('outage_look')
@ForeignKey(() => OutageRow, ['outageId'], ['id'], { name: 'fk_outage_look_outage' })
@ForeignKey(() => DossierRow, ['dossierId'], ['id'], { name: 'fk_outage_look_dossier' })
export class OutageLookRow {
  @PrimaryColumn('uuid', { name: 'outage_id', primaryKeyConstraintName: 'pk_outage_look' }) outageId: string;
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_outage_look' }) revision: number;
  @PrimaryColumn('uuid', { name: 'dossier_id', primaryKeyConstraintName: 'pk_outage_look' }) dossierId: string;
  @Column('timestamptz') at: Date;
  /** Why it could not be done; it is tried again. */
  @Column('text', { nullable: true }) failure: string | null;
}
