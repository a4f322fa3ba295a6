import { freePorts, launch, optionsFor, type Launcher } from '@mot-cua/testing/system';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Session } from '../demo/session.mjs';
import { isAlive } from '../process/process.mjs';

const isRoot = process.getuid?.() === 0;
const CITIZEN = '0900000001';
const PASSWORD = 'motcua-demo-2026';

interface Part {
  readonly name: string;
  readonly pid: number;
}

describe('npm start', () => {
  let folder: string;
  let data: string;
  let options: string[];
  let api: string;
  let launcher: Launcher;
  let databaseFolder: string;

  beforeAll(async () => {
    // Of mode 0700: PostgreSQL, which does not run as root, cannot get in when this is root's.
    folder = await mkdtemp(path.join(tmpdir(), 'start-'));
    data = path.join(folder, 'data');
    const ports = await freePorts();
    options = optionsFor(ports, data);
    api = `http://127.0.0.1:${ports.api}`;
  });

  afterAll(async () => {
    await launcher?.stop();
    await rm(folder, { recursive: true, force: true });
    if (databaseFolder) await rm(databaseFolder, { recursive: true, force: true });
  });

  const start = async (...more: string[]) => {
    launcher = launch([...options, ...more]);
    await launcher.ready();
  };
  const signIn = () => new Session(api).signIn(CITIZEN, PASSWORD);
  const drafts = async (): Promise<{ id: string }[]> => (await (await signIn()).get('/drafts')).items;

  /** What runs: the parts, as the launcher remembers them for the next one, and PostgreSQL. */
  function parts(): Part[] {
    const remembered: { parts: Part[] } = JSON.parse(readFileSync(path.join(data, 'running.json'), 'utf8'));
    const postgres = Number(readFileSync(path.join(databaseFolder, 'postmaster.pid'), 'utf8').split('\n')[0]);
    return [...remembered.parts, { name: 'postgres', pid: postgres }];
  }
  const pidOf = (name: string, among = parts()): number => among.find((part) => part.name === name)?.pid ?? 0;
  const alive = (among: readonly Part[]) => among.filter(({ pid }) => isAlive(pid)).map(({ name }) => name);
  const ALL = ['national-portal', 'population-registry', 'api', 'worker', 'citizen', 'officer', 'postgres'];

  it('starts every part and says where', async () => {
    await start();
    databaseFolder = / data in (\S+), programs in /.exec(launcher.printed())?.[1] ?? path.join(data, 'postgres');
    expect(alive(parts())).toEqual(ALL);
    const addresses = launcher.printed().match(/http:\/\/127\.0\.0\.1:\d+/g) ?? [];
    expect(addresses).toHaveLength(5);
    for (const address of addresses) expect((await fetch(address)).status).toBeLessThan(500);
    expect(launcher.printed()).toContain(`${CITIZEN}  `);
  });

  (isRoot ? it : it.skip)("says where the database is when PostgreSQL's own user cannot reach the data folder", () => {
    expect(databaseFolder.startsWith(data)).toBe(false);
    expect(launcher.printed()).toMatch(/^ +PostgreSQL +data in \/var\/lib\/mot-cua\//m);
  });

  it('refuses a second one on the same data, and names the first', async () => {
    const second = launch(options);
    expect(await second.ended()).toBe(1);
    expect(second.printed()).toContain(`npm start is running already on ${data} (process ${launcher.pid})`);
    expect(alive(parts())).toEqual(ALL);
  });

  it('stops every process on Ctrl-C', async () => {
    const citizen = await signIn();
    await citizen.post('/drafts', { procedureCode: '1.001193' });
    const running = parts();
    expect(await launcher.stop('SIGINT')).toBe(0);
    expect(alive(running)).toEqual([]);
  });

  it('keeps the data from one start to the next', async () => {
    await start();
    expect(await drafts()).toHaveLength(1);
  });

  it('stops what a launcher that was killed has left behind, and goes on with its database', async () => {
    const left = parts();
    await launcher.stop('SIGKILL');
    expect(alive(left)).toEqual(ALL);
    await start();
    expect(launcher.printed()).toContain(
      'Stopping what an earlier start left behind: national-portal, population-registry, api, worker',
    );
    expect(alive(left)).toEqual(['postgres']);
    expect(pidOf('postgres')).toBe(pidOf('postgres', left));
    expect(await drafts()).toHaveLength(1);
  });

  it('names the log of a part that died, and stops the others', async () => {
    const running = parts();
    process.kill(pidOf('worker', running), 'SIGKILL');
    expect(await launcher.ended()).toBe(1);
    expect(launcher.printed()).toContain('worker stopped (SIGKILL)');
    expect(launcher.printed()).toContain(path.join(data, 'logs/worker.log'));
    expect(alive(running)).toEqual([]);
  });

  it('begins anew when it is told to, and stops every process when it is told to end', async () => {
    await start('--reset');
    expect(await drafts()).toEqual([]);
    const running = parts();
    expect(await launcher.stop('SIGTERM')).toBe(0);
    expect(alive(running)).toEqual([]);
  });
});

describe('npm start says what is wrong before it starts anything:', () => {
  let folder: string;

  beforeAll(async () => (folder = await mkdtemp(path.join(tmpdir(), 'start-'))));
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const outcome = async (options: string[], env: Record<string, string> = {}) => {
    const launcher = launch(options, env);
    return { code: await launcher.ended(), said: launcher.printed().trim() };
  };

  it('its options', async () => {
    const { code, said } = await outcome(['--help']);
    expect(code).toBe(0);
    for (const option of ['--api-port', '--data', '--reset', '--no-seed', 'DATABASE_URL', 'REDIS_URL', 'S3_ENDPOINT'])
      expect(said).toContain(option);
  });

  it.each([
    [['--quick'], "Unknown option '--quick'. npm start -- --help lists the options."],
    [['again'], "Unexpected argument 'again'. npm start -- --help lists the options."],
    [['--api-port', 'x'], '"x" is no port for api: choose 1 to 65535.'],
    [['--worker-port', '4200'], 'Port 4200 is given to both worker and citizen.'],
  ])('the fault in %j', async (options, said) => {
    expect(await outcome([...options, '--data', path.join(folder, 'data')])).toEqual({ code: 1, said });
  });

  it('the port that is in use, what needs it and who has it', async () => {
    const ports = await freePorts();
    const other = await new Promise<Server>((resolve) => {
      const server = createServer().listen(ports.officer, '127.0.0.1', () => resolve(server));
    });
    const { code, said } = await outcome(optionsFor(ports, path.join(folder, 'data')));
    other.close();
    expect(code).toBe(1);
    expect(said).toContain(`Port ${ports.officer}, which officer needs, is in use by `);
    if (process.platform === 'linux') expect(said).toContain(`process ${process.pid}: `);
  });

  it('every mistake in the environment at once, and what to do', async () => {
    const ports = await freePorts();
    const { code, said } = await outcome(optionsFor(ports, path.join(folder, 'data')), {
      DATABASE_URL: `postgres://somebody:secret@127.0.0.1:${ports.worker}/nowhere`,
      REDIS_URL: 'nonsense',
      S3_ENDPOINT: 'http://127.0.0.1:9000',
      SESSION_HOURS: 'many',
      NATIONAL_PORTAL_SESSION_SECONDS: '-1',
    });
    expect(code).toBe(1);
    expect(said.split('\n').filter((line) => line.startsWith('  - '))).toEqual([
      '  - REDIS_URL must be an address that begins with redis:// or rediss://',
      '  - S3_BUCKET is missing',
      '  - S3_ACCESS_KEY_ID is missing',
      '  - S3_SECRET_ACCESS_KEY is missing',
      '  - SESSION_HOURS must be a whole number from 1 to 720, not "many"',
      expect.stringContaining('NATIONAL_PORTAL_SESSION_SECONDS must be a whole number'),
      `  - DATABASE_URL: 127.0.0.1:${ports.worker} cannot be used (ECONNREFUSED)`,
    ]);
    expect(said).toContain('Correct these variables');
    expect(said).not.toContain('secret');
  });

  it('which of the servers named does not answer', async () => {
    const [ports, { api: silent }] = [await freePorts(), await freePorts()];
    const { code, said } = await outcome(optionsFor(ports, path.join(folder, 'data')), {
      REDIS_URL: `redis://127.0.0.1:${silent}`,
      S3_ENDPOINT: `http://127.0.0.1:${silent}`,
      S3_BUCKET: 'papers',
      S3_ACCESS_KEY_ID: 'key',
      S3_SECRET_ACCESS_KEY: 'secret',
    });
    expect(code).toBe(1);
    expect(said).toContain(`REDIS_URL: 127.0.0.1:${silent} cannot be used (ECONNREFUSED)`);
    expect(said).toContain(`the bucket papers at http://127.0.0.1:${silent} cannot be used (ECONNREFUSED)`);
  });
});
