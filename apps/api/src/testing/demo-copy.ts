import { DiskStorage } from '@mot-cua/adapters/storage';
import { createDataSource } from '@mot-cua/persistence';
import { createTestDatabase, templateDatabase, type TestDatabase } from '@mot-cua/testing/database';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadDemo } from '../demo/load-demo';

/** A database with the demo province in it, and the folder of its files. */
export interface DemoCopy {
  readonly database: TestDatabase;
  readonly filesFolder: string;
  drop(): Promise<void>;
}

/** A demo province of one's own. It is loaded once a run and copied from then on: to load it takes far longer than to copy it. */
export async function copyDemo(): Promise<DemoCopy> {
  const loadedFiles = path.join(tmpdir(), 'mot-cua-demo-files');
  const template = await templateDatabase('demo', async (url) => {
    const seeding = await createDataSource({ url, poolSize: 2 }).initialize();
    await loadDemo(seeding, new DiskStorage(loadedFiles), new Date('2026-01-01T00:00:00Z'));
    await seeding.destroy();
  });
  const database = await createTestDatabase({ template });
  const filesFolder = await mkdtemp(path.join(tmpdir(), 'mot-cua-files-'));
  await cp(loadedFiles, filesFolder, { recursive: true });
  const drop = async () => {
    await database.drop();
    await rm(filesFolder, { recursive: true, force: true });
  };
  return { database, filesFolder, drop };
}
