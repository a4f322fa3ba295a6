import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Pool, type PoolClient } from 'pg';

/** Any two numbers that nothing else in the database locks: starts side by side lay the tables down one after another. */
const SCHEMA_LOCK = [4400, 1];

/** Connects and lays down what is missing of the tables. */
export async function openDatabase(url: string): Promise<Pool> {
  const pool = new Pool({ connectionString: url, max: 8, options: '-c search_path=national_portal' });
  // A connection that breaks while idle is replaced; without a listener it would end the process.
  pool.on('error', (error) => console.error(`Database connection lost: ${error.message}`));
  try {
    await inTransaction(pool, async (client) => {
      await client.query('SELECT pg_advisory_xact_lock($1, $2)', SCHEMA_LOCK);
      await client.query(readFileSync(path.join(__dirname, 'schema.sql'), 'utf8'));
    });
  } catch (error) {
    await pool.end();
    throw error;
  }
  return pool;
}

/** Runs work in one transaction: all of it stays, or, when it throws, none. */
export async function inTransaction<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken = false;
  try {
    await client.query('BEGIN');
    const result = await work(client);
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => (broken = true));
    throw error;
  } finally {
    client.release(broken);
  }
}
