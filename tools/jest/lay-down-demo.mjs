// Jest's global set-up of the journeys: the data of a system with the demo province in it, which each of them begins with a copy of.
import { appendFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { startPostgres, UNSAFE_AND_FAST } from '../postgres/embedded-postgres.mjs';
import { ensureDatabase } from '../start/databases.mjs';
import { environmentOfData, fillDatabase } from '../start/system.mjs';
import openRunFolder from './run-folder.mjs';

/** Names the data folder in JOURNEY_DATA: it is made as `npm start` makes one, and nothing runs on it. */
export default async function layDownDemo() {
  const dataFolder = path.join(openRunFolder(), 'demo');
  mkdirSync(path.join(dataFolder, 'logs'), { recursive: true });
  const server = await startPostgres({
    folder: path.join(dataFolder, 'postgres'),
    logFile: path.join(dataFolder, 'logs/postgres.log'),
    settings: UNSAFE_AND_FAST,
  });
  try {
    const main = await ensureDatabase(server.url, 'mot_cua');
    await fillDatabase({ env: environmentOfData(dataFolder, { main, server }), seed: true });
  } finally {
    await server.stop();
  }
  const settings = Object.entries(UNSAFE_AND_FAST).map(([name, value]) => `${name} = ${value}\n`);
  appendFileSync(path.join(server.folder, 'postgresql.conf'), settings.join(''));
  process.env.JOURNEY_DATA = dataFolder;
}
