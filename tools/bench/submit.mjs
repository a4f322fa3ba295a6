// npm run bench:submit: submissions a second, beside the same SQL behind a bare server in the same run.
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
const SUBMISSIONS = 1_500;
const ROUNDS = 5;

await withSystem(async ({ urls, databaseUrl, parts }) => {
  const { DEMO_PASSWORD, EXAMPLE_ANSWERS } = (await import(path.join(ROOT, 'apps/api/dist/demo/index.js'))).default;
  const port = await freePort();
  const bare = startChild({
    name: 'bare-server',
    script: path.join(ROOT, 'tools/bench/bare-server.mjs'),
    args: [String(port), databaseUrl],
    logFile: parts[0].logFile.replace(/[^/]+$/, 'bare-server.log'),
  });
  await waitUntilReady(bare, `http://127.0.0.1:${port}/ready`);
  const citizen = await new Session(urls.api).signIn('0900000001', DEMO_PASSWORD);
  const procedure = await citizen.get('/procedures/1.001193');
  const places = await placesOf(citizen, procedure, EXAMPLE_ANSWERS[procedure.code]);
  const { id: accountId, fullName } = citizen.account;
  const drafts = (count) => makeDrafts({ databaseUrl, accountId, procedure, places, count });

  const ours = async () => {
    const requests = (await drafts(SUBMISSIONS)).map(({ id }) => ({
      url: `${urls.api}/api/v1/drafts/${id}/submit`,
      method: 'POST',
      headers: citizen.headers(),
      body: JSON.stringify({ transactionId: randomUUID(), revision: 1 }),
    }));
    return measure({ senders: SENDERS, expected: 201, requests });
  };
  const limit = async () => {
    const actor = { id: accountId, name: fullName };
    const requests = (await drafts(SUBMISSIONS)).map(({ id: draftId, agencyId }) => ({
      url: `http://127.0.0.1:${port}/submit`,
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ draftId, revision: 1, actor, agencyId, transactionId: randomUUID() }),
    }));
    return measure({ senders: SENDERS, expected: 201, requests });
  };
  try {
    await ours();
    const result = await compare(ROUNDS, ours, limit);
    console.log(
      JSON.stringify({
        bench: 'submit',
        senders: SENDERS,
        submissions: SUBMISSIONS,
        rounds: ROUNDS,
        aim: 0.6,
        ...result,
      }),
    );
  } finally {
    await bare.stop();
  }
});
