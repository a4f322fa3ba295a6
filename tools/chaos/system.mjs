// The system that the chaos befalls: every part a process of its own that comes back when it is killed, with ports and folders of its own.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { startPostgres } from '../postgres/embedded-postgres.mjs';
import { lastingPort } from '../process/port.mjs';
import { startRedis } from '../redis/redis.mjs';
import { startChild, waitUntilReady } from '../start/child.mjs';
import { ensureDatabase } from '../start/databases.mjs';
import { ROOT } from '../start/install.mjs';
import { environmentOfData, fillDatabase, SCRIPTS } from '../start/system.mjs';
import { KeptProcess } from './kept-process.mjs';

/** What is killed is a process, not the machine: what PostgreSQL has handed to the kernel stays. That it has at each commit must stay, too. */
const SPARING_THE_DISK = { fsync: 'off', full_page_writes: 'off' };
/** A call that is never answered holds a dossier up for so long. */
const PORTAL_PATIENCE_MS = 2_000;

/**
 * Starts everything and waits until it answers.
 * @param {{ folder: string, backend: 'postgres' | 'redis', signal: AbortSignal }} options an empty folder; where the queues live; `signal`
 *   breaks the start off
 */
export async function startSystem({ folder, backend, signal }) {
  const logs = path.join(folder, 'logs');
  mkdirSync(logs, { recursive: true });
  const parts = new Map();
  const stop = async () => {
    // The processes of ours first: they finish what they have while their servers are there.
    const ours = (name) => name === 'api' || name.startsWith('worker');
    for (const isNext of [ours, (name) => !ours(name)])
      await Promise.all([...parts].filter(([name]) => isNext(name)).map(([, part]) => part.stop()));
  };
  const keep = async (name, launch) => {
    signal.throwIfAborted();
    const part = new KeptProcess(name, launch);
    parts.set(name, part);
    await part.start();
  };
  const keepPostgres = async (name) => {
    const data = path.join(folder, name);
    const port = await lastingPort();
    const start = () =>
      startPostgres({ folder: data, port, logFile: path.join(logs, `${name}.log`), settings: SPARING_THE_DISK });
    let server;
    await keep(name, async () => (server = await start()));
    return server;
  };
  const keepRedis = async () => {
    const port = await lastingPort();
    let server;
    await keep('redis', async () => (server = await startRedis({ folder: logs, port })));
    return server.url;
  };
  const keepOurs = async (name, { script, port, env }) => {
    const url = `http://127.0.0.1:${port}`;
    let child;
    await keep(name, async (start) => {
      const logFile = path.join(logs, `${name}.${start}.log`);
      child = startChild({ name, script: path.join(ROOT, script), env, logFile });
      return child;
    });
    await waitUntilReady(child, `${url}/health/ready`, { signal });
    return url;
  };

  try {
    const [server, portalServer] = await Promise.all([keepPostgres('postgres'), keepPostgres('portal-postgres')]);
    const [main, portal, redis, apiPort, portalPort] = await Promise.all([
      ensureDatabase(server.url, 'mot_cua'),
      ensureDatabase(portalServer.url, 'national_portal'),
      backend === 'redis' ? keepRedis() : undefined,
      lastingPort(),
      lastingPort(),
    ]);
    const shared = {
      ...environmentOfData(folder, { main, server }),
      ...(redis && { REDIS_URL: redis }),
      NATIONAL_PORTAL_URL: `http://127.0.0.1:${portalPort}`,
      NATIONAL_PORTAL_TIMEOUT_MS: String(PORTAL_PATIENCE_MS),
      NATIONAL_CATALOGUE_AT: 'never',
    };
    await fillDatabase({ env: shared, seed: true, signal });
    const startWorker = async (name) => {
      const port = await lastingPort();
      return keepOurs(name, { script: SCRIPTS.worker, port, env: { ...shared, WORKER_PORT: String(port) } });
    };
    const [nationalPortal, api] = await Promise.all([
      keepOurs('national-portal', {
        script: SCRIPTS.nationalPortal,
        port: portalPort,
        env: { PORT: String(portalPort), NATIONAL_PORTAL_DATABASE_URL: portal },
      }),
      keepOurs('api', { script: SCRIPTS.api, port: apiPort, env: { ...shared, PORT: String(apiPort) } }),
      startWorker('worker-1'),
      startWorker('worker-2'),
    ]);
    return { parts, urls: { api, nationalPortal }, databaseUrl: main, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
