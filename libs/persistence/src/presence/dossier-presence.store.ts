import type { DossierAction } from '@mot-cua/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { quickQuery } from '../database/quick-query';

/** PostgreSQL's channel on which processes tell each other that somebody opened or left a dossier, or a decision on it. */
export const PRESENCE_CHANGED = 'presence_changed';

/** Of which dossier those who are there changed, and whose it is; nothing of who they are. */
export interface PresenceChange {
  readonly dossierId: string;
  readonly agencyId: string;
  readonly receivingAgencyId: string;
  /** Those that work on it beside the one that decides. */
  readonly workingAgencyIds: readonly string[];
}

/** A tab that is gone without a word is forgotten after this long; it says every quarter of a minute that it is there. */
export const PRESENCE_EXPIRES_MS = 40_000;

/** That a tab of the console has a dossier open. */
export interface PresenceBeat {
  readonly tabId: string;
  readonly dossierId: string;
  readonly accountId: string;
  /** The decision whose dialog is open. */
  readonly deciding: DossierAction | null;
  readonly at: Date;
}

/** Somebody else who has a dossier open, in however many tabs. */
export interface Present {
  readonly id: string;
  readonly name: string;
  readonly since: Date;
  readonly deciding: DossierAction | null;
  readonly decidingSince: Date | null;
}

const BEAT = {
  name: 'presence-beat',
  text: `WITH gone AS (
      DELETE FROM dossier_presence WHERE seen_at < $6 AND tab_id <> $1 RETURNING dossier_id
    ), before AS (
      SELECT deciding FROM dossier_presence WHERE tab_id = $1 AND dossier_id = $2 AND seen_at >= $6
    ), here AS (
      INSERT INTO dossier_presence AS kept (tab_id, dossier_id, account_id, since, seen_at, deciding, deciding_since)
      VALUES ($1, $2, $3, $5, $5, $4, CASE WHEN $4::text IS NOT NULL THEN $5::timestamptz END)
      ON CONFLICT (tab_id) DO UPDATE SET dossier_id = excluded.dossier_id, seen_at = excluded.seen_at, deciding = excluded.deciding,
        since = CASE WHEN kept.dossier_id = excluded.dossier_id AND kept.seen_at >= $6 THEN kept.since ELSE excluded.since END,
        deciding_since = CASE WHEN kept.deciding = excluded.deciding AND kept.dossier_id = excluded.dossier_id AND kept.seen_at >= $6
          THEN kept.deciding_since ELSE excluded.deciding_since END
      WHERE kept.account_id = excluded.account_id RETURNING tab_id
    )
    SELECT EXISTS (SELECT FROM here) AND (NOT EXISTS (SELECT FROM before) OR (SELECT deciding FROM before) IS DISTINCT FROM $4
      OR EXISTS (SELECT FROM gone WHERE dossier_id = $2)) AS changed`,
};

const OTHERS = {
  name: 'presence-others',
  text: `SELECT account.id, account.full_name AS name, min(presence.since) AS since,
      (array_agg(presence.deciding ORDER BY presence.deciding_since) FILTER (WHERE presence.deciding IS NOT NULL))[1] AS deciding,
      min(presence.deciding_since) AS "decidingSince"
    FROM dossier_presence AS presence JOIN account ON account.id = presence.account_id
    WHERE presence.dossier_id = $1 AND presence.account_id <> $2 AND presence.seen_at >= $3
    GROUP BY account.id, account.full_name ORDER BY min(presence.since), account.id`,
};

/** Who has which dossier open, shared by all processes of the API. */
@Injectable()
export class DossierPresenceStore {
  constructor(private readonly dataSource: DataSource) {}

  /** Keeps a tab's presence alive, and forgets those that went without a word; answers whether others see a difference. */
  async beat({ tabId, dossierId, accountId, deciding, at }: PresenceBeat): Promise<boolean> {
    const values = [tabId, dossierId, accountId, deciding, at, expiry(at)];
    const [row] = await quickQuery<{ changed: boolean }>(this.dataSource, BEAT, values);
    return row?.changed ?? false;
  }

  /** A tab has left; answers whether it was there. */
  async leave(tabId: string, accountId: string): Promise<boolean> {
    const [, count]: [unknown, number] = await this.dataSource.query(
      `DELETE FROM dossier_presence WHERE tab_id = $1 AND account_id = $2`,
      [tabId, accountId],
    );
    return count > 0;
  }

  /** The others who have a dossier open, who came first at the top. */
  others(dossierId: string, accountId: string, at: Date): Promise<Present[]> {
    return quickQuery<Present>(this.dataSource, OTHERS, [dossierId, accountId, expiry(at)]);
  }

  /** Tells every process that listens. */
  async announce(change: PresenceChange): Promise<void> {
    await this.dataSource.query(`SELECT pg_notify($1, $2)`, [PRESENCE_CHANGED, JSON.stringify(change)]);
  }
}

function expiry(at: Date): Date {
  return new Date(at.getTime() - PRESENCE_EXPIRES_MS);
}
