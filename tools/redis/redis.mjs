// A Redis server of one's own, which keeps nothing on disk: what is killed with it is lost.
import { spawn, spawnSync } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { connect } from 'node:net';
import path from 'node:path';
import { lastingPort } from '../process/port.mjs';
import { endProcess, isAlive, sleep } from '../process/process.mjs';

/** Whether `redis-server` is installed here. */
export function hasRedis() {
  return spawnSync('redis-server', ['--version']).status === 0;
}

/**
 * Starts a server and waits until it listens.
 * @param {{ folder: string, port?: number }} options where its log goes
 * @returns {Promise<{ url: string, pid: number, stop: () => Promise<void> }>}
 */
export async function startRedis({ folder, port: wanted }) {
  const port = wanted ?? (await lastingPort());
  const log = openSync(path.join(folder, 'redis.log'), 'a');
  const options = { port, bind: '127.0.0.1', dir: folder, save: '' };
  const child = spawn(
    'redis-server',
    Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]),
    { stdio: ['ignore', log, log], detached: true },
  );
  closeSync(log);
  child.unref();
  while (!(await listens(port))) {
    if (!isAlive(child.pid)) throw new Error(`Redis stopped while starting: see ${path.join(folder, 'redis.log')}`);
    await sleep(20);
  }
  return { url: `redis://127.0.0.1:${port}`, pid: child.pid, stop: () => endProcess(child.pid) };
}

function listens(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}
