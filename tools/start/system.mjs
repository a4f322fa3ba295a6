// The whole system from its built parts, each a process of its own: for `npm start`, for the browser tests and the benchmarks.
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { obituary, runToEnd, startChild, waitUntilReady } from './child.mjs';
import { openDatabases } from './databases.mjs';
import { ROOT } from './install.mjs';
import { USUAL_PORTS } from './options.mjs';
import { isAlive } from '../process/process.mjs';

export const SCRIPTS = {
  migrate: 'apps/api/dist/migrate.main.js',
  seed: 'apps/api/dist/seed.main.js',
  api: 'apps/api/dist/main.js',
  worker: 'apps/worker/dist/main.js',
  nationalPortal: 'apps/stand-ins/national-portal/dist/main.js',
  populationRegistry: 'apps/stand-ins/population-registry/dist/main.js',
  web: 'tools/start/serve-web.mjs',
};

/** What the API and the stand-in of the registry know each other by. */
const REGISTRY_ACCOUNT = {
  POPULATION_REGISTRY_CLIENT_ID: 'tayninh',
  POPULATION_REGISTRY_CLIENT_SECRET: 'motcua-demo-2026',
};

/** What the worker and the stand-in of the national portal know each other by in version C. */
const PORTAL_CLIENT = {
  NATIONAL_PORTAL_CLIENT_ID: process.env.NATIONAL_PORTAL_CLIENT_ID || 'tayninh',
  NATIONAL_PORTAL_CLIENT_SECRET: process.env.NATIONAL_PORTAL_CLIENT_SECRET || 'motcua-demo-2026',
};

/**
 * Starts everything and waits until it answers.
 * @param {{ dataFolder: string, ports?: Partial<typeof USUAL_PORTS>, seed?: boolean, env?: Record<string, string>,
 *   say?: (text: string) => void, onStarted?: (parts: { name: string, pid: number }[]) => void, signal?: AbortSignal }} options
 *   `onStarted` is told all parts whenever there is one more; `signal` breaks the start off
 */
export async function startSystem(options) {
  const { dataFolder, seed = true, env = {}, say = () => {}, onStarted = () => {}, signal } = options;
  const ports = { ...USUAL_PORTS, ...options.ports };
  const urls = Object.fromEntries(Object.entries(ports).map(([name, port]) => [name, `http://127.0.0.1:${port}`]));
  mkdirSync(path.join(dataFolder, 'logs'), { recursive: true });

  const parts = [];
  let database;
  const stop = async () => {
    // Those that work for others finish what they have, while what they work with is still there.
    const isWorking = ({ name }) => name === 'api' || name === 'worker';
    await Promise.all(parts.filter(isWorking).map((part) => part.stop()));
    await Promise.all(parts.map((part) => part.stop()));
    await database?.server?.stop();
  };
  try {
    say('Opening the database …');
    database = await openDatabases(dataFolder);
    const shared = {
      ...environmentOfData(dataFolder, database),
      NATIONAL_PORTAL_URL: urls.nationalPortal,
      POPULATION_REGISTRY_URL: urls.populationRegistry,
      ...REGISTRY_ACCOUNT,
      ...PORTAL_CLIENT,
      FILE_LINK_KEY: process.env.FILE_LINK_KEY || keyIn(path.join(dataFolder, 'file-link.key')),
      PUBLIC_URL: urls.citizen,
      ...env,
    };
    say('Bringing the database up to date …');
    await fillDatabase({ env: shared, seed, signal });

    say('Starting the parts …');
    signal?.throwIfAborted();
    const start = (name, script, extra, args) => {
      const logFile = path.join(dataFolder, 'logs', `${name}.log`);
      const part = startChild({ name, script: path.join(ROOT, script), args, env: { ...shared, ...extra }, logFile });
      parts.push(part);
      onStarted(parts);
      return part;
    };
    const web = (name) => start(name, SCRIPTS.web, {}, [`apps/${name}/dist`, String(ports[name]), urls.api]);
    const portal = {
      PORT: String(ports.nationalPortal),
      NATIONAL_PORTAL_DATABASE_URL: database.portal,
    };
    const registry = { PORT: String(ports.populationRegistry) };
    const ready = [
      [start('national-portal', SCRIPTS.nationalPortal, portal), `${urls.nationalPortal}/health/ready`],
      [start('population-registry', SCRIPTS.populationRegistry, registry), `${urls.populationRegistry}/health/ready`],
      [start('api', SCRIPTS.api, { PORT: String(ports.api) }), `${urls.api}/health/ready`],
      [start('worker', SCRIPTS.worker, { WORKER_PORT: String(ports.worker) }), `${urls.worker}/health/ready`],
      [web('citizen'), `${urls.citizen}/index.html`],
      [web('officer'), `${urls.officer}/index.html`],
    ];
    await Promise.all(ready.map(([part, url]) => waitUntilReady(part, url, { signal })));
    return {
      urls,
      ports,
      parts,
      databaseUrl: database.main,
      postgres: database.server,
      env: shared,
      stop,
      failure: () => failureOf(parts, database.server, path.join(dataFolder, 'logs/postgres.log')),
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** A key of this data folder, made at the first start. */
function keyIn(file) {
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600 });
  return readFileSync(file, 'utf8');
}

/** Where the migration, the demo data and all parts find the database and the files. */
export function environmentOfData(dataFolder, { main, server }) {
  return {
    DATABASE_URL: main,
    // Named for a database of one's own, not for the embedded one.
    ...(server && { MIGRATION_DATABASE_URL: main }),
    STORAGE_FOLDER: path.join(dataFolder, 'files'),
  };
}

/** Brings a database up to date, and loads the demo province into it if wanted. */
export async function fillDatabase({ env, seed, signal }) {
  await runToEnd({ name: 'The migration', script: SCRIPTS.migrate, env, signal });
  if (seed) await runToEnd({ name: 'Loading the demo data', script: SCRIPTS.seed, env, signal });
}

/** What has ended without being asked to, in words; `undefined` while all is well. */
function failureOf(parts, server, serverLog) {
  const dead = parts.find(({ exited }) => exited !== undefined);
  if (dead) return obituary(dead);
  return server && !isAlive(server.pid)
    ? obituary({ name: 'PostgreSQL', exited: 'gone', logFile: serverLog })
    : undefined;
}
