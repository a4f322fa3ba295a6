import type { Attachment } from '@mot-cua/api-client';
import { Uploads } from './uploads';

const attachment = (fileName: string): Attachment => ({
  id: fileName,
  resultCode: null,
  paperCode: 'identity',
  purpose: 'paper',
  fileName,
  mediaType: 'image/png',
  bytes: 3,
  sha256: 'ab',
  uploadedAt: '2026-11-25T09:30:00Z',
  filed: false,
});
const file = (name: string) => new File(['abc'], name, { type: 'image/png' });
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('several files at once', () => {
  it('fail each alone, and a failed one can be tried again', async () => {
    const done: string[] = [];
    let broken = true;
    const uploads = new Uploads(
      (_, { name }) =>
        name === 'b.png' && broken
          ? Promise.reject(Object.assign(new Error(), { code: 'unreachable' }))
          : Promise.resolve(attachment(name)),
      ({ fileName }) => done.push(fileName),
    );
    uploads.add('identity', [file('a.png'), file('b.png'), file('c.png')]);
    expect(uploads.current()).toHaveLength(3);
    await settled();
    expect(done).toEqual(['a.png', 'c.png']);
    const [failed] = uploads.current();
    expect(failed).toMatchObject({ state: 'failed', error: { code: 'unreachable' } });
    broken = false;
    uploads.retry(failed!.key);
    await settled();
    expect(done).toEqual(['a.png', 'c.png', 'b.png']);
    expect(uploads.current()).toEqual([]);
  });

  it('go on by themselves once the lost connection is back, all but those that were refused', async () => {
    const failures = [{ code: 'unreachable' }, { code: 'fileTypeRefused' }];
    const done: string[] = [];
    const uploads = new Uploads(
      (_, { name }) => {
        const failure = failures.shift();
        return failure ? Promise.reject(Object.assign(new Error(), failure)) : Promise.resolve(attachment(name));
      },
      ({ fileName }) => done.push(fileName),
    );
    uploads.add('identity', [file('a.png'), file('b.exe')]);
    await settled();
    uploads.retryUnreachable();
    await settled();
    expect(done).toEqual(['a.png']);
    expect(uploads.current()).toMatchObject([{ file: { name: 'b.exe' }, state: 'failed' }]);
  });

  it('tell how far each has got, and stop when given up', async () => {
    let report: (share: number) => void = () => {};
    let isAborted = false;
    const uploads = new Uploads(
      (_, __, onProgress, signal) => {
        report = onProgress;
        signal.addEventListener('abort', () => (isAborted = true));
        return new Promise<Attachment>(() => {});
      },
      () => {},
    );
    uploads.add('identity', [file('a.png')]);
    report(0.4);
    const [running] = uploads.current();
    expect(running).toMatchObject({ share: 0.4, state: 'running' });
    uploads.giveUp(running!.key);
    expect(isAborted).toBe(true);
    expect(uploads.current()).toEqual([]);
  });
});
