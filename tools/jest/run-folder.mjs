// Jest's global set-up: a folder for everything that the run lays down, and a watchdog that clears up after it, even if it is killed.
import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * Makes the folder and names it in TMPDIR: what the tests start inherits it, lays its own folders into it, and is known by it.
 * @returns {string} the folder; everybody may pass through, for PostgreSQL runs as another user when this is root
 */
export default function openRunFolder() {
  const folder = mkdtempSync(path.join(tmpdir(), 'mot-cua-test-'));
  chmodSync(folder, 0o755);
  process.env.TMPDIR = folder;
  const script = path.join(import.meta.dirname, 'watchdog.mjs');
  spawn(process.execPath, [script, String(process.pid), folder], { detached: true, stdio: 'ignore' }).unref();
  return folder;
}
