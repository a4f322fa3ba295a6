import { bareEnvironment } from '@mot-cua/testing/processes';
import { hasRedis } from '@mot-cua/testing/redis';
import { spawn } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');
const BACKENDS = hasRedis() ? ['postgres', 'redis'] : ['postgres'];
/** Any does; a seed that has found something goes here, too. */
const SEED = 22;

interface Report {
  readonly dossiers: number;
  readonly killed: Readonly<Record<string, number>>;
  readonly faults: Readonly<Record<string, number>>;
  readonly attempts: number;
  readonly events: number;
  readonly differences: readonly string[];
}

/** `npm run chaos` with these options; the watchdog of this run of Jest ends what it leaves behind should it be killed. */
function run(options: readonly string[]): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, ['tools/chaos/chaos.mjs', ...options], { cwd: ROOT, env: bareEnvironment() });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, said })));
}

describe('when everything is killed at random and the national portal misbehaves', () => {
  it.each(BACKENDS)(
    'every event is there once, in order, with the queues on %s',
    async (backend) => {
      const { code, said } = await run(['--short', '--no-build', '--seed', String(SEED), '--backend', backend]);
      expect({ code, said }).toMatchObject({ code: 0 });
      const [report] = (JSON.parse(said.trimEnd().split('\n').at(-1) ?? '') as { chaos: Report[] }).chaos;
      expect(report).toMatchObject({ differences: [], events: (report?.dossiers ?? 0) * 4 });
      for (const [part, times] of Object.entries(report?.killed ?? {})) expect([part, times > 0]).toEqual([part, true]);
      expect(Object.keys(report?.faults ?? {}).length).toBeGreaterThan(1);
      expect(report?.attempts).toBeGreaterThan(report?.events ?? 0);
    },
    20 * 60_000,
  );
});

describe('npm run chaos says what is wrong before it starts anything:', () => {
  it.each([
    [['--quick'], "Unknown option '--quick'."],
    [['--minutes', 'x'], '--minutes must be a number from 0.1, not "x".'],
    [['--backend', 'mysql'], '--backend must be postgres, redis or both, not "mysql".'],
  ])('%j', async (options, words) => {
    expect(await run(options)).toEqual({ code: 1, said: `${words} npm run chaos -- --help lists the options.\n` });
  });
});
