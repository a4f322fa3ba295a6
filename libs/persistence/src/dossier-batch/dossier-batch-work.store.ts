import { Injectable } from '@nestjs/common';
import { DataSource, IsNull } from 'typeorm';
import { DossierBatchItemRow, DossierBatchRow } from './dossier-batch.rows';
import type { ItemOutcome } from './dossier-batch.store';

export interface BatchToWork {
  readonly batchId: string;
  readonly requestId: string | null;
}

/** How a batch is carried out. */
export interface BatchWork {
  now(): Date;
  act(batch: DossierBatchRow, item: DossierBatchItemRow): Promise<ItemOutcome>;
  onError(error: unknown, item: DossierBatchItemRow): void;
}

/** A bell that nobody answered, or whose answerer died, rings again after this long. */
const RING_AGAIN_AFTER = '5 seconds';

/** So many dossiers of a batch are acted on beside each other: each spends most of its time waiting. */
const AT_ONCE = 5;

/** A dossier that goes wrong this often through no fault of its own is set aside, so that the others come to an end. */
const MOST_ATTEMPTS = 3;

/** The batches for the workers that carry them out. */
@Injectable()
export class DossierBatchWorkStore {
  constructor(private readonly dataSource: DataSource) {}

  /** Takes the batches whose bell is due, so that no other process rings for them too for a while. */
  async takeDue(limit: number): Promise<BatchToWork[]> {
    const [rows] = (await this.dataSource.query(
      `UPDATE dossier_batch SET ring_at = now() + interval '${RING_AGAIN_AFTER}'
       WHERE id IN (SELECT id FROM dossier_batch WHERE ended_at IS NULL AND ring_at <= now() ORDER BY ring_at LIMIT $1 FOR UPDATE SKIP LOCKED)
       RETURNING id AS "batchId", request_id AS "requestId"`,
      [limit],
    )) as [BatchToWork[], number];
    return rows;
  }

  /**
   * Carries a batch out, a few dossiers at once, and writes down as soon as it is known what became of each. One worker at a time for each
   * batch: the lock goes with the connection, so that a batch whose worker is killed is free for the next. No transaction is open meanwhile.
   * @param work its `act` does one dossier; what it throws is no answer of the dossier's, which is tried again a few times
   * @param isStopping asked between two turns
   */
  async carryOut(batchId: string, work: BatchWork, isStopping: () => boolean): Promise<void> {
    const session = this.dataSource.createQueryRunner();
    try {
      await session.connect();
      const [{ mine }] = (await session.query(`SELECT pg_try_advisory_lock(${LOCK_KEY}) AS mine`, [batchId])) as [
        { mine: boolean },
      ];
      if (!mine) return;
      try {
        while (!isStopping() && (await this.turn(batchId, work)));
      } finally {
        await session.query(`SELECT pg_advisory_unlock(${LOCK_KEY})`, [batchId]);
      }
      if (isStopping()) await this.dataSource.manager.update(DossierBatchRow, { id: batchId }, { ringAt: work.now() });
    } finally {
      await session.release();
    }
  }

  /** The next few dossiers, or the end; answers whether there is more to do. */
  private async turn(batchId: string, work: BatchWork): Promise<boolean> {
    const { manager } = this.dataSource;
    const batch = await manager.findOneByOrFail(DossierBatchRow, { id: batchId });
    if (batch.endedAt) return false;
    const waiting = { batchId, result: IsNull() };
    if (batch.cancelledAt)
      await manager.update(DossierBatchItemRow, waiting, { result: 'cancelled', at: batch.cancelledAt });
    // Those that went wrong wait until the others have had their turn.
    const items = await manager.find(DossierBatchItemRow, {
      where: waiting,
      order: { attempts: 'ASC', position: 'ASC' },
      take: AT_ONCE,
    });
    if (items.length === 0) await manager.update(DossierBatchRow, { id: batchId }, { endedAt: work.now() });
    // Until the last of them is written down, so that nothing is still in hand when the lock goes.
    const settled = await Promise.allSettled(items.map((item) => this.actOn(batch, item, work)));
    const failed = settled.find((one) => one.status === 'rejected');
    if (failed) throw new Error('What became of a dossier could not be written down', { cause: failed.reason });
    return items.length > 0;
  }

  private async actOn(batch: DossierBatchRow, item: DossierBatchItemRow, work: BatchWork): Promise<void> {
    const { batchId, position, attempts } = item;
    const become = (outcome: Partial<DossierBatchItemRow>) =>
      this.dataSource.manager.update(DossierBatchItemRow, { batchId, position }, outcome);
    try {
      const outcome = await work.act(batch, item);
      await become({ ...outcome, at: work.now() });
    } catch (error) {
      work.onError(error, item);
      const isLast = attempts + 1 >= MOST_ATTEMPTS;
      await become({
        attempts: attempts + 1,
        ...(isLast && { result: 'refused', refusal: 'internal', at: work.now() }),
      });
    }
  }
}

const LOCK_KEY = `hashtextextended('dossierBatch ' || $1, 0)`;
