import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const ROOT = path.resolve(__dirname, '../../../..');

/** A port that nobody listens on, and that no other spec of this run was told: between here and its use some seconds go by. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = await unusedPort();
    if (await isOurs(port)) return port;
  }
}

/** Ports that are given to nobody who does not ask for them: outgoing connections take theirs from above, and one of those in between would be in the way. */
const UNASKED = { from: 20_000, below: 32_000 };

async function unusedPort(): Promise<number> {
  for (;;) {
    const port = UNASKED.from + Math.floor(Math.random() * (UNASKED.below - UNASKED.from));
    if (await mayListenOn(port)) return port;
  }
}

function mayListenOn(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}

/** Only one can make a folder; it lies in that of the run, which goes when the run ends. */
async function isOurs(port: number): Promise<boolean> {
  try {
    await mkdir(path.join(tmpdir(), `port-${port}`));
    return true;
  } catch (error) {
    // What the file system throws is no `Error` of the realm that a spec runs in.
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * What a process under test inherits, and nothing that the person at this machine has configured. By TMPDIR, which is a folder of this run
 * of Jest, the watchdog finds what a run that was killed has left behind.
 */
export function bareEnvironment(): Record<string, string> {
  const inherited = ['PATH', 'HOME', 'TMPDIR'].map((name) => [name, process.env[name]]);
  return Object.fromEntries(inherited.filter(([, value]) => value !== undefined));
}

export interface ProcessUnderTest {
  /** What it has printed so far. */
  log(): string;
  /** Ends it and waits until it is gone; SIGKILL gives it no chance to tidy up. */
  stop(signal?: 'SIGTERM' | 'SIGKILL'): Promise<void>;
}

/** Machines are shared: what takes long today is not broken. */
const PATIENCE_MS = 180_000;

/**
 * Starts one of our processes from its TypeScript source and waits until it is ready.
 * @param script path below the workspace, `apps/worker/src/main.ts`
 * @throws Error with its log when it stops or is not ready within {@link PATIENCE_MS}
 */
export async function startProcess(
  script: string,
  env: Record<string, string>,
  readyUrl: string,
): Promise<ProcessUnderTest> {
  const child = spawn(process.execPath, ['--conditions=@mot-cua/source', '-r', './tools/swc-register.cjs', script], {
    cwd: ROOT,
    env: { ...bareEnvironment(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  const running = { log: () => printed, stop: (signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM') => end(child, signal) };
  for (const deadline = Date.now() + PATIENCE_MS; Date.now() < deadline; await sleep(50)) {
    if (hasEnded(child)) throw new Error(`${script} stopped:\n${printed}`);
    const answer = await fetch(readyUrl, { signal: AbortSignal.timeout(1_000) }).catch(() => undefined);
    if (answer?.ok) return running;
  }
  await running.stop('SIGKILL');
  throw new Error(`${script} was not ready in time:\n${printed}`);
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

async function end(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  if (hasEnded(child)) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill(signal);
  const byForce = setTimeout(() => child.kill('SIGKILL'), 20_000);
  await gone;
  clearTimeout(byForce);
}

/** Waits until something is so, asking again and again. @throws Error with the description when it never is */
export async function until(
  description: string,
  isSo: () => Promise<boolean>,
  patienceMs = PATIENCE_MS,
): Promise<void> {
  for (const deadline = Date.now() + patienceMs; Date.now() < deadline; await sleep(100)) {
    if (await isSo()) return;
  }
  throw new Error(`It was never so that ${description}`);
}
