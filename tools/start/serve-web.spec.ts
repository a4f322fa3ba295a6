import { bareEnvironment, freePort, until } from '@mot-cua/testing/processes';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

const SCRIPT = path.resolve(__dirname, 'serve-web.mjs');
const PRECOMPRESS = path.resolve(__dirname, '../vite/precompress.mjs');
const PAGE = `<!doctype html><title>Một Cửa</title>${'<p>Bạn cần làm thủ tục gì?</p>'.repeat(100)}`;
const CODE = 'export const word = "thủ tục";\n'.repeat(100);

let folder: string;
let server: ChildProcess;
let port: number;

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** What the server answers somebody who understands these encodings; `fetch` would unpack it by itself. */
function ask(address: string, encodings?: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = encodings ? { 'accept-encoding': encodings } : {};
    request({ port, path: address, headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () =>
        resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) }),
      );
    })
      .on('error', reject)
      .end();
  });
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'serve-web-'));
  await mkdir(path.join(folder, 'assets'));
  await writeFile(path.join(folder, 'index.html'), PAGE);
  await writeFile(path.join(folder, 'assets/index-Ab12.js'), CODE);
  await writeFile(path.join(folder, 'assets/small-Cd34.js'), 'export {};\n');
  // As a build does it; in a process of its own because Jest loads no ES modules.
  const compress = `import(${JSON.stringify(pathToFileURL(PRECOMPRESS))}).then((made) => made.compressFilesIn(${JSON.stringify(folder)}))`;
  await new Promise((done) => spawn(process.execPath, ['-e', compress], { stdio: 'inherit' }).on('exit', done));
  port = await freePort();
  server = spawn(process.execPath, [SCRIPT, folder, String(port), 'http://127.0.0.1:1'], {
    stdio: 'inherit',
    env: bareEnvironment(),
  });
  await until('the server answers', () =>
    ask('/').then(
      () => true,
      () => false,
    ),
  );
});

afterAll(async () => {
  server?.kill();
  await rm(folder, { recursive: true, force: true });
});

it('sends code as brotli, to be kept for good', async () => {
  const { headers, body } = await ask('/assets/index-Ab12.js', 'gzip, deflate, br');
  expect(headers).toMatchObject({
    'content-encoding': 'br',
    'cache-control': 'public, max-age=31536000, immutable',
    vary: 'accept-encoding',
    'x-content-type-options': 'nosniff',
  });
  expect(headers['content-type']).toContain('javascript');
  expect(brotliDecompressSync(body).toString()).toBe(CODE);
  expect(body.length).toBeLessThan(CODE.length / 4);
});

it('sends it as gzip to whoever knows that only', async () => {
  const { headers, body } = await ask('/assets/index-Ab12.js', 'gzip');
  expect(headers['content-encoding']).toBe('gzip');
  expect(gunzipSync(body).toString()).toBe(CODE);
});

it('sends it as it is to whoever knows neither, and says that this depends on who asks', async () => {
  const { headers, body } = await ask('/assets/index-Ab12.js');
  expect(headers['content-encoding']).toBeUndefined();
  expect(headers['vary']).toBe('accept-encoding');
  expect(body.toString()).toBe(CODE);
});

it('sends a file that has no compressed copy', async () => {
  const { status, headers, body } = await ask('/assets/small-Cd34.js', 'br');
  expect({ status, encoding: headers['content-encoding'] }).toEqual({ status: 200, encoding: undefined });
  expect(body.toString()).toBe('export {};\n');
});

it.each(['/', '/thu-tuc/1.001193', '/ho-so/H53.20-261127-0001'])(
  'opens the app at %s, asked anew each time',
  async (address) => {
    const { status, headers, body } = await ask(address, 'br');
    expect(status).toBe(200);
    expect(headers).toMatchObject({ 'content-encoding': 'br', 'cache-control': 'no-cache' });
    expect(headers['content-type']).toContain('text/html');
    expect(brotliDecompressSync(body).toString()).toBe(PAGE);
  },
);

it('has no page for code that is gone', async () => {
  expect(await ask('/assets/index-old.js', 'br')).toMatchObject({ status: 404 });
});
