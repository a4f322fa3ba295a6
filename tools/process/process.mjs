// What the operating system knows of a process: whether it lives, since when, what it runs; and how to end it.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

export const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return stateOf(pid) !== 'Z';
  } catch (error) {
    // A process of somebody else lives, too.
    return error.code === 'EPERM';
  }
}

/** The state letter of Linux, `Z` for a process that ended and waits to be noticed; `undefined` elsewhere. */
function stateOf(pid) {
  return statOf(pid)?.[0];
}

/** The fields of /proc/<pid>/stat after the name of the program, which may hold blanks. */
function statOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ');
  } catch {
    return undefined;
  }
}

/** When a process began, so that a pid which was given to another one since is never taken for ours. */
export function startTimeOf(pid) {
  return process.platform === 'linux' ? statOf(pid)?.[19] : askPs(pid, 'lstart');
}

/** The command line of a process, `undefined` when it is gone. */
export function commandOf(pid) {
  if (process.platform !== 'linux') return askPs(pid, 'command');
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').join(' ').trim();
  } catch {
    return undefined;
  }
}

function askPs(pid, field) {
  const { stdout } = spawnSync('ps', ['-o', `${field}=`, '-p', String(pid)], { encoding: 'utf8' });
  return stdout?.trim() || undefined;
}

/** Asks a process to end, waits, and ends it by force when it does not. */
export async function endProcess(pid, patienceMs = 8_000, signal = 'SIGTERM') {
  const startTime = startTimeOf(pid);
  const isStillThere = () => isAlive(pid) && startTimeOf(pid) === startTime;
  if (!isStillThere()) return;
  process.kill(pid, signal);
  for (const end = Date.now() + patienceMs; isStillThere() && Date.now() < end;) await sleep(30);
  if (!isStillThere()) return;
  process.kill(pid, 'SIGKILL');
  for (const end = Date.now() + 2_000; isStillThere() && Date.now() < end;) await sleep(30);
}
