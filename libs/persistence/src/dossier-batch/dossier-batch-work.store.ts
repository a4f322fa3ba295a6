import { Injectable } from '@nestjs/common';
import { DataSource, IsNull, type EntityManager } from 'typeorm';
import { DossierBatchItemRow, DossierBatchRow } from './dossier-batch.rows';
import type { ItemOutcome } from './dossier-batch.store';

export interface BatchToWork {
  readonly batchId: string;
  readonly requestId: string | null;
}

/** A bell that nobody answered, or whose answerer died, rings again after this long. */
const RING_AGAIN_AFTER = '5 seconds';

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
   * Carries a batch out, dossier by dossier, and writes down at once what became of each. One worker at a time for each batch: the lock
   * goes with the connection, so that a batch whose worker is killed is free for the next. No transaction is open meanwhile.
   * @param act does one dossier; what it throws is no answer of the dossier's, which is tried again a few times
   * @param isStopping asked between two dossiers
   */
  async carryOut(
    batchId: string,
    now: () => Date,
    act: (batch: DossierBatchRow, item: DossierBatchItemRow) => Promise<ItemOutcome>,
    onError: (error: unknown, item: DossierBatchItemRow) => void,
    isStopping: () => boolean,
  ): Promise<void> {
    const session = this.dataSource.createQueryRunner();
    try {
      await session.connect();
      const [{ mine }] = (await session.query(`SELECT pg_try_advisory_lock(${LOCK_KEY}) AS mine`, [batchId])) as [
        { mine: boolean },
      ];
      if (!mine) return;
      try {
        while (!isStopping() && (await this.step(session.manager, batchId, now, act, onError)));
      } finally {
        await session.query(`SELECT pg_advisory_unlock(${LOCK_KEY})`, [batchId]);
      }
      if (isStopping()) await session.manager.update(DossierBatchRow, { id: batchId }, { ringAt: now() });
    } finally {
      await session.release();
    }
  }

  /** One dossier, or the end; answers whether there is more to do. */
  private async step(
    manager: EntityManager,
    batchId: string,
    now: () => Date,
    act: (batch: DossierBatchRow, item: DossierBatchItemRow) => Promise<ItemOutcome>,
    onError: (error: unknown, item: DossierBatchItemRow) => void,
  ): Promise<boolean> {
    const batch = await manager.findOneByOrFail(DossierBatchRow, { id: batchId });
    if (batch.endedAt) return false;
    const waiting = { batchId, result: IsNull() };
    if (batch.cancelledAt)
      await manager.update(DossierBatchItemRow, waiting, { result: 'cancelled', at: batch.cancelledAt });
    // Those that went wrong wait until the others have had their turn.
    const item = await manager.findOne(DossierBatchItemRow, {
      where: waiting,
      order: { attempts: 'ASC', position: 'ASC' },
    });
    if (!item) {
      await manager.update(DossierBatchRow, { id: batchId }, { endedAt: now() });
      return false;
    }
    const { position, attempts } = item;
    try {
      await manager.update(DossierBatchItemRow, { batchId, position }, { ...(await act(batch, item)), at: now() });
    } catch (error) {
      onError(error, item);
      const isLast = attempts + 1 >= MOST_ATTEMPTS;
      await manager.update(
        DossierBatchItemRow,
        { batchId, position },
        {
          attempts: attempts + 1,
          ...(isLast && { result: 'refused' as const, refusal: 'internal' as const, at: now() }),
        },
      );
    }
    return true;
  }
}

const LOCK_KEY = `hashtextextended('dossierBatch ' || $1, 0)`;
