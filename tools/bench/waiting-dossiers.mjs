// Any number of dossiers whose events wait for the national portal: copies of a few whose life went through the API and the domain's rules.
import { gatherPeople, work } from '../chaos/people.mjs';

/** Different people's dossiers are alike; a few serve for all. */
const PATTERNS = 20;
export const EVENTS_PER_DOSSIER = 4;
/** Serials of the copies begin above those of the day. */
const FIRST_SERIAL = 100_000;

/** Files and processes the patterns; nothing of theirs is forwarded. Needs the API, and no worker. */
export async function makePatterns(client, { api, databaseUrl }) {
  const { dossiers } = await work(await gatherPeople({ api, databaseUrl, count: PATTERNS }), 0);
  const ids = dossiers.map(({ id }) => id);
  await client.query('UPDATE outbox SET confirmed_at = now() WHERE dossier_id = ANY($1)', [ids]);
  return ids;
}

/** Copies the patterns, with their history, their papers and an outbox row for each event, whose bell is not due before it is released. */
export async function multiply(client, patterns, count) {
  await client.query('BEGIN');
  await client.query(
    `CREATE TEMPORARY TABLE copy ON COMMIT DROP AS
     SELECT gen_random_uuid() AS id, ($1::uuid[])[1 + n % cardinality($1::uuid[])] AS pattern,
       n + greatest($3, (SELECT max(substring(code FROM '\\d+$')::int) FROM dossier)) AS serial
     FROM generate_series(1, $2::int) AS n`,
    [patterns, count, FIRST_SERIAL],
  );
  await client.query(
    `INSERT INTO dossier SELECT made.* FROM copy JOIN dossier ON dossier.id = pattern
       CROSS JOIN LATERAL jsonb_populate_record(dossier,
         jsonb_build_object('id', copy.id, 'code', regexp_replace(code, '\\d+$', serial::text))) AS made`,
  );
  await client.query(
    `INSERT INTO dossier_event SELECT made.* FROM copy JOIN dossier_event AS event ON dossier_id = pattern
       CROSS JOIN LATERAL jsonb_populate_record(event, jsonb_build_object('dossier_id', copy.id, 'transaction_id', NULL)) AS made`,
  );
  await client.query(
    `INSERT INTO attachment SELECT made.* FROM copy JOIN attachment ON dossier_id = pattern
       CROSS JOIN LATERAL jsonb_populate_record(attachment,
         jsonb_build_object('id', gen_random_uuid(), 'dossier_id', copy.id)) AS made`,
  );
  await client.query(
    `INSERT INTO outbox (destination, dossier_id, sequence, ring_at)
     SELECT 'nationalPortal', copy.id, sequence, 'infinity' FROM copy JOIN dossier_event ON dossier_id = copy.id ORDER BY serial, sequence`,
  );
  await client.query('COMMIT');
  await client.query('ANALYZE dossier, dossier_event, attachment, outbox');
}

/**
 * Lets the bells of what waits be due: all now, or dossier after dossier at a steady pace.
 * @param {number} [dossiersPerSecond]
 */
export async function release(client, dossiersPerSecond = Infinity) {
  const gap = dossiersPerSecond === Infinity ? 0 : 1 / dossiersPerSecond;
  await client.query(
    `UPDATE outbox SET ring_at = due, created_at = due
     FROM (SELECT dossier_id, now() + row_number() OVER () * make_interval(secs => $1) AS due
       FROM outbox WHERE ring_at = 'infinity' GROUP BY dossier_id) AS pace
     WHERE outbox.dossier_id = pace.dossier_id AND ring_at = 'infinity'`,
    [gap],
  );
}
