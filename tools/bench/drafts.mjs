// Complete drafts, made in the database: what is measured is submitting them.
import { randomUUID } from 'node:crypto';
import pg from 'pg';

export async function makeDrafts({ databaseUrl, accountId, procedure, agencyIds, answers, papers, count }) {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  const ids = Array.from({ length: count }, () => randomUUID());
  await client.query(
    `INSERT INTO draft (id, account_id, procedure_code, procedure_version, agency_id, answers, return_method, prefilled, revision, created_at, saved_at)
     SELECT id, $2, $3, $4, ($5::uuid[])[1 + (n % cardinality($5::uuid[]))], $6, 'online', '{}', 1, now(), now()
     FROM unnest($1::uuid[]) WITH ORDINALITY AS drafts (id, n)`,
    [ids, accountId, procedure.code, procedure.version, agencyIds, JSON.stringify(answers)],
  );
  await client.query(
    `INSERT INTO attachment (id, dossier_id, purpose, paper_code, file_name, media_type, bytes, sha256, storage_key, state, uploaded_by, uploaded_at)
     SELECT gen_random_uuid(), id, 'paper', paper, paper || '.pdf', 'application/pdf', 1, '', id || '/x', 'stored', $3, now()
     FROM unnest($1::uuid[]) AS id, unnest($2::text[]) AS paper`,
    [ids, papers, accountId],
  );
  await client.end();
  return ids;
}
