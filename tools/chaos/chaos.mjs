// npm run chaos: kills parts of the system at random and lets the national portal misbehave while dossiers are filed and processed, then
// compares what the national portal holds with what happened.
import '../start/node-version.mjs';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { optionsOf } from '../process/command-line.mjs';
import { sleep } from '../process/process.mjs';
import { hasRedis } from '../redis/redis.mjs';
import { buildWhatIsStale, installWhatIsMissing } from '../start/install.mjs';
import { forgetConfiguration } from '../start/own-environment.mjs';
import { countWaiting, ourEvidence, portalEvidence } from './evidence.mjs';
import { WELL } from './faults.mjs';
import { HELP, readOptions } from './options.mjs';
import { gatherPeople, work } from './people.mjs';
import { planBlows } from './plan.mjs';
import { reportOf } from './report.mjs';
import { setFaults, strike } from './strike.mjs';
import { differences } from './verdict.mjs';

/** The longest rest between two attempts is five minutes. */
const STANDSTILL_MS = 6 * 60_000;

const options = optionsOf(readOptions, 'npm run chaos --');
if (options.help) {
  console.log(HELP);
  process.exit();
}
forgetConfiguration();
installWhatIsMissing();
if (options.build) buildWhatIsStale();
const { startSystem } = await import('./system.mjs');
const breaking = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => breaking.abort());

const backends = options.backends.filter((backend) => backend === 'postgres' || hasRedis());
if (backends.length < options.backends.length)
  console.log('redis-server is not installed here: nothing is tried on Redis.');
const reports = [];
for (const backend of backends) reports.push(await chaosOn(backend));
console.log(JSON.stringify({ chaos: reports }));
process.exit(reports.some(({ differences }) => differences.length > 0) ? 1 : 0);

async function chaosOn(backend) {
  const { seed, forMs, dossiers } = options;
  console.log(
    `\nQueues on ${backend}, seed ${seed}: ${dossiers} dossiers in ${Math.round(forMs / 1000)} s. Starting the system …`,
  );
  const folder = mkdtempSync(path.join(tmpdir(), 'mot-cua-chaos-'));
  // As root, PostgreSQL runs as a user of its own, who has to get in.
  chmodSync(folder, 0o755);
  const { signal } = breaking;
  let system;
  try {
    system = await startSystem({ folder, backend, signal });
    const isBrokenOff = new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
    const { words, numbers } = await Promise.race([befall(system, backend), isBrokenOff]);
    console.log(words);
    return numbers;
  } catch (error) {
    console.error(signal.aborted ? '\nStopping …' : error);
    return { backend, seed, differences: [String(error.message)] };
  } finally {
    await system?.stop();
    rmSync(folder, { recursive: true, force: true });
    if (signal.aborted) process.exit(130);
  }
}

/** Lets people work and blows fall, then sees what has come of it. */
async function befall(system, backend) {
  const { seed, forMs, dossiers: count } = options;
  const { parts, urls, databaseUrl } = system;
  const people = await gatherPeople({ api: urls.api, databaseUrl, count });
  const blows = planBlows({ seed, forMs, parts: [...parts.keys()] });
  const [{ dossiers: acknowledged, clicksAgain }, faults] = await Promise.all([
    work(people, forMs),
    strike(system, blows, console.log),
  ]);
  while (!(await setFaults(urls.nationalPortal, WELL))) await sleep(200);
  const drained = await drain(databaseUrl);
  const ours = await ourEvidence(databaseUrl);
  const codes = ours.histories.map(({ code }) => code);
  const portal = await portalEvidence(urls.nationalPortal, codes);
  return reportOf({
    ...{ backend, seed, parts, faults, clicksAgain, drained, ours, portal },
    differences: differences({ acknowledged, ...ours, ...portal }),
  });
}

/** Waits until nobody has anything left to take, or nothing has been taken for so long that nothing more will. */
async function drain(databaseUrl) {
  const began = performance.now();
  const seconds = () => Number(((performance.now() - began) / 1000).toFixed(1));
  let [last, lastAt, forPortal] = [undefined, began, undefined];
  for (; performance.now() - lastAt < STANDSTILL_MS; await sleep(250)) {
    const waiting = await countWaiting(databaseUrl);
    if (waiting?.forPortal === 0) forPortal ??= seconds();
    if (waiting?.forAnybody === 0) break;
    if (waiting && waiting.forAnybody !== last) [last, lastAt] = [waiting.forAnybody, performance.now()];
  }
  return { forPortal: forPortal ?? null, forAnybody: seconds() };
}
