import type { Readable } from 'node:stream';

/**
 * Where the bytes of files are kept. Keys are ours, never a name that somebody uploaded: `<dossier id>/<attachment id>`,
 * `practice/<run id>/<file id>`, `legal-documents/<sha256>`, or `procedure-files/<sha256>` for what the catalogue offers.
 */
export abstract class FileStorage {
  /** Keeps all that the stream gives; when it fails midway nothing stays behind under the key. */
  abstract write(key: string, content: Readable, mediaType: string): Promise<void>;
  /** @throws FileMissing */
  abstract read(key: string): Promise<Readable>;
  /** Forgets a file; one that is not there is fine. */
  abstract remove(key: string): Promise<void>;
  /** Throws when files cannot be kept now; for the health check. */
  abstract check(): Promise<void>;
}

export class FileMissing extends Error {
  override readonly name = 'FileMissing';
  constructor(readonly key: string) {
    super(`No file under ${key}`);
  }
}

const KEY = /^((practice\/)?[0-9a-f-]{36}\/[0-9a-f-]{36}|(procedure-files|legal-documents)\/[0-9a-f]{64})$/;

/** @throws RangeError for a key that we did not make */
export function checkedKey(key: string): string {
  if (!KEY.test(key)) throw new RangeError('Not a storage key');
  return key;
}
