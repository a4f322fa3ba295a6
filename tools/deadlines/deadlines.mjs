// npm run -s deadlines -- FILE.json: due dates, elapsed working time and ledgers of the cases in a file, as JSON.
import '../start/node-version.mjs';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ROOT } from '../start/install.mjs';

const files = process.argv.slice(2).map((file) => path.resolve(process.env.INIT_CWD ?? '.', file));
const { status } = spawnSync(
  process.execPath,
  ['--conditions=@mot-cua/source', '-r', './tools/swc-register.cjs', 'tools/deadlines/compute.ts', ...files],
  { cwd: ROOT, stdio: 'inherit' },
);
process.exitCode = status ?? 1;
