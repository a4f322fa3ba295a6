import type { Config } from '@mot-cua/platform';
import { DiskStorage } from './disk-storage';
import type { FileStorage } from './file-storage';
import { S3Storage } from './s3-storage';

export * from './disk-storage';
export * from './file-storage';
export * from './s3-storage';

/** The storage that is configured: S3 when there is one, else a folder. */
export function createStorage({ s3, storageFolder }: Pick<Config, 's3' | 'storageFolder'>): FileStorage {
  return s3 ? new S3Storage(s3) : new DiskStorage(storageFolder);
}
