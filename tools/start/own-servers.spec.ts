import { createTestDatabase, type TestDatabase } from '@mot-cua/testing/database';
import { bareEnvironment, freePort, until } from '@mot-cua/testing/processes';
import { hasRedis, startRedis, type TestRedis } from '@mot-cua/testing/redis';
import { freePorts, launch, optionsFor, type Launcher } from '@mot-cua/testing/system';
import { Redis } from 'ioredis';
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const ROOT = path.resolve(__dirname, '../..');
const KEY = { S3_BUCKET: 'papers', S3_ACCESS_KEY_ID: 'S3RVER', S3_SECRET_ACCESS_KEY: 'S3RVER' };

/** What `npm run demo` prints, and how it ends. */
async function runDemo(...options: string[]): Promise<{ code: number; said: string }> {
  const script = path.join(ROOT, 'tools/demo/demo.mjs');
  return promisify(execFile)(process.execPath, [script, ...options], { cwd: ROOT, env: bareEnvironment() }).then(
    ({ stdout }) => ({ code: 0, said: stdout }),
    ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({ code, said: stdout + stderr }),
  );
}

describe(`npm start with a PostgreSQL, ${hasRedis() ? 'a Redis ' : ''}and an S3 storage of one's own`, () => {
  let folder: string;
  let bucket: string;
  let storage: ChildProcess;
  let database: TestDatabase;
  let portalDatabase: TestDatabase;
  let redis: TestRedis | undefined;
  let launcher: Launcher;
  let addresses: string[];

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'own-servers-'));
    bucket = path.join(folder, 's3', KEY.S3_BUCKET);
    const [ports, storagePort] = [await freePorts(), await freePort()];
    storage = spawn(
      process.execPath,
      [
        path.join(ROOT, 'node_modules/s3rver/bin/s3rver.js'),
        ...['--directory', path.dirname(bucket), '--address', '127.0.0.1', '--port', String(storagePort), '--silent'],
        ...['--configure-bucket', KEY.S3_BUCKET],
      ],
      { stdio: 'ignore', env: bareEnvironment() },
    );
    const endpoint = `http://127.0.0.1:${storagePort}`;
    await until('the storage answers', () =>
      fetch(endpoint).then(
        () => true,
        () => false,
      ),
    );
    database = await createTestDatabase({ empty: true });
    portalDatabase = await createTestDatabase({ empty: true });
    redis = hasRedis() ? await startRedis() : undefined;
    launcher = launch(optionsFor(ports, path.join(folder, 'data')), {
      DATABASE_URL: database.url,
      NATIONAL_PORTAL_DATABASE_URL: portalDatabase.url,
      S3_ENDPOINT: endpoint,
      ...KEY,
      ...(redis && { REDIS_URL: redis.url }),
    });
    addresses = ['--api', `http://127.0.0.1:${ports.api}`, '--portal', `http://127.0.0.1:${ports.portal}`];
    await launcher.ready();
  });

  afterAll(async () => {
    await launcher?.stop();
    storage?.kill();
    await redis?.stop();
    await Promise.all([database?.drop(), portalDatabase?.drop(), rm(folder, { recursive: true, force: true })]);
  });

  it('starts no database', () => {
    expect(existsSync(path.join(folder, 'data/postgres'))).toBe(false);
    expect(launcher.printed()).not.toContain('PostgreSQL');
  });

  it('takes a dossier from the citizen to the national portal, as npm run demo shows', async () => {
    const { code, said } = await runDemo(...addresses);
    expect({ code, said }).toMatchObject({ code: 0, said: expect.stringContaining('DongBoHoSoMC') });
    expect(said).toMatch(/^H53\.\S+-\d{6}-\d{4}: /m);
  });

  it('keeps the files in the bucket', () => {
    const files = readdirSync(bucket, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('_object'));
    expect(files.length).toBeGreaterThanOrEqual(3);
    expect(existsSync(path.join(folder, 'data/files'))).toBe(false);
  });

  (hasRedis() ? it : it.skip)('keeps the queues in Redis', async () => {
    const client = new Redis(redis?.url ?? '');
    expect(await client.keys('bull:*')).not.toEqual([]);
    client.disconnect();
  });
});

describe('npm run demo', () => {
  it('says what to do when nothing runs', async () => {
    const nowhere = `http://127.0.0.1:${await freePort()}`;
    const { code, said } = await runDemo('--api', nowhere);
    expect(code).toBe(1);
    expect(said.trim()).toBe(`Nothing answers at ${nowhere}: run npm start first, or name another address with --api.`);
  });

  it('lists its options', async () => {
    const { code, said } = await runDemo('--help');
    expect(code).toBe(0);
    for (const option of ['--api', '--portal', '--help']) expect(said).toContain(option);
  });

  it('names an option that it does not know', async () => {
    const { code, said } = await runDemo('--fast');
    expect(code).toBe(1);
    expect(said.trim()).toBe("Unknown option '--fast'. npm run demo -- --help lists the options.");
  });
});
