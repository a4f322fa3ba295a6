// npm run bench:lookup: look-ups by code a second, beside the same SQL behind a bare server in the same run.
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { Session } from '../demo/session.mjs';
import { freePort } from '../postgres/embedded-postgres.mjs';
import { startChild, waitUntilReady } from '../start/child.mjs';
import { ROOT } from '../start/install.mjs';
import { makeDrafts, placesOf } from './drafts.mjs';
import { compare, measure } from './measure.mjs';
import { withSystem } from './with-system.mjs';

const SENDERS = 16;
const LOOK_UPS = 4_000;
const DOSSIERS = 500;
const ROUNDS = 9;

await withSystem(async ({ urls, databaseUrl, parts }) => {
  const { DEMO_PASSWORD, EXAMPLE_ANSWERS } = (await import(path.join(ROOT, 'apps/api/dist/demo/index.js'))).default;
  const citizen = await new Session(urls.api).signIn('0900000001', DEMO_PASSWORD);
  const procedure = await citizen.get('/procedures/1.001193');
  const places = await placesOf(citizen, procedure, EXAMPLE_ANSWERS[procedure.code]);
  const drafts = await makeDrafts({ databaseUrl, procedure, places, accountId: citizen.account.id, count: DOSSIERS });
  const codes = [];
  for (const { id } of drafts)
    codes.push((await citizen.post(`/drafts/${id}/submit`, { transactionId: randomUUID(), revision: 1 })).code);

  const port = await freePort();
  const bare = startChild({
    name: 'bare-server',
    script: path.join(ROOT, 'tools/bench/bare-server.mjs'),
    args: [String(port), databaseUrl],
    logFile: parts[0].logFile.replace(/[^/]+$/, 'bare-server.log'),
  });
  await waitUntilReady(bare, `http://127.0.0.1:${port}/ready`);
  const lookUps = (address) => () =>
    measure({
      senders: SENDERS,
      expected: 200,
      requests: Array.from({ length: LOOK_UPS }, (_, index) => ({
        url: `${address}/lookup/${codes[index % codes.length]}`,
      })),
    });
  try {
    const [ours, limit] = [lookUps(`${urls.api}/api/v1`), lookUps(`http://127.0.0.1:${port}`)];
    await ours();
    await limit();
    const result = await compare(ROUNDS, ours, limit);
    console.log(
      JSON.stringify({ bench: 'lookup', senders: SENDERS, lookUps: LOOK_UPS, rounds: ROUNDS, aim: 0.7, ...result }),
    );
  } finally {
    await bare.stop();
  }
});
