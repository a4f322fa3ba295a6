// npm test: installs what is missing and runs everything; `npm test -- lint server` runs only the steps named.
import '../start/node-version.mjs';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { installWhatIsMissing, ROOT } from '../start/install.mjs';

const bin = (file) => path.join(ROOT, 'node_modules', file);
const nx = (target) => [bin('nx/dist/bin/nx.js'), 'run-many', '-t', target, '--outputStyle=static'];
const tsc = (project) => [bin('typescript7/bin/tsc'), '-p', project, '--noEmit'];
const jest = (config) => ({ jest: [bin('jest/bin/jest.js'), '-c', config, '--silent=false'] });

const STEPS = {
  format: [bin('prettier/bin/prettier.cjs'), '--check', '.', '--log-level=warn'],
  lint: nx('lint'),
  'lint of the tools': [bin('eslint/bin/eslint.js'), 'tools', 'eslint.config.mjs', '--max-warnings', '0'],
  typecheck: nx('typecheck'),
  'typecheck of the specs': tsc('libs/domain/tsconfig.spec.json'),
  'typecheck of the tools': tsc('tools/tsconfig.json'),
  client: ['tools/generate-api-client/generate.mjs', '--check'],
  build: ['tools/build.mjs'],
  server: jest('jest.server.config.mjs'),
  web: jest('jest.web.config.mjs'),
  journeys: jest('jest.journeys.config.mjs'),
};

/** Runs one step; answers how many of its checks passed and failed. */
function run(name, step, scratch) {
  const began = performance.now();
  const report = path.join(scratch, `${name}.json`);
  const args = Array.isArray(step) ? step : [...step.jest, '--json', `--outputFile=${report}`];
  const { status } = spawnSync(process.execPath, args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false' },
  });
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const counts = countsOf(status, report, !Array.isArray(step));
  console.log(
    `\n== ${name}: ${status === 0 ? 'ok' : 'FAILED'} in ${seconds} s (${counts.passed} passed, ${counts.failed} failed)\n`,
  );
  return counts;
}

/** A step that is no test run counts as one check; a test run that fails beside its tests counts one failure more. */
function countsOf(status, report, isJest) {
  if (!isJest) return status === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
  const { numPassedTests, numFailedTests, numPendingTests, numFailedTestSuites, numTotalTests } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  const alsoFailed = status !== 0 && numFailedTests === 0 ? Math.max(1, numFailedTestSuites) : 0;
  return {
    passed: numPassedTests,
    failed: numFailedTests + alsoFailed + (numTotalTests === 0 ? 1 : 0),
    skipped: numPendingTests,
  };
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in STEPS));
if (unknown.length > 0) {
  console.error(`No such step: ${unknown.join(', ')}. There are: ${Object.keys(STEPS).join(', ')}.`);
  process.exit(2);
}
installWhatIsMissing();
const hasRedis = Boolean(process.env.REDIS_URL) || spawnSync('redis-server', ['--version']).status === 0;
if (!hasRedis && process.env.REQUIRE_REDIS === '1') {
  console.error('Redis is required (REQUIRE_REDIS=1), but redis-server is not installed and REDIS_URL is not set.');
  process.exit(1);
}
console.log(
  `Queues are tested on PostgreSQL${hasRedis ? ' and on Redis' : '; not on Redis, which is not installed here'}.\n`,
);

const scratch = mkdtempSync(path.join(tmpdir(), 'mot-cua-reports-'));
const total = { passed: 0, failed: 0, skipped: 0 };
for (const [name, step] of Object.entries(STEPS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const counts = run(name, step, scratch);
  for (const kind of Object.keys(total)) total[kind] += counts[kind];
}
rmSync(scratch, { recursive: true, force: true });
console.log(`${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`);
process.exit(total.failed > 0 ? 1 : 0);
