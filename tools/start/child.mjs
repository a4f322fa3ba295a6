// A process of ours that is watched: its log goes to a file, its health is asked for, its end is noticed.
import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync } from 'node:fs';
import { endProcess, sleep } from '../process/process.mjs';
import { ROOT } from './install.mjs';

/** To finish the requests and jobs it has, while somebody waits at the keyboard. What is broken off then is not lost. */
const STOP_PATIENCE_MS = 10_000;

/**
 * Starts one process, in a session of its own: Ctrl-C reaches the launcher only, which then ends it in order.
 * @param {{ name: string, script: string, args?: string[], node?: string[], env?: Record<string, string>, logFile: string }} options
 *   `node`: options of Node itself
 */
export function startChild({ name, script, args = [], node = [], env = {}, logFile }) {
  // A log begins with its process; the one before is kept beside it.
  if (existsSync(logFile)) renameSync(logFile, logFile.replace(/\.log$/, '.previous.log'));
  const log = openSync(logFile, 'a');
  const child = spawn(process.execPath, [...node, script, ...args], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', log, log],
    detached: true,
  });
  closeSync(log);
  const running = {
    name,
    pid: child.pid,
    logFile,
    exited: undefined,
    stop: () => endProcess(child.pid, STOP_PATIENCE_MS),
  };
  child.once('exit', (code, signal) => (running.exited = signal ?? code));
  child.unref();
  return running;
}

/** Waits until a process says it is ready. Throws with the end of its log when it dies or takes too long. */
export async function waitUntilReady(running, url, { patienceMs = 60_000, signal } = {}) {
  for (const end = Date.now() + patienceMs; Date.now() < end; await sleep(100)) {
    signal?.throwIfAborted();
    if (running.exited !== undefined) throw new Error(obituary(running));
    const answer = await fetch(url, { signal: AbortSignal.timeout(2_000) }).catch(() => undefined);
    if (answer?.ok) return;
  }
  throw new Error(`${running.name} did not get ready in ${patienceMs / 1000} s (${url}).\n${endOfLog(running)}`);
}

/** That a process has ended, how, and the last it had to say. */
export function obituary(running) {
  return `${running.name} stopped (${running.exited}).\n${endOfLog(running)}`;
}

function endOfLog({ logFile }) {
  const lines = readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-15);
  return `The end of ${logFile}:\n${lines.map((line) => `  ${line}`).join('\n')}`;
}

/** Runs a script to its end. Throws with what it printed when it fails. */
export function runToEnd({ name, script, args = [], env = {}, signal }) {
  return new Promise((resolve, reject) => {
    let output = '';
    const child = spawn(process.execPath, [script, ...args], { cwd: ROOT, env: { ...process.env, ...env }, signal });
    child.once('error', reject);
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.once('close', (code) =>
      code === 0 ? resolve(output.trim()) : reject(new Error(`${name} failed:\n${output}`)),
    );
  });
}
