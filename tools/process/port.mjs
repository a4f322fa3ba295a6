// Ports of this machine: a free one, and who holds one that is not.
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { commandOf } from './process.mjs';

/** A port that nobody listens on now. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject).listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** Ports that are given to nobody who does not ask for them: Linux, macOS and Windows take those of outgoing connections from above. */
const UNASKED = { from: 20_000, below: 32_000 };

/** A port that nobody listens on now, and that a server which is killed finds free when it comes back. */
export async function lastingPort() {
  for (;;) {
    const port = UNASKED.from + Math.floor(Math.random() * (UNASKED.below - UNASKED.from));
    if ((await obstacleOn(port)) === undefined) return port;
  }
}

/** `undefined` when a program may listen on the port, else why not: `EADDRINUSE`, `EACCES`, … */
export function obstacleOn(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', ({ code }) => resolve(code));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(undefined)));
  });
}

/** Who listens on a port, `process 1234: node server.js`; `undefined` when the system does not tell us (Linux only). */
export function listenerOn(port) {
  const sockets = ['/proc/net/tcp', '/proc/net/tcp6'].flatMap((table) => listeningSockets(table, port));
  if (sockets.length === 0) return undefined;
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    if (socketsOf(pid).some((socket) => sockets.includes(socket))) {
      return `process ${pid}: ${commandOf(pid)?.slice(0, 120)}`;
    }
  }
  return undefined;
}

/** Columns of the table: 1 is `address:port` in hexadecimal, 3 the state (0A listens), 9 the inode of the socket. */
function listeningSockets(table, port) {
  try {
    return readFileSync(table, 'utf8')
      .split('\n')
      .map((line) => line.trim().split(/\s+/))
      .filter((columns) => columns[3] === '0A' && parseInt(columns[1].split(':')[1], 16) === port)
      .map((columns) => `socket:[${columns[9]}]`);
  } catch {
    return [];
  }
}

function socketsOf(pid) {
  try {
    const folder = `/proc/${pid}/fd`;
    return readdirSync(folder).map((name) => readlinkSync(`${folder}/${name}`));
  } catch {
    // Ended meanwhile, or somebody else's.
    return [];
  }
}
