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

async function asAdmin(statement: string): Promise<void> {
  const client = new Client(required('TEST_POSTGRES_URL'));
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** Clones the migrated template; `empty: true` gives a database without any table. */
export async function createTestDatabase({ empty = false } = {}): Promise<TestDatabase> {
  const name = `test_${randomBytes(8).toString('hex')}`;
  await asAdmin(`CREATE DATABASE ${name}${empty ? '' : ` TEMPLATE ${required('TEST_TEMPLATE_DATABASE')}`}`);
  const url = new URL(required('TEST_POSTGRES_URL'));
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => asAdmin(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) };
}
