// npm start -- --reset: throws away what earlier starts have laid into the data folder, and nothing that others have.
import { rmSync } from 'node:fs';
import path from 'node:path';
import { runningServer } from '../postgres/embedded-postgres.mjs';
import { reachableDataFolder } from '../postgres/reach.mjs';
import { endProcess } from '../process/process.mjs';

/** @throws Error when the database is not ours to throw away */
export async function reset(dataFolder) {
  if (process.env.DATABASE_URL)
    throw new Error('--reset does not touch the database of DATABASE_URL: empty that yourself, or unset it.');
  const database = reachableDataFolder(path.join(dataFolder, 'postgres'));
  const server = runningServer(database);
  if (server) await endProcess(server.pid, 8_000, 'SIGINT');
  for (const gone of [database, path.join(dataFolder, 'files'), path.join(dataFolder, 'logs')])
    rmSync(gone, { recursive: true, force: true });
  console.log(
    process.env.S3_ENDPOINT
      ? 'The database was thrown away; the files in S3 are not ours.'
      : 'All data was thrown away.',
  );
}
