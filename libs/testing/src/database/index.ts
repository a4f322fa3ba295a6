import { randomBytes } from 'node:crypto';
import { Client } from 'pg';

/** A database of one's own, migrated and empty. */
export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run the specs through jest.server.config.mjs`);
  return value;
}

const migratedTemplate = () => required('TEST_TEMPLATE_DATABASE');

function urlOf(name: string): string {
  const url = new URL(required('TEST_POSTGRES_URL'));
  url.pathname = `/${name}`;
  return url.href;
}

async function withAdmin<T>(work: (admin: Client) => Promise<T>): Promise<T> {
  const client = new Client(required('TEST_POSTGRES_URL'));
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/**
 * Clones the migrated template, or another one of {@link templateDatabase}; `empty: true` gives a database without any table.
 */
export async function createTestDatabase({ empty = false, template = '' } = {}): Promise<TestDatabase> {
  const name = `test_${randomBytes(8).toString('hex')}`;
  const from = empty ? '' : ` TEMPLATE ${template || migratedTemplate()}`;
  await withAdmin((admin) => admin.query(`CREATE DATABASE ${name}${from}`));
  const drop = () => withAdmin((admin) => admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
  return { url: urlOf(name), drop: async () => void (await drop()) };
}

/**
 * The name of a template that holds more than the migrated one. Whichever spec of the run needs it first fills it, the others wait; one
 * that could not be filled to its end is never taken for it.
 * @param kind what is in it, a word: `demo`
 */
export async function templateDatabase(kind: string, fill: (url: string) => Promise<void>): Promise<string> {
  const name = `${migratedTemplate()}_${kind}`;
  return withAdmin(async (admin) => {
    // Held until this connection ends.
    await admin.query(`SELECT pg_advisory_lock(hashtext('${name}'))`);
    const { rowCount } = await admin.query('SELECT FROM pg_database WHERE datname = $1', [name]);
    if (rowCount) return name;
    const unfinished = await createTestDatabase();
    await fill(unfinished.url).catch(async (error: unknown) => {
      await unfinished.drop();
      throw error;
    });
    await admin.query(`ALTER DATABASE ${new URL(unfinished.url).pathname.slice(1)} RENAME TO ${name}`);
    return name;
  });
}
