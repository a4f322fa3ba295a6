// Remembers in a file what runs, so that the next start finds what a launcher that was killed has left behind.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { endProcess, isAlive, startTimeOf } from '../process/process.mjs';

const fileOf = (dataFolder) => path.join(dataFolder, 'running.json');
const described = ({ name, pid }) => ({ name, pid, startTime: startTimeOf(pid) });
/** Alive, and not another program that was given the same pid since. */
const isStillThere = ({ pid, startTime }) => isAlive(pid) && startTimeOf(pid) === startTime;

export function remember(dataFolder, parts) {
  mkdirSync(dataFolder, { recursive: true });
  const launcher = described({ name: 'launcher', pid: process.pid });
  writeFileSync(fileOf(dataFolder), JSON.stringify({ launcher, parts: parts.map(described) }));
}

export function forget(dataFolder) {
  rmSync(fileOf(dataFolder), { force: true });
}

/** Ends what an earlier start left behind. @throws Error when that start still runs */
export async function endOrphans(dataFolder) {
  const { launcher, parts } = readRemembered(dataFolder);
  if (launcher && launcher.pid !== process.pid && isStillThere(launcher)) {
    throw new Error(
      `npm start is running already on ${dataFolder} (process ${launcher.pid}). Stop it first, or use --data and other ports for a second one.`,
    );
  }
  const orphans = parts.filter(isStillThere);
  if (orphans.length > 0)
    console.log(`Stopping what an earlier start left behind: ${orphans.map(({ name }) => name).join(', ')} …`);
  await Promise.all(orphans.map(({ pid }) => endProcess(pid)));
  forget(dataFolder);
}

function readRemembered(dataFolder) {
  try {
    return JSON.parse(readFileSync(fileOf(dataFolder), 'utf8'));
  } catch {
    // Nothing was remembered, or the machine stopped while it was written.
    return { parts: [] };
  }
}
