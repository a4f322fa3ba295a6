// Installs what is missing and builds what is stale, before anything of node_modules can be used.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isBuilt, rememberBuild } from './built.mjs';

export const ROOT = path.resolve(import.meta.dirname, '../..');
const LOCK = path.join(ROOT, 'package-lock.json');
/** What npm writes when an installation is complete, and what we write beside it: the lock file that it was made from. */
const INSTALLED = path.join(ROOT, 'node_modules/.package-lock.json');
const MADE_FROM = path.join(ROOT, 'node_modules/.mot-cua-lock');

/** Runs `npm ci` when node_modules is missing, incomplete, or made from another lock file. */
export function installWhatIsMissing() {
  const lock = createHash('sha256').update(readFileSync(LOCK)).digest('hex');
  const isKnown = existsSync(INSTALLED) && existsSync(MADE_FROM) && readFileSync(MADE_FROM, 'utf8') === lock;
  if (isKnown) return;
  if (!isInstalledAsLocked()) {
    console.log('Installing packages (once, a minute or two) …');
    // What builds and tests is needed even where NODE_ENV says production.
    const { status } = spawnSync('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: ROOT,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    if (status !== 0) throw new Error('npm ci failed: see above. Is the npm registry within reach?');
  }
  writeFileSync(MADE_FROM, lock);
}

/** Whether somebody has run `npm ci` or `npm install` already: each package of the lock file is there in its version. */
function isInstalledAsLocked() {
  if (!existsSync(INSTALLED)) return false;
  const { packages: installed } = JSON.parse(readFileSync(INSTALLED, 'utf8'));
  const { packages: locked } = JSON.parse(readFileSync(LOCK, 'utf8'));
  return Object.entries(locked)
    .filter(([folder, { optional }]) => folder.includes('node_modules/') && !optional)
    .every(([folder, { version }]) => installed[folder] && installed[folder].version === version);
}

/** Builds what is stale; Nx knows what is not. @throws Error with what the compiler said */
export function buildWhatIsStale() {
  if (isBuilt()) return;
  console.log('Building what has changed …');
  rememberBuild(() => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [
        path.join(ROOT, 'node_modules/nx/dist/bin/nx.js'),
        'run-many',
        '-t',
        'build',
        'build-web',
        '--outputStyle=static',
      ],
      { cwd: ROOT, encoding: 'utf8', env: { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false' } },
    );
    if (status !== 0) throw new Error(`The build failed:\n${stdout}${stderr}`);
  });
}
