import type { LocalDate } from '@mot-cua/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, IsNull } from 'typeorm';
import { NationalSyncRunRow, type SyncNote } from './national-catalogue.rows';

/** What a run has done so far. */
export interface SyncProgress {
  readonly total: number;
  readonly done: number;
}

export interface SyncCounts {
  readonly added: number;
  readonly changed: number;
  readonly gone: number;
  readonly faulty: number;
}

/** Any two numbers that nothing else locks. */
const [REQUEST_LOCK, RUN_LOCK] = [740_001, 740_002];
/** A run that so many workers died of is given up. */
const MOST_ATTEMPTS = 3;

/** Runs of the synchronisation with the national catalogue. A row is the order to run: no message can be lost on the way to a worker. */
@Injectable()
export class NationalSyncStore {
  constructor(private readonly dataSource: DataSource) {}

  /** Orders a run now; one that waits or runs already serves. Answers its id. */
  async request(by: { readonly name: string }, at: Date): Promise<string> {
    return this.dataSource.transaction(async (tx) => {
      await tx.query('SELECT pg_advisory_xact_lock($1)', [REQUEST_LOCK]);
      const open = await tx.findOneBy(NationalSyncRunRow, { endedAt: IsNull() });
      if (open) return open.id;
      const [row]: { id: string }[] = await tx.query(
        `INSERT INTO national_sync_run (cause, requested_by_name, requested_at) VALUES ('onDemand', $1, $2) RETURNING id`,
        [by.name, at],
      );
      return row?.id ?? '';
    });
  }

  /** Orders the run of a night, once however many ask. */
  async requestNightly(night: LocalDate, at: Date): Promise<void> {
    await this.dataSource.query(
      `INSERT INTO national_sync_run (cause, night, requested_at) VALUES ('nightly', $1, $2) ON CONFLICT (night) DO NOTHING`,
      [night, at],
    );
  }

  /** Whether there is anything to run. */
  hasOpen(): Promise<boolean> {
    return this.dataSource.manager.existsBy(NationalSyncRunRow, { endedAt: IsNull() });
  }

  /**
   * Begins the oldest open run and works on it while no other worker does; nothing happens when one does. No transaction is open
   * meanwhile. A run that was begun before and not ended belongs to a worker that died: it is begun anew, a few times.
   * @param work ends the run itself; one that it leaves open goes on with another worker
   */
  async runAlone(now: () => Date, work: (run: NationalSyncRunRow) => Promise<void>): Promise<void> {
    const session = this.dataSource.createQueryRunner();
    try {
      await session.connect();
      const [lock] = (await session.query('SELECT pg_try_advisory_lock($1) AS mine', [RUN_LOCK])) as {
        mine: boolean;
      }[];
      if (!lock?.mine) return;
      try {
        const run = await this.begin(now());
        if (run) await work(run);
      } finally {
        await session.query('SELECT pg_advisory_unlock($1)', [RUN_LOCK]);
      }
    } finally {
      await session.release();
    }
  }

  private async begin(at: Date): Promise<NationalSyncRunRow | null> {
    const { manager } = this.dataSource;
    const open = await manager.findOne(NationalSyncRunRow, { where: { endedAt: IsNull() }, order: { id: 'ASC' } });
    if (!open) return null;
    if (open.attempts >= MOST_ATTEMPTS) {
      await this.end(open.id, at, 'Tiến trình nền đã dừng giữa chừng nhiều lần. Hãy chạy lại.');
      return null;
    }
    const change = { startedAt: open.startedAt ?? at, attempts: open.attempts + 1, done: 0, faulty: 0, notes: [] };
    await manager.update(NationalSyncRunRow, { id: open.id }, change);
    return Object.assign(open, change);
  }

  /** Leaves an open run to the next worker: stopping in good order is no failure. */
  async handOver(id: string): Promise<void> {
    await this.dataSource.query(
      'UPDATE national_sync_run SET attempts = greatest(attempts - 1, 0) WHERE id = $1 AND ended_at IS NULL',
      [id],
    );
  }

  /** How far it is; counts and notes are added to those before. */
  async progress(
    id: string,
    { total, done }: SyncProgress,
    { added, changed, gone, faulty }: SyncCounts,
    notes: readonly SyncNote[],
  ): Promise<void> {
    await this.dataSource.query(
      `UPDATE national_sync_run SET total = $2, done = $3, added = added + $4, changed = changed + $5, gone = gone + $6,
         faulty = faulty + $7, notes = (notes::jsonb || $8::jsonb)::json WHERE id = $1`,
      [id, total, done, added, changed, gone, faulty, JSON.stringify(notes)],
    );
  }

  /** @param error why it came to nothing; `null`: it went well */
  async end(id: string, at: Date, error: string | null): Promise<void> {
    await this.dataSource.manager.update(NationalSyncRunRow, { id }, { endedAt: at, error });
  }

  /** The newest first. */
  recent(limit: number): Promise<NationalSyncRunRow[]> {
    return this.dataSource.manager.find(NationalSyncRunRow, { order: { id: 'DESC' }, take: limit });
  }

  /** When a run last ended well. */
  async lastGoodAt(): Promise<Date | null> {
    const [row]: { at: Date | null }[] = await this.dataSource.query(
      'SELECT max(ended_at) AS at FROM national_sync_run WHERE error IS NULL',
    );
    return row?.at ?? null;
  }
}
