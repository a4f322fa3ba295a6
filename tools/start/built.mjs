// Remembers what was built from what, so that a start on unchanged sources builds nothing: Nx would write every file of the build anew,
// under the hands of a system that runs from it.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');
const STAMP = path.join(ROOT, 'node_modules/.mot-cua-built');
/** What decides how things are built, beside the sources themselves. */
const SETTINGS = [
  'package-lock.json',
  'tsconfig.base.json',
  '.swcrc',
  'nx.json',
  'tools/build-server.mjs',
  'tools/vite/precompress.mjs',
];

/** Whether neither the sources nor the built files have changed since the last build. */
export function isBuilt() {
  return existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stampOf(fingerprints());
}

/** Builds, and remembers from which sources: those from before, should somebody write while it runs. */
export function rememberBuild(build) {
  const { sources } = fingerprints();
  build();
  writeFileSync(STAMP, stampOf({ sources, built: fingerprints().built }));
}

const stampOf = ({ sources, built }) => `${sources}\n${built}\n`;

function fingerprints() {
  const files = ['apps', 'libs', 'migrations'].flatMap(filesIn);
  const isBuiltFile = (file) => file.split(path.sep).includes('dist');
  return {
    sources: fingerprintOf([...files.filter((file) => !isBuiltFile(file)), ...SETTINGS]),
    built: fingerprintOf(files.filter(isBuiltFile)),
  };
}

function fingerprintOf(files) {
  const hash = createHash('sha256').update(process.version);
  for (const file of files) hash.update(`\0${file}\0`).update(readFileSync(path.join(ROOT, file)));
  return hash.digest('hex');
}

/** Every file below a folder, installed packages left out, in an order that stays the same. */
function filesIn(folder) {
  return readdirSync(path.join(ROOT, folder), { withFileTypes: true })
    .filter(({ name }) => name !== 'node_modules')
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const file = path.join(folder, entry.name);
      return entry.isDirectory() ? filesIn(file) : entry.isFile() ? [file] : [];
    });
}
