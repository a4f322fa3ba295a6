// Those that are measured by `npm run bench:forwarding`: our worker, and the limits that post the same messages and do nothing else.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { sleep } from '../process/process.mjs';
import { runToEnd, startChild, waitUntilReady } from '../start/child.mjs';
import { ROOT } from '../start/install.mjs';
import { SCRIPTS } from '../start/system.mjs';
import { bullmqOn } from './bare-bullmq.mjs';
import { EVENTS_PER_DOSSIER, multiply, release } from './waiting-dossiers.mjs';

/** @param {string} [profileFolder] where a CPU profile goes when the worker ends */
export async function startWorker({ env, ports, parts, urls }, { backend, queueEnv, profileFolder }) {
  const worker = startChild({
    name: 'worker',
    script: path.join(ROOT, SCRIPTS.worker),
    node: profileFolder ? ['--cpu-prof', `--cpu-prof-dir=${profileFolder}`] : [],
    env: { ...env, ...queueEnv, WORKER_PORT: String(ports.worker), NATIONAL_CATALOGUE_AT: 'never' },
    logFile: parts[0].logFile.replace(/[^/]+$/, `worker-${backend}.log`),
  });
  // A run that is broken off ends it with the others.
  parts.push(worker);
  await waitUntilReady(worker, `${urls.worker}/health/ready`);
  return worker;
}

/** Lets the worker forward so many dossiers; answers events a second, and how long they waited. */
export async function ours({ client, patterns, urls }, count, { dossiersPerSecond } = {}) {
  await fetch(`${urls.nationalPortal}/control/reset`, { method: 'POST' });
  await multiply(client, patterns, count);
  const { rows: began } = await client.query('SELECT clock_timestamp() AS at');
  await release(client, dossiersPerSecond);
  const waits = async () => (await client.query('SELECT FROM outbox WHERE confirmed_at IS NULL LIMIT 1')).rowCount > 0;
  while (await waits()) await sleep(100);
  const { rows } = await client.query(
    `SELECT count(*) / extract(epoch FROM max(confirmed_at) - $1)::float AS "perSecond",
       percentile_cont(ARRAY[0.5, 0.95]) WITHIN GROUP (ORDER BY extract(epoch FROM confirmed_at - created_at)::float) AS lag
     FROM outbox WHERE created_at >= $1 AND destination = 'nationalPortal'`,
    [began[0].at],
  );
  await checkArrived(urls.nationalPortal, count);
  const [p50, p95] = rows[0].lag.map((lag) => Number(lag.toFixed(2)));
  return { perSecond: rows[0].perSecond, lag: { p50, p95 } };
}

/** Lets a limit post the same messages, in a loop or in a worker whose queue is there; answers events a second. */
export async function limit({ urls, parts }, messages, queueUrl) {
  await fetch(`${urls.nationalPortal}/control/reset`, { method: 'POST' });
  const file = parts[0].logFile.replace(/[^/]+$/, 'messages.ndjson');
  writeFileSync(file, messages.map((dossier) => `${JSON.stringify(dossier)}\n`).join(''));
  const { JOBS } = (await import(path.join(ROOT, 'libs/platform/dist/index.js'))).default;
  const concurrency = String(JOBS.nationalPortal.concurrency);
  const args = [file, concurrency, ...(queueUrl ? [queueUrl] : [])];
  const printed = await runToEnd({
    name: 'The limit',
    script: path.join(ROOT, 'tools/bench/bare-forwarder.mjs'),
    args,
  });
  await checkArrived(urls.nationalPortal, messages.length);
  return JSON.parse(printed).perSecond * EVENTS_PER_DOSSIER;
}

/** A rate counts only when everything is there. */
async function checkArrived(portalUrl, count) {
  const { progressRows } = await (await fetch(`${portalUrl}/control/summary`)).json();
  if (progressRows !== count * EVENTS_PER_DOSSIER)
    throw new Error(`${progressRows} steps arrived, and there are ${count * EVENTS_PER_DOSSIER}`);
}

/** How many bells for the national portal lie in the queue. */
export async function countBells(queueUrl) {
  const { JOBS } = (await import(path.join(ROOT, 'libs/platform/dist/index.js'))).default;
  const { Queue, connection } = bullmqOn(queueUrl);
  const queue = new Queue(JOBS.nationalPortal.queue, { connection });
  const bells = await queue.getWaitingCount();
  await queue.close();
  await connection.end?.();
  return bells;
}
