// Tries the configuration out before anything is started: each value, and whether the servers that it names answer.
import path from 'node:path';
import { ROOT } from './install.mjs';

/** Stands for the database that is not there yet. */
const EMBEDDED = 'postgres://127.0.0.1/embedded';
const PATIENCE_MS = 5_000;
const DATABASES = ['DATABASE_URL', 'MIGRATION_DATABASE_URL', 'NATIONAL_PORTAL_DATABASE_URL'];

/**
 * @param {Record<string, string | undefined>} env what the parts will be told
 * @throws Error with every mistake in it, and what to do
 */
export async function checkConfiguration(env = process.env) {
  const mistakes = [...(await wrongValues(env)), ...(await silentServers(env))];
  if (mistakes.length === 0) return;
  throw new Error(
    [
      mistakes.length === 1 ? 'There is a mistake in the environment:' : 'There are mistakes in the environment:',
      ...mistakes.map((mistake) => `  - ${mistake}`),
      'Correct these variables (docs/operations.md says what each means), or unset them: without DATABASE_URL, REDIS_URL and',
      'S3_ENDPOINT the embedded parts are used.',
    ].join('\n'),
  );
}

const built = async (file) => (await import(path.join(ROOT, file))).default;

async function wrongValues(env) {
  const { loadConfig } = await built('libs/platform/dist/config/config.js');
  const { readConfig } = await built('apps/stand-ins/national-portal/dist/config.js');
  const registry = await built('apps/stand-ins/population-registry/dist/config.js');
  const mistakes = [];
  // The launcher gives out the ports and the account of version C, and the registry is its own.
  const client = { NATIONAL_PORTAL_CLIENT_ID: 'given', NATIONAL_PORTAL_CLIENT_SECRET: 'given' };
  const told = { ...client, ...env, PORT: undefined, WORKER_PORT: undefined, POPULATION_REGISTRY_URL: undefined };
  try {
    loadConfig({ ...told, DATABASE_URL: env.DATABASE_URL || EMBEDDED });
  } catch (error) {
    mistakes.push(...error.mistakes);
  }
  try {
    readConfig({ ...told, NATIONAL_PORTAL_DATABASE_URL: env.NATIONAL_PORTAL_DATABASE_URL || EMBEDDED });
  } catch (error) {
    mistakes.push(error.message);
  }
  try {
    // The launcher gives out the account.
    registry.readConfig({ ...told, POPULATION_REGISTRY_CLIENT_SECRET: 'given' });
  } catch (error) {
    mistakes.push(error.message);
  }
  return mistakes;
}

/** The servers that are named by a good value and do not answer. */
async function silentServers(env) {
  const trials = [
    ...DATABASES.map((name) => [name, ['postgres:', 'postgresql:'], askPostgres]),
    ['REDIS_URL', ['redis:', 'rediss:'], askRedis],
  ]
    .filter(([name, protocols]) => URL.canParse(env[name] ?? '') && protocols.includes(new URL(env[name]).protocol))
    .map(([name, , ask]) => complaint(`${name}: ${new URL(env[name]).host}`, () => ask(env[name])));
  const s3 = await s3Of(env);
  if (s3) trials.push(complaint(`S3_ENDPOINT: the bucket ${s3.bucket} at ${s3.endpoint}`, () => askS3(s3)));
  return (await Promise.all(trials)).filter((mistake) => mistake !== undefined);
}

/** What to say of a server that cannot be used; never its address as it stands, which may hold a password. */
async function complaint(what, ask) {
  try {
    await ask();
    return undefined;
  } catch (error) {
    return `${what} cannot be used (${error.code || error.message || error.name})`;
  }
}

async function askPostgres(url) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: PATIENCE_MS });
  client.on('error', () => {});
  await client.connect();
  await client.end();
}

async function askRedis(url) {
  const { Redis } = await import('ioredis');
  const client = new Redis(url, { lazyConnect: true, connectTimeout: PATIENCE_MS, retryStrategy: () => null });
  // What went wrong comes by this event; the promise says only that the connection is closed.
  let failure;
  client.on('error', (error) => (failure = error));
  try {
    await client.connect();
    await client.ping();
  } catch (error) {
    throw failure ?? error;
  } finally {
    client.disconnect();
  }
}

async function s3Of(env) {
  const { loadConfig } = await built('libs/platform/dist/config/config.js');
  const named = Object.entries(env).filter(([name]) => name.startsWith('S3_'));
  try {
    return loadConfig({ ...Object.fromEntries(named), DATABASE_URL: EMBEDDED }).s3;
  } catch {
    return undefined;
  }
}

async function askS3(s3) {
  const { createStorage } = await built('libs/adapters/dist/storage/index.js');
  await createStorage({ s3, storageFolder: '' }).check();
}
