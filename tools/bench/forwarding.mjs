// npm run bench:forwarding: events a second from the outbox to the national portal, beside two limits in the same run: a bare loop that posts
// the same messages at the same concurrency, and that loop inside a bare BullMQ worker on the same backend.
import path from 'node:path';
import pg from 'pg';
import { optionsOf } from '../process/command-line.mjs';
import { startRedis } from '../redis/redis.mjs';
import { forgetConfiguration } from '../start/own-environment.mjs';
import { countBells, limit, ours, startWorker } from './forwarding-contenders.mjs';
import { HELP, readOptions } from './forwarding-options.mjs';
import { median } from './measure.mjs';
import { watchMemory } from './memory.mjs';
import { recordedMessages } from './recorded-messages.mjs';
import { EVENTS_PER_DOSSIER, makePatterns, multiply, release } from './waiting-dossiers.mjs';
import { withSystem } from './with-system.mjs';

const AIM = 0.7;
/** Before the first round: code is compiled, catalogues are fetched. */
const WARM_UP = 100;
/** The lag of a day is told by a worker that is kept half busy. */
const USUAL_LOAD = 0.5;
const USUAL_SECONDS = 20;

const { help, dossiers, rounds, waiting, seconds, backends, profile } = optionsOf(
  readOptions,
  'npm run bench:forwarding --',
);
if (help) {
  console.log(HELP);
  process.exit();
}
forgetConfiguration();

await withSystem(async (system) => {
  const { databaseUrl, urls, parts } = system;
  const client = new pg.Client(databaseUrl);
  // When the run is broken off the server goes first; what it says to us then must not keep the rest from being cleared up.
  client.on('error', () => {});
  await client.connect();
  const results = {};
  try {
    const patterns = await makePatterns(client, { api: urls.api, databaseUrl });
    await parts.find(({ name }) => name === 'api').stop();
    for (const backend of backends) results[backend] = await measureOn(backend, { ...system, client, patterns });
  } finally {
    await client.end();
  }
  const ofEach = (name) =>
    Object.fromEntries(Object.entries(results).map(([backend, result]) => [backend, result[name]]));
  console.log(
    JSON.stringify({
      ...{ bench: 'forwarding', dossiers, events: dossiers * EVENTS_PER_DOSSIER, rounds, aim: AIM },
      ...{
        ratioToBareWorker: ofEach('ratioToBareWorker'),
        ratioToBareLoop: ofEach('ratioToBareLoop'),
        backends: results,
      },
    }),
  );
});

async function measureOn(backend, system) {
  const { databaseUrl, parts, urls } = system;
  console.log(`\nQueues on ${backend}`);
  const redis = backend === 'redis' ? await startRedis({ folder: path.dirname(parts[0].logFile) }) : undefined;
  // A run that is broken off ends it with the others.
  if (redis) parts.push(redis);
  const queueEnv = redis && { REDIS_URL: redis.url };
  const queueUrl = redis?.url ?? databaseUrl;
  let worker;
  try {
    worker = await startWorker(system, { backend, queueEnv, profileFolder: profile });
    await ours(system, WARM_UP);
    const runs = [];
    for (let round = 1; round <= rounds; round += 1) {
      const count = Math.round(dossiers / rounds);
      const run = { ours: await ours(system, count) };
      const messages = await recordedMessages(urls.nationalPortal);
      run.loop = await limit(system, messages);
      run.bareWorker = await limit(system, messages, queueUrl);
      runs.push(run);
      console.log(
        `round ${round}: ours ${run.ours.perSecond.toFixed(0)} events/s (lag p50 ${run.ours.lag.p50} s, p95 ${run.ours.lag.p95} s), bare loop ${run.loop.toFixed(0)}/s, bare BullMQ worker ${run.bareWorker.toFixed(0)}/s`,
      );
    }
    const perSecond = median(runs.map((run) => run.ours.perSecond));
    const usual = await ours(system, Math.ceil((USUAL_SECONDS * USUAL_LOAD * perSecond) / EVENTS_PER_DOSSIER), {
      dossiersPerSecond: (USUAL_LOAD * perSecond) / EVENTS_PER_DOSSIER,
    });
    console.log(`at half that rate: lag p50 ${usual.lag.p50} s, p95 ${usual.lag.p95} s`);
    const memory = waiting > 0 ? await memoryWith(system, { worker, queueUrl }) : undefined;
    const ratio = (name) => Number(median(runs.map((run) => run.ours.perSecond / run[name])).toFixed(2));
    return {
      ratioToBareWorker: ratio('bareWorker'),
      ratioToBareLoop: ratio('loop'),
      perSecond: Math.round(perSecond),
      bareLoopPerSecond: Math.round(median(runs.map((run) => run.loop))),
      bareWorkerPerSecond: Math.round(median(runs.map((run) => run.bareWorker))),
      lagInBurst: runs.map((run) => run.ours.lag),
      lagAtHalfLoad: usual.lag,
      memory,
    };
  } finally {
    await worker?.stop();
    await redis?.stop();
  }
}

/** The memory of the worker with very many events before it, and how many bells lie in the queue meanwhile. */
async function memoryWith({ client, patterns }, { worker: { pid }, queueUrl }) {
  await multiply(client, patterns, Math.ceil(waiting / EVENTS_PER_DOSSIER));
  await release(client);
  const memory = await watchMemory({ pid, seconds, say: console.log });
  const bells = await countBells(queueUrl);
  const { rows } = await client.query('SELECT count(*)::int AS left FROM outbox WHERE confirmed_at IS NULL');
  // What is left has been watched long enough.
  await client.query('UPDATE outbox SET confirmed_at = now() WHERE confirmed_at IS NULL');
  console.log(
    `${waiting} events waited, ${rows[0].left} do in the end, with ${bells} bells in the queue; meanwhile the worker grew by ${memory.grewPercent} %`,
  );
  return { waiting, left: rows[0].left, bells, ...memory };
}
