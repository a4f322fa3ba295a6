import type { BatchAction, BatchDetail, BatchRefusal, BatchResult } from '@mot-cua/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { AccountRow } from '../account/account.rows';

/** What an officer wants of many dossiers at once (xử lý hàng loạt). The row is the truth, the job that works on it only a bell. */
@Entity('dossier_batch')
@Unique('uq_dossier_batch_transaction', ['transactionId'])
@ForeignKey(() => AccountRow, ['accountId'], ['id'], { name: 'fk_dossier_batch_account' })
@Check('ck_dossier_batch_action', `action IN ('receive', 'assign', 'approve', 'handOver', 'sendBack', 'refuse')`)
@Index('ix_dossier_batch_account', ['accountId', 'createdAt', 'id'])
@Index('ix_dossier_batch_ring', ['ringAt'], { where: 'ended_at IS NULL' })
export class DossierBatchRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_dossier_batch' }) id: string;
  /** Who asked, and as whom each dossier is acted on. */
  @Column('uuid', { name: 'account_id' }) accountId: string;
  /** Made by the client: the same request sent twice is one batch. */
  @Column('uuid', { name: 'transaction_id' }) transactionId: string;
  @Column('text') action: BatchAction;
  @Column('jsonb') detail: BatchDetail;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  /** When the officer asked to leave the rest alone. */
  @Column('timestamptz', { name: 'cancelled_at', nullable: true }) cancelledAt: Date | null;
  /** When no dossier waited any more. */
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt: Date | null;
  /** When a bell is rung for it, again where nobody has ended it. */
  @Column('timestamptz', { name: 'ring_at' }) ringAt: Date;
  @Column('text', { name: 'request_id', nullable: true }) requestId: string | null;
}

/** One dossier of a batch, as the officer saw it, and what became of it. */
@Entity('dossier_batch_item')
@ForeignKey(() => DossierBatchRow, ['batchId'], ['id'], { name: 'fk_dossier_batch_item_batch' })
@Unique('uq_dossier_batch_item_dossier', ['batchId', 'dossierId'])
@Check('ck_dossier_batch_item_result', `result IN ('done', 'refused', 'cancelled')`)
@Check('ck_dossier_batch_item_refusal', `(refusal IS NOT NULL) = (result IS NOT DISTINCT FROM 'refused')`)
export class DossierBatchItemRow {
  @PrimaryColumn('uuid', { name: 'batch_id', primaryKeyConstraintName: 'pk_dossier_batch_item' }) batchId: string;
  /** Its place in the list, from 0: they are carried out in this order. */
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_dossier_batch_item' }) position: number;
  @Column('uuid', { name: 'dossier_id' }) dossierId: string;
  @Column('int', { name: 'expected_version' }) expectedVersion: number;
  /** `null`: not yet. */
  @Column('text', { nullable: true }) result: BatchResult | null;
  @Column('text', { nullable: true }) refusal: BatchRefusal | null;
  /** How often it went wrong through no fault of its own. */
  @Column('int', { default: 0 }) attempts: number;
  @Column('timestamptz', { nullable: true }) at: Date | null;
}
