// The databases of the system: those that the environment names, else embedded ones under the data folder.
import path from 'node:path';
import { startPostgres } from '../postgres/embedded-postgres.mjs';

/**
 * @param {string} dataFolder
 * @returns {Promise<{ main: string, portal: string, server?: Awaited<ReturnType<typeof startPostgres>> }>} addresses of the database
 *   of the system and of the stand-in's; the server when it is ours
 */
export async function openDatabases(dataFolder) {
  const { DATABASE_URL: given, NATIONAL_PORTAL_DATABASE_URL: givenToPortal } = process.env;
  if (given) return { main: given, portal: givenToPortal || (await portalDatabaseBeside(given)) };
  const server = await startPostgres({
    folder: path.join(dataFolder, 'postgres'),
    logFile: path.join(dataFolder, 'logs/postgres.log'),
  });
  return {
    server,
    main: await ensureDatabase(server.url, 'mot_cua'),
    portal: givenToPortal || (await ensureDatabase(server.url, 'national_portal')),
  };
}

function portalDatabaseBeside(given) {
  return ensureDatabase(given, 'national_portal').catch(({ message }) => {
    throw new Error(
      `The stand-in of the national portal needs a database of its own, and the login of DATABASE_URL cannot make one (${message}). Set NATIONAL_PORTAL_DATABASE_URL.`,
    );
  });
}

/** The address of a database of a server; makes it if it is not there. */
export async function ensureDatabase(adminUrl, name) {
  const { default: pg } = await import('pg');
  const client = new pg.Client(adminUrl);
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
    if (rowCount === 0) await client.query(`CREATE DATABASE "${name}"`);
  } finally {
    await client.end();
  }
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  return url.href;
}
