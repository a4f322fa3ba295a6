import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import S3rver from 's3rver';
import { DiskStorage, FileMissing, S3Storage, type FileStorage } from './index';

const newKey = () => `${randomUUID()}/${randomUUID()}`;
const credentials = { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' };

describe.each(['a folder', 'an S3 bucket'])('files in %s', (kind) => {
  let folder: string;
  let server: S3rver | undefined;
  let storage: FileStorage;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'storage-'));
    if (kind === 'a folder') {
      storage = new DiskStorage(path.join(folder, 'files'));
      return;
    }
    server = new S3rver({ port: 0, address: '127.0.0.1', silent: true, directory: folder });
    const { port } = await server.run();
    const endpoint = `http://127.0.0.1:${port}`;
    const client = new S3Client({ endpoint, region: 'us-east-1', credentials, forcePathStyle: true });
    await client.send(new CreateBucketCommand({ Bucket: 'dossiers' }));
    storage = new S3Storage({ endpoint, region: 'us-east-1', bucket: 'dossiers', ...credentials });
  });

  afterAll(async () => {
    await server?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('come back as they went in', async () => {
    const key = newKey();
    const content = Buffer.alloc(300_000, 'Giấy chứng sinh ');
    await storage.write(
      key,
      Readable.from([content.subarray(0, 100_000), content.subarray(100_000)]),
      'application/pdf',
    );
    expect((await buffer(await storage.read(key))).equals(content)).toBe(true);
  });

  it('of practice runs stand apart under a prefix of their own', async () => {
    const key = newKey();
    await storage.write(`practice/${key}`, Readable.from(['x']), 'text/plain');
    await expect(storage.read(key)).rejects.toThrow(FileMissing);
    await storage.remove(`practice/${key}`);
    await expect(storage.read(`practice/${key}`)).rejects.toThrow(FileMissing);
  });

  it('are gone once removed, and removing twice is fine', async () => {
    const key = newKey();
    await storage.write(key, Readable.from(['x']), 'text/plain');
    await storage.remove(key);
    await storage.remove(key);
    await expect(storage.read(key)).rejects.toThrow(FileMissing);
  });

  it('leave nothing behind when the upload breaks off', async () => {
    const key = newKey();
    const breaking = Readable.from(
      (async function* () {
        yield Buffer.alloc(1000);
        throw new Error('line cut');
      })(),
    );
    await expect(storage.write(key, breaking, 'image/png')).rejects.toThrow('line cut');
    await expect(storage.read(key)).rejects.toThrow(FileMissing);
    if (kind === 'a folder') expect(await readdir(path.join(folder, 'files', key.split('/')[0] ?? ''))).toEqual([]);
  });

  it('refuse a key that is a path', async () => {
    await expect(storage.write('../../etc/passwd', Readable.from(['x']), 'text/plain')).rejects.toThrow(RangeError);
    await expect(storage.read(`../${newKey()}`)).rejects.toThrow(RangeError);
  });

  it('say that they can be kept', async () => {
    await expect(storage.check()).resolves.toBeUndefined();
  });
});
