import type { Role } from '@mot-cua/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { quickQuery } from '../database/quick-query';
import { SessionRow } from './account.rows';

/** Who a session belongs to. */
export interface SessionOwner {
  readonly accountId: string;
  readonly fullName: string;
  readonly roles: readonly Role[];
  readonly agencyId: string | null;
  /** The personal number that is proved to be theirs. */
  readonly provedNumber: string | null;
  readonly mustChangePassword: boolean;
  readonly csrfToken: string;
  readonly expiresAt: Date;
}

const FIND_SESSION = {
  name: 'find-session',
  text: `SELECT account_id AS "accountId", full_name AS "fullName", roles, agency_id AS "agencyId", csrf_token AS "csrfToken",
      expires_at AS "expiresAt", must_change_password AS "mustChangePassword",
      CASE WHEN identity_verified_at IS NOT NULL THEN national_id END AS "provedNumber"
    FROM session JOIN account ON account.id = account_id WHERE token_hash = $1 AND expires_at > $2 AND state = 'active'`,
};

@Injectable()
export class SessionStore {
  constructor(private readonly dataSource: DataSource) {}

  /** Begins a session, and clears a few away that are over: as many go as come, without a job of their own. */
  async create(session: SessionRow): Promise<void> {
    await this.dataSource.manager.insert(SessionRow, session);
    await this.dataSource.query(
      `DELETE FROM session WHERE token_hash IN (
         SELECT token_hash FROM session WHERE expires_at <= $1 ORDER BY expires_at LIMIT 20 FOR UPDATE SKIP LOCKED)`,
      [session.createdAt],
    );
  }

  /** One indexed look-up; a session that is over is none, nor is one of an account that may not be used. */
  async find(tokenHash: string, at: Date): Promise<SessionOwner | undefined> {
    const [owner] = await quickQuery<SessionOwner>(this.dataSource, FIND_SESSION, [tokenHash, at]);
    return owner;
  }

  async extend(tokenHash: string, expiresAt: Date): Promise<void> {
    await this.dataSource.manager.update(SessionRow, { tokenHash }, { expiresAt });
  }

  async end(tokenHash: string): Promise<void> {
    await this.dataSource.manager.delete(SessionRow, { tokenHash });
  }
}

/** PostgreSQL's channel on which processes tell each other that a session was ended from outside: its token's hash. */
export const SESSION_ENDED = 'session_ended';

/** Ends every session of an account in a transaction and tells every process so when it commits; answers their token hashes. */
export async function endSessionsOf(tx: EntityManager, accountId: string): Promise<string[]> {
  const ended: { hash: string }[] = await tx.query(
    `WITH ended AS (DELETE FROM session WHERE account_id = $1 RETURNING token_hash)
     SELECT token_hash AS hash, pg_notify($2, token_hash) FROM ended`,
    [accountId, SESSION_ENDED],
  );
  return ended.map(({ hash }) => hash);
}
