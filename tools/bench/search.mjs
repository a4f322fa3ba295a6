// npm run bench:search: searches a second over 2,000 procedures, as people type them, beside one procedure by its code from a bare server
// in the same run.
import path from 'node:path';
import { freePort } from '../postgres/embedded-postgres.mjs';
import { startChild, waitUntilReady } from '../start/child.mjs';
import { ROOT } from '../start/install.mjs';
import { publishLargeCatalogue, SEARCHES_AFTER_TUNING, SEARCHES_BEFORE_TUNING } from './large-catalogue.mjs';
import { compare, measure } from './measure.mjs';
import { withSystem } from './with-system.mjs';

const SENDERS = 8;
const TIMES = 10;
const ROUNDS = 5;
/** As many as the search box suggests. */
const SUGGESTIONS = 6;

await withSystem(async ({ urls, databaseUrl, parts }) => {
  const searches = [...SEARCHES_BEFORE_TUNING, ...SEARCHES_AFTER_TUNING];
  const procedures = await publishLargeCatalogue(databaseUrl);
  const search = (typed) => `${urls.api}/api/v1/procedures?limit=${SUGGESTIONS}&q=${encodeURIComponent(typed)}`;
  const took = async (url) => {
    const began = performance.now();
    await (await fetch(url)).json();
    return Math.round(performance.now() - began);
  };
  const firstMs = await took(search('khai sinh'));

  const port = await freePort();
  const bare = startChild({
    name: 'bare-server',
    script: path.join(ROOT, 'tools/bench/bare-server.mjs'),
    args: [String(port), databaseUrl],
    logFile: parts[0].logFile.replace(/[^/]+$/, 'bare-server.log'),
  });
  await waitUntilReady(bare, `http://127.0.0.1:${port}/ready`);
  const all = Array.from({ length: TIMES }, () => searches).flat();
  const asking = (url) => () =>
    measure({ senders: SENDERS, expected: 200, requests: all.map((entry) => ({ url: url(entry) })) });
  const ours = asking(([typed]) => search(typed));
  const limit = asking(([, code]) => `http://127.0.0.1:${port}/procedures/${code}`);
  try {
    await ours();
    await limit();
    const result = await compare(ROUNDS, ours, limit);
    const one = await measure({
      senders: 1,
      expected: 200,
      requests: searches.map(([typed]) => ({ url: search(typed) })),
    });
    console.log(
      JSON.stringify({
        bench: 'search',
        procedures,
        senders: SENDERS,
        searches: all.length,
        rounds: ROUNDS,
        firstMs,
        oneByOne: one,
        ...result,
      }),
    );
  } finally {
    await bare.stop();
  }
});
