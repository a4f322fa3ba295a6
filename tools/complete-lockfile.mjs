// `npm ci` insists that every optional dependency stands in the lock file; `npm install` leaves out those for other platforms that the
// registry at hand does not carry. This puts them back by name, version and platform: node tools/complete-lockfile.mjs
import { readFileSync, writeFileSync } from 'node:fs';

const FILE = 'package-lock.json';
const SYSTEMS = [
  'darwin',
  'linux',
  'win32',
  'android',
  'freebsd',
  'openbsd',
  'netbsd',
  'sunos',
  'aix',
  'openharmony',
  'wasi',
  'wasm',
];
const PROCESSORS = ['arm64', 'x64', 'ia32', 'arm', 'ppc64', 's390x', 'riscv64', 'loong64', 'mips64el', 'wasm32'];

const lock = JSON.parse(readFileSync(FILE, 'utf8'));

/** Whether Node would find the package from a place in the tree. */
function isFound(from, name) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    if (lock.packages[`${folder ? `${folder}/` : ''}node_modules/${name}`]) return true;
    if (folder === '') return false;
  }
}

const missing = Object.entries(lock.packages).flatMap(([place, { optionalDependencies = {}, dev }]) =>
  Object.entries(optionalDependencies)
    .filter(([name]) => !isFound(place, name))
    .map(([name, range]) => ({ place, name, version: range.replace(/^[~^]/, ''), dev })),
);
for (const { place, name, version, dev } of missing) {
  const words = name.toLowerCase().split(/[^a-z0-9]+/);
  const system = SYSTEMS.find((word) => words.includes(word));
  const processor = PROCESSORS.find((word) => words.includes(word));
  const parent = place.slice(0, Math.max(0, place.lastIndexOf('node_modules/')));
  lock.packages[`${parent}node_modules/${name}`] = {
    version,
    ...(dev && { dev }),
    optional: true,
    ...(processor && { cpu: [processor] }),
    ...(system && { os: [system === 'wasm' ? 'wasi' : system] }),
  };
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${missing.length} package(s) added to ${FILE}`);
