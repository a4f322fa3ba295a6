import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { DossierEventRow } from '../dossier/dossier.rows';

/** Who must hear of an event beside those who look at the dossier. */
export const DESTINATIONS = ['nationalPortal', 'resultDocument', 'legalDocument', 'assignment'] as const;
export type Destination = (typeof DESTINATIONS)[number];

/** Where what follows does not wait for what could not be sent: each document speaks of its own event only. */
export const WITHOUT_ORDER: readonly Destination[] = ['legalDocument'];

/** An event that a destination has yet to take; the row is the truth, a job is only a bell. */
@Entity('outbox')
@Unique('uq_outbox_message', ['dossierId', 'destination', 'sequence'])
@ForeignKey(() => DossierEventRow, ['dossierId', 'sequence'], ['dossierId', 'sequence'], {
  name: 'fk_outbox_event',
  deferrable: 'INITIALLY DEFERRED',
})
@Index('ix_outbox_ring', ['ringAt'], { where: 'confirmed_at IS NULL' })
export class OutboxRow {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'pk_outbox',
  })
  id: string;
  @Column('text') destination: Destination;
  @Column('uuid', { name: 'dossier_id' }) dossierId: string;
  @Column('int') sequence: number;
  @Column('text', { name: 'request_id', nullable: true }) requestId: string | null;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt: Date;
  /** When the next bell for it is due. */
  @Column('timestamptz', { name: 'ring_at', default: () => 'now()' }) ringAt: Date;
  @Column('int', { default: 0 }) attempts: number;
  @Column('text', { name: 'last_error', nullable: true }) lastError: string | null;
  /** Refused for its content: a person must look. */
  @Column('timestamptz', { name: 'set_aside_at', nullable: true }) setAsideAt: Date | null;
  @Column('timestamptz', { name: 'confirmed_at', nullable: true }) confirmedAt: Date | null;
  /** What the destination answered. */
  @Column('jsonb', { nullable: true }) confirmation: Readonly<Record<string, unknown>> | null;
}
