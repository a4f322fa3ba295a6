// A PostgreSQL server from the binaries that npm installed: for `npm start` without a database of one's own, and for tests.
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { freePort } from '../process/port.mjs';
import { commandOf, endProcess, isAlive, sleep } from '../process/process.mjs';
import { binaries, reachableDataFolder, serverUser } from './reach.mjs';

export { freePort };

/** Settings of a server whose data is thrown away: nothing waits for the disk. */
export const UNSAFE_AND_FAST = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

const PASSWORD_FILE = 'mot-cua-password';
/** The lines of postmaster.pid: pid, data folder, start time, port, socket folder, address, shared memory, status. */
const STATUS_LINE = 7;
/** By TMPDIR a run of Jest knows what it has started. */
const environment = {
  PATH: process.env.PATH,
  LC_ALL: 'C.UTF-8',
  ...(process.env.TMPDIR && { TMPDIR: process.env.TMPDIR }),
};

/** The server that runs on this folder already, left by a launcher that was killed; `undefined` when none does. */
export function runningServer(folder) {
  try {
    const lines = readFileSync(path.join(folder, 'postmaster.pid'), 'utf8').split('\n');
    const pid = Number(lines[0]);
    // The pid may have been given to another program since.
    if (!isAlive(pid) || !commandOf(pid)?.includes(folder)) return undefined;
    return { pid, port: Number(lines[3]), isStopping: lines[STATUS_LINE]?.trim() === 'stopping' };
  } catch {
    return undefined;
  }
}

/**
 * Starts a server on a data folder, which is made if it is not there. One that runs on it already is used as it is.
 * @param {{ folder: string, port?: number, logFile?: string, settings?: Record<string, string> }} options
 * @returns {Promise<{ url: string, folder: string, programs: string, pid: number, stop: () => Promise<void> }>}
 *   `url` of the database "postgres"; `folder` where the data is; `programs` what it runs from; `stop` ends the server and waits for it
 */
export async function startPostgres({ folder: wanted, port, logFile, settings = {} }) {
  const folder = reachableDataFolder(wanted);
  const running = await runningAndStaying(folder);
  const bin = binaries();
  if (running) return describe(folder, bin, running, logFile);
  const user = serverUser(folder);
  if (existsSync(folder) && readdirSync(folder).length > 0 && !existsSync(path.join(folder, PASSWORD_FILE)))
    throw new Error(`${folder} holds something else than our database: move it away, or choose another data folder.`);
  if (!existsSync(path.join(folder, PASSWORD_FILE))) initialise({ bin, folder, user, settings });
  const attempts = port === undefined ? 3 : 1;
  for (let attempt = 1; ; attempt++) {
    try {
      const server = launch({ bin, folder, user, port: port ?? (await freePort()), logFile, settings });
      return await describe(folder, bin, server, logFile);
    } catch (error) {
      // Between being found free and being taken, a port may go to somebody else.
      if (attempt === attempts) throw error;
    }
  }
}

async function runningAndStaying(folder) {
  for (const end = Date.now() + 30_000; runningServer(folder)?.isStopping && Date.now() < end;) await sleep(50);
  return runningServer(folder);
}

/** Makes the data folder aside and moves it, so that one which was broken off is never taken for data. */
function initialise({ bin, folder, user, settings }) {
  const unfinished = `${folder}.new-${process.pid}`;
  const passwordFile = `${unfinished}-password`;
  const password = randomBytes(18).toString('hex');
  try {
    mkdirSync(unfinished, { mode: 0o700 });
    writeFileSync(passwordFile, password, { mode: 0o600 });
    if (user) for (const file of [unfinished, passwordFile]) chownSync(file, user.uid, user.gid);
    const access = ['-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`];
    const text = ['-E', 'UTF8', '--locale=C.UTF-8'];
    const sync = settings.fsync === 'off' ? ['--no-sync'] : [];
    const { status, stdout, stderr, error } = spawnSync(
      path.join(bin, 'initdb'),
      ['-D', unfinished, ...access, ...text, ...sync],
      { encoding: 'utf8', cwd: '/', ...user, env: environment },
    );
    if (status !== 0) throw new Error(`initdb failed in ${folder}:\n${error?.message ?? ''}${stdout}${stderr}`);
    writeFileSync(path.join(unfinished, PASSWORD_FILE), password, { mode: 0o600 });
    renameSync(unfinished, folder);
  } finally {
    for (const left of [unfinished, passwordFile]) rmSync(left, { recursive: true, force: true });
  }
}

function launch({ bin, folder, user, port, logFile, settings }) {
  const options = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    max_connections: 200,
    ...settings,
  };
  const log = logFile ? openSync(logFile, 'a') : 'ignore';
  const child = spawn(
    path.join(bin, 'postgres'),
    ['-D', folder, ...Object.entries(options).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    { cwd: '/', stdio: ['ignore', log, log], detached: true, env: environment, ...user },
  );
  if (logFile) closeSync(log);
  // A failure to start shows as a process that is not there.
  child.on('error', () => {});
  child.unref();
  return { pid: child.pid, port };
}

async function describe(folder, programs, { pid, port }, logFile) {
  const password = readFileSync(path.join(folder, PASSWORD_FILE), 'utf8');
  const url = `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;
  await waitUntilReady(url, pid, logFile);
  // Fast shutdown: connections are closed, nothing committed is lost.
  return { url, folder, programs, pid, stop: () => endProcess(pid, 8_000, 'SIGINT') };
}

async function waitUntilReady(url, pid, logFile) {
  const { default: pg } = await import('pg');
  let lastError;
  for (const end = Date.now() + 60_000; Date.now() < end; await sleep(50)) {
    if (pid === undefined || !isAlive(pid)) throw new Error(`PostgreSQL stopped while starting.\n${endOf(logFile)}`);
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
    client.on('error', () => {});
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      lastError = error;
    }
  }
  throw new Error(`PostgreSQL did not answer within a minute: ${lastError.message}\n${endOf(logFile)}`);
}

function endOf(logFile) {
  if (!logFile || !existsSync(logFile)) return '';
  const lines = readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-10);
  return `The end of ${logFile}:\n${lines.map((line) => `  ${line}`).join('\n')}`;
}
