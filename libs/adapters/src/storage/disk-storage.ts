import { createReadStream } from 'node:fs';
import { access, constants, mkdir, open, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import { checkedKey, FileMissing, FileStorage } from './file-storage';

/** Files in a folder of this machine. A file appears under its name only when all of it is on the disk. */
export class DiskStorage extends FileStorage {
  constructor(private readonly folder: string) {
    super();
  }

  async write(key: string, content: Readable): Promise<void> {
    const target = this.pathOf(key);
    const partial = `${target}.${randomUUID()}.part`;
    await mkdir(path.dirname(target), { recursive: true });
    try {
      await writeWhole(partial, content);
      await rename(partial, target);
      await syncFolder(path.dirname(target));
    } catch (error) {
      await rm(partial, { force: true });
      throw error;
    }
  }

  async read(key: string): Promise<Readable> {
    const target = this.pathOf(key);
    await access(target, constants.R_OK).catch(() => {
      throw new FileMissing(key);
    });
    return createReadStream(target);
  }

  async remove(key: string): Promise<void> {
    await rm(this.pathOf(key), { force: true });
  }

  async check(): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    await access(this.folder, constants.W_OK);
  }

  private pathOf(key: string): string {
    return path.join(this.folder, checkedKey(key));
  }
}

/** Writes all of a new file to the disk. It is open before anything is read, so that whatever fails, it is there to be taken away. */
async function writeWhole(name: string, content: Readable): Promise<void> {
  const file = await open(name, 'wx', 0o600);
  try {
    await writeFile(file, content);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Makes the name of a file last, as its content does. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
