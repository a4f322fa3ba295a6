import { createHash, randomBytes } from 'node:crypto';
import type { Pool } from 'pg';

const hash = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Sessions of callers; only the hash of a token is kept. */
export class SessionStore {
  constructor(private readonly pool: Pool) {}

  async open(username: string, seconds: number): Promise<string> {
    const token = randomBytes(24).toString('base64url');
    await this.pool.query('DELETE FROM session WHERE expires_at < now()');
    await this.pool.query(
      `INSERT INTO session (token_hash, username, expires_at) VALUES ($1, $2, now() + make_interval(secs => $3))`,
      [hash(token), username, seconds],
    );
    return token;
  }

  /** Whether a session still holds; counts the use. @param uses how often a session may be used, 0 for no limit */
  async use(token: string, uses: number): Promise<boolean> {
    const { rowCount } = await this.pool.query(
      `UPDATE session SET uses = uses + 1 WHERE token_hash = $1 AND expires_at > now() AND ($2 = 0 OR uses < $2)`,
      [hash(token), uses],
    );
    return rowCount === 1;
  }

  async endAll(): Promise<void> {
    await this.pool.query('DELETE FROM session');
  }
}
