import type { DossierEvent } from '@mot-cua/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, In, IsNull, Not, type EntityManager, type QueryRunner } from 'typeorm';
import { toEvent } from '../dossier/dossier-mapping';
import { DossierEventRow } from '../dossier/dossier.rows';
import { OutboxRow, WITHOUT_ORDER, type Destination } from './outbox.rows';

/** A dossier with something to send, and where to. */
export interface Bell {
  readonly destination: Destination;
  readonly dossierId: string;
  readonly requestId: string | null;
}

/** Sends one event and answers what the destination said. Throws when it did not take it. */
export type Send = (event: DossierEvent, requestId: string | null) => Promise<Readonly<Record<string, unknown>>>;

/** How a failed sending goes on: when it is tried again, and whether a person must look. */
export interface FailedSending {
  readonly error: string;
  readonly setAside: boolean;
  readonly retryAt: Date;
}

export interface ForwardingOfDossier {
  readonly sent: number;
  readonly waiting: number;
  readonly lastConfirmedAt: Date | null;
  readonly lastError: string | null;
}

export interface ForwardingSummary {
  readonly waiting: number;
  readonly setAside: number;
  readonly oldestUnsentAt: Date | null;
  readonly lastConfirmedAt: Date | null;
}

/** A bell that was rung and heard by nobody rings again after this long. */
const RING_AGAIN_AFTER = '30 seconds';

@Injectable()
export class OutboxStore {
  constructor(private readonly dataSource: DataSource) {}

  /** Takes the bells that are due, so that no other relay rings them too for a while. */
  async takeDueBells(limit: number): Promise<Bell[]> {
    const [rows] = (await this.dataSource.query(
      `UPDATE outbox SET ring_at = now() + interval '${RING_AGAIN_AFTER}'
       WHERE id IN (SELECT id FROM outbox WHERE confirmed_at IS NULL AND ring_at <= now() ORDER BY id LIMIT $1 FOR UPDATE SKIP LOCKED)
       RETURNING destination, dossier_id AS "dossierId", request_id AS "requestId"`,
      [limit],
    )) as [Bell[], number];
    return [...new Map(rows.map((bell) => [`${bell.destination} ${bell.dossierId}`, bell])).values()];
  }

  /**
   * Sends what waits for one dossier, oldest first, and confirms each at once; a failure stops it, so that order is kept, where order
   * counts ({@link WITHOUT_ORDER}). One worker at a time for each dossier and destination: the lock is on the dossier, not on the rows, because a row written meanwhile would
   * slip past a lock on rows; nothing happens while another has it. No transaction is open while sending.
   * @param onFailure what to write down of an error before it is thrown on
   * @param isStopping asked between two events: what is left when the process stops rings for another worker at once
   */
  async drain(
    { dossierId, destination }: Pick<Bell, 'dossierId' | 'destination'>,
    send: Send,
    onFailure: (error: unknown, attempts: number) => FailedSending,
    isStopping: () => boolean,
  ): Promise<void> {
    const session = this.dataSource.createQueryRunner();
    try {
      await session.connect();
      while (await lock(session, destination, dossierId)) {
        try {
          await this.sendAll(session.manager, { dossierId, destination }, send, onFailure, isStopping);
        } finally {
          await unlock(session, destination, dossierId);
        }
        if (isStopping()) {
          await session.manager.update(
            OutboxRow,
            { dossierId, destination, confirmedAt: IsNull(), setAsideAt: IsNull() },
            { ringAt: new Date() },
          );
          break;
        }
        // A bell that rang after the last look and before the unlocking found the door shut: look once more.
        if (!(await session.manager.existsBy(OutboxRow, { dossierId, destination, confirmedAt: IsNull() }))) break;
      }
    } finally {
      await session.release();
    }
  }

  private async sendAll(
    manager: EntityManager,
    { dossierId, destination }: Pick<Bell, 'dossierId' | 'destination'>,
    send: Send,
    onFailure: (error: unknown, attempts: number) => FailedSending,
    isStopping: () => boolean,
  ): Promise<void> {
    const failed: { readonly sequence: number; readonly error: unknown }[] = [];
    while (!isStopping()) {
      const waiting = await manager.findOne(OutboxRow, {
        where: {
          ...{ dossierId, destination, confirmedAt: IsNull() },
          ...(failed.length > 0 && { sequence: Not(In(failed.map(({ sequence }) => sequence))) }),
        },
        order: { sequence: 'ASC' },
      });
      if (!waiting) break;
      const { id, sequence, requestId } = waiting;
      const event = toEvent(await manager.findOneByOrFail(DossierEventRow, { dossierId, sequence }));
      const attempts = waiting.attempts + 1;
      try {
        const confirmation = await send(event, requestId);
        await manager.query(
          `UPDATE outbox SET attempts = $2, confirmed_at = now(), confirmation = $3, last_error = NULL, set_aside_at = NULL WHERE id = $1`,
          [id, attempts, JSON.stringify(confirmation)],
        );
      } catch (error) {
        const { error: lastError, setAside, retryAt } = onFailure(error, attempts);
        await manager.query(
          `UPDATE outbox SET attempts = $2, last_error = $3, ring_at = $4, set_aside_at = CASE WHEN $5 THEN now() END WHERE id = $1`,
          [id, attempts, lastError, retryAt, setAside],
        );
        if (!WITHOUT_ORDER.includes(destination)) throw error;
        failed.push({ sequence, error });
      }
    }
    const [first] = failed;
    if (first) throw first.error;
  }

  /** How far a dossier's events have got with the national portal. */
  async forwardingOf(dossierId: string): Promise<ForwardingOfDossier> {
    const [row] = (await this.dataSource.query(
      `SELECT count(confirmed_at)::int AS sent, count(*) FILTER (WHERE confirmed_at IS NULL)::int AS waiting,
         max(confirmed_at) AS "lastConfirmedAt", (array_agg(last_error ORDER BY sequence) FILTER (WHERE last_error IS NOT NULL))[1] AS "lastError"
       FROM outbox WHERE dossier_id = $1 AND destination = 'nationalPortal'`,
      [dossierId],
    )) as [ForwardingOfDossier];
    return row;
  }

  /** When the oldest event of each of these dossiers happened that the national portal has not confirmed; nothing for those that are up to date. */
  async unsentSince(dossierIds: readonly string[]): Promise<ReadonlyMap<string, Date>> {
    const rows: { id: string; since: Date }[] = await this.dataSource.query(
      `SELECT dossier_id AS id, min(event.at) AS since FROM outbox JOIN dossier_event AS event USING (dossier_id, sequence)
       WHERE dossier_id = ANY($1) AND destination = 'nationalPortal' AND confirmed_at IS NULL GROUP BY dossier_id`,
      [dossierIds],
    );
    return new Map(rows.map(({ id, since }) => [id, since]));
  }

  /** When the national portal confirmed each event of a dossier, by sequence. */
  async confirmationsOf(dossierId: string): Promise<Map<number, Date>> {
    const rows = await this.dataSource.manager.findBy(OutboxRow, { dossierId, destination: 'nationalPortal' });
    return new Map(
      rows.flatMap(({ sequence, confirmedAt }) => (confirmedAt ? [[sequence, confirmedAt] as const] : [])),
    );
  }

  /** How the forwarding of these agencies' dossiers stands as a whole. */
  async summary(agencyIds: readonly string[]): Promise<ForwardingSummary> {
    const [row] = (await this.dataSource.query(
      `SELECT count(*) FILTER (WHERE confirmed_at IS NULL)::int AS waiting, count(*) FILTER (WHERE confirmed_at IS NULL AND set_aside_at IS NOT NULL)::int AS "setAside",
         min(outbox.created_at) FILTER (WHERE confirmed_at IS NULL) AS "oldestUnsentAt", max(confirmed_at) AS "lastConfirmedAt"
       FROM outbox JOIN dossier ON dossier.id = outbox.dossier_id
       WHERE destination = 'nationalPortal' AND agency_id = ANY($1)`,
      [agencyIds],
    )) as [ForwardingSummary];
    return row;
  }

  /** Events that no destination has confirmed yet, for the metrics. */
  async countUnsent(): Promise<number> {
    const [row] = (await this.dataSource.query(
      `SELECT count(*)::int AS unsent FROM outbox WHERE confirmed_at IS NULL`,
    )) as [{ unsent: number }];
    return row.unsent;
  }
}

const LOCK_KEY = `hashtextextended($1 || ' ' || $2, 0)`;

async function lock(session: QueryRunner, destination: Destination, dossierId: string): Promise<boolean> {
  const [{ mine }] = (await session.query(`SELECT pg_try_advisory_lock(${LOCK_KEY}) AS mine`, [
    destination,
    dossierId,
  ])) as [{ mine: boolean }];
  return mine;
}

async function unlock(session: QueryRunner, destination: Destination, dossierId: string): Promise<void> {
  await session.query(`SELECT pg_advisory_unlock(${LOCK_KEY})`, [destination, dossierId]);
}
