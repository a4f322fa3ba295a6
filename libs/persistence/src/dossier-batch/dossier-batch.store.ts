import type { BatchRefusal } from '@mot-cua/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, In, IsNull } from 'typeorm';
import { TransactionReused } from '../dossier/dossier.errors';
import { DossierRow } from '../dossier/dossier.rows';
import { DossierBatchItemRow, DossierBatchRow } from './dossier-batch.rows';

/** A dossier as the officer saw it who wants something of it. */
export interface SeenDossier {
  readonly id: string;
  readonly expectedVersion: number;
}

export type NewBatch = Omit<DossierBatchRow, 'cancelledAt' | 'endedAt' | 'ringAt'>;

/** How many dossiers of a batch came to what. */
export interface BatchTally {
  readonly all: number;
  readonly done: number;
  readonly refused: number;
  readonly cancelled: number;
}

export type TalliedBatch = DossierBatchRow & { readonly tally: BatchTally };

/** A dossier of a batch with what it is now; `null` where there is none. */
export interface ShownItem {
  readonly item: DossierBatchItemRow;
  readonly dossier: DossierRow | null;
}

/** What officers want of many dossiers at once, for the API that takes it down and shows how far it is. */
@Injectable()
export class DossierBatchStore {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Takes a batch down with its dossiers, each once; sent again with the same transaction id it is the same batch.
   * @throws TransactionReused for the transaction of somebody else's batch
   */
  async create(batch: NewBatch, dossiers: readonly SeenDossier[]): Promise<string> {
    const { id, accountId, transactionId, action, detail, createdAt, requestId } = batch;
    return this.dataSource.transaction(async (tx) => {
      const made: unknown[] = await tx.query(
        `INSERT INTO dossier_batch (id, account_id, transaction_id, action, detail, created_at, ring_at, request_id)
         VALUES ($1, $2, $3, $4, $5, $6, now(), $7) ON CONFLICT (transaction_id) DO NOTHING RETURNING id`,
        [id, accountId, transactionId, action, JSON.stringify(detail), createdAt, requestId],
      );
      if (made.length === 0) {
        const before = await tx.findOneByOrFail(DossierBatchRow, { transactionId });
        if (before.accountId !== accountId || before.action !== action) throw new TransactionReused(transactionId);
        return before.id;
      }
      const once = [...new Map(dossiers.map((dossier) => [dossier.id, dossier])).values()];
      await tx.query(
        `INSERT INTO dossier_batch_item (batch_id, position, dossier_id, expected_version)
         SELECT $1, place - 1, seen, version FROM unnest($2::uuid[], $3::int[]) WITH ORDINALITY AS list (seen, version, place)`,
        [id, once.map((dossier) => dossier.id), once.map(({ expectedVersion }) => expectedVersion)],
      );
      return id;
    });
  }

  findTransaction(transactionId: string): Promise<DossierBatchRow | null> {
    return this.dataSource.manager.findOneBy(DossierBatchRow, { transactionId });
  }

  /** A batch of an officer's own. */
  async find(id: string, accountId: string): Promise<TalliedBatch | undefined> {
    const batch = await this.dataSource.manager.findOneBy(DossierBatchRow, { id, accountId });
    return batch ? (await this.tallied([batch]))[0] : undefined;
  }

  /** An officer's batches, newest first. */
  async findOf(accountId: string, page: { limit: number; before?: { at: Date; id: string } }): Promise<TalliedBatch[]> {
    const query = this.dataSource
      .createQueryBuilder(DossierBatchRow, 'batch')
      .where('batch.account_id = :accountId', { accountId })
      .orderBy('batch.created_at', 'DESC')
      .addOrderBy('batch.id', 'DESC')
      .limit(page.limit);
    if (page.before) query.andWhere('(batch.created_at, batch.id) < (:at::timestamptz, :id::uuid)', page.before);
    return this.tallied(await query.getMany());
  }

  /** The dossiers of a batch in their order, with what each is now. */
  async itemsOf(batchId: string): Promise<ShownItem[]> {
    const items = await this.dataSource.manager.find(DossierBatchItemRow, {
      where: { batchId },
      order: { position: 'ASC' },
    });
    const rows = await this.dataSource.manager.findBy(DossierRow, { id: In(items.map(({ dossierId }) => dossierId)) });
    const byId = new Map(rows.map((row) => [row.id, row]));
    return items.map((item) => ({ item, dossier: byId.get(item.dossierId) ?? null }));
  }

  /** Leaves alone what has not been done yet; what is in hand at this moment is still done. */
  async cancel(id: string, at: Date): Promise<void> {
    await this.dataSource.manager.update(
      DossierBatchRow,
      { id, endedAt: IsNull(), cancelledAt: IsNull() },
      { cancelledAt: at, ringAt: at },
    );
  }

  private async tallied(batches: readonly DossierBatchRow[]): Promise<TalliedBatch[]> {
    const rows: (BatchTally & { batchId: string })[] = await this.dataSource.query(
      `SELECT batch_id AS "batchId", count(*)::int AS all, (count(*) FILTER (WHERE result = 'done'))::int AS done,
         (count(*) FILTER (WHERE result = 'refused'))::int AS refused, (count(*) FILTER (WHERE result = 'cancelled'))::int AS cancelled
       FROM dossier_batch_item WHERE batch_id = ANY($1) GROUP BY batch_id`,
      [batches.map(({ id }) => id)],
    );
    const tallies = new Map(rows.map(({ batchId, ...tally }) => [batchId, tally]));
    const none = { all: 0, done: 0, refused: 0, cancelled: 0 };
    return batches.map((batch) => ({ ...batch, tally: tallies.get(batch.id) ?? none }));
  }
}

/** What a dossier of a batch came to. */
export type ItemOutcome = { readonly result: 'done' } | { readonly result: 'refused'; readonly refusal: BatchRefusal };
