// Complete drafts of birth registrations, made in the database: what is measured is submitting them.
import { randomUUID } from 'node:crypto';
import pg from 'pg';

/**
 * Each agency that decides births, with answers by which a filing goes to it: a province's filings are not one office's.
 * @param {import('../demo/session.mjs').Session} citizen
 */
export async function placesOf(citizen, procedure, answers) {
  const agencies = await Promise.all(procedure.competentAgencies.map(({ id }) => citizen.get(`/agencies/${id}`)));
  return agencies
    .filter(({ units }) => units.length > 0)
    .map(({ id, units: [unit] }) => {
      const residence = { code: unit.code, name: unit.place.vi, street: '1' };
      return {
        agencyId: id,
        answers: {
          ...answers,
          requester: { ...answers.requester, residence },
          father: { ...answers.father, residence },
        },
      };
    });
}

/** Drafts of an account, spread over places; answers the id of each with its agency and answers. */
export async function makeDrafts({ databaseUrl, accountId, procedure, places, count }) {
  const papers = procedure.papers.filter(({ required }) => required).map(({ code }) => code);
  const drafts = Array.from({ length: count }, (_, index) => ({ id: randomUUID(), ...places[index % places.length] }));
  const ids = drafts.map(({ id }) => id);
  const client = new pg.Client(databaseUrl);
  await client.connect();
  await client.query(
    `INSERT INTO draft (id, account_id, procedure_code, procedure_version, answers, return_method, prefilled, revision, created_at, saved_at)
     SELECT id, $2, $3, $4, answers, 'online', '{}', 1, now(), now() FROM unnest($1::uuid[], $5::jsonb[]) AS drafts (id, answers)`,
    [ids, accountId, procedure.code, procedure.version, drafts.map(({ answers }) => JSON.stringify(answers))],
  );
  await client.query(
    `INSERT INTO attachment (id, dossier_id, purpose, paper_code, file_name, media_type, bytes, sha256, storage_key, state, uploaded_by, uploaded_at)
     SELECT gen_random_uuid(), id, 'paper', paper, paper || '.pdf', 'application/pdf', 1, '', id || '/x', 'stored', $3, now()
     FROM unnest($1::uuid[]) AS id, unnest($2::text[]) AS paper`,
    [ids, papers, accountId],
  );
  await client.end();
  return drafts;
}
