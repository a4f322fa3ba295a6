// What our system and the national portal hold in the end.
import pg from 'pg';

/** What was sent to the national portal and what still waits for anybody, and the history of each dossier, from our database. */
export async function ourEvidence(databaseUrl) {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  const rowsOf = async (text) => (await client.query(text)).rows;
  try {
    return {
      histories: await rowsOf(
        `SELECT dossier.id, code, array_agg(sequence ORDER BY sequence) AS sequences, array_agg(action ORDER BY sequence) AS actions
         FROM dossier JOIN dossier_event ON dossier_id = dossier.id GROUP BY dossier.id ORDER BY code`,
      ),
      waiting: await rowsOf(
        `SELECT code, destination, sequence, attempts, set_aside_at AS "setAsideAt", last_error AS "lastError"
         FROM outbox JOIN dossier ON dossier.id = dossier_id WHERE confirmed_at IS NULL ORDER BY outbox.id`,
      ),
      attempts: (
        await rowsOf(
          `SELECT count(*)::int AS sent, count(*) FILTER (WHERE attempts > 1)::int AS retried, sum(attempts)::int AS attempts,
             max(attempts) AS most, count(*) FILTER (WHERE confirmation -> 'wasThere' = 'true')::int AS "wereThere"
           FROM outbox WHERE destination = 'nationalPortal'`,
        )
      )[0],
    };
  } finally {
    await client.end();
  }
}

/** How many messages wait for the national portal, and for anybody; `undefined` while the database cannot be asked. */
export async function countWaiting(databaseUrl) {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 2_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query(
      `SELECT count(*)::int AS "forAnybody", count(*) FILTER (WHERE destination = 'nationalPortal')::int AS "forPortal"
       FROM outbox WHERE confirmed_at IS NULL`,
    );
    return rows[0];
  } catch {
    return undefined;
  } finally {
    await client.end().catch(() => {});
  }
}

/** What the national portal took, oldest first, and what it holds of each of these dossiers. */
export async function portalEvidence(url, codes) {
  const ask = async (path) => {
    const answer = await fetch(url + path);
    if (answer.status === 404) return undefined;
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  };
  const messages = [];
  for (let page = await ask('/control/messages'); page.length > 0;) {
    messages.push(...page);
    page = await ask(`/control/messages?after=${page.at(-1).receivedSequence}`);
  }
  const dossiers = new Map();
  for (const code of codes) dossiers.set(code, await ask(`/control/dossiers/${encodeURIComponent(code)}`));
  return { messages, dossiers, totals: await ask('/control/summary') };
}
