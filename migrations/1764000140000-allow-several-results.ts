import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where definitions of procedures are kept. */
const DEFINITIONS = ['procedure_version', 'catalogue_import_entry', 'editing_session'] as const;

/** A procedure ends with any number of results; each has a document and, where the portal makes it, a number of its own. */
export class AllowSeveralResults1764000140000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE FUNCTION with_results(definition json) RETURNS json LANGUAGE sql IMMUTABLE AS $$
         SELECT json_object_agg(CASE key WHEN 'result' THEN 'results' ELSE key END,
           CASE key WHEN 'result' THEN json_build_array((
             SELECT json_object_agg(name, said ORDER BY place) FROM (
               SELECT key AS name, value AS said, ordinality AS place FROM json_each(part.value) WITH ORDINALITY
               UNION ALL SELECT 'document', to_json('made'::text), 3) AS result))
           ELSE value END ORDER BY ordinality)
         FROM json_each(definition) WITH ORDINALITY AS part $$`,
    );
    for (const table of DEFINITIONS)
      await runner.query(
        `UPDATE ${table} SET definition = with_results(definition) WHERE definition -> 'result' IS NOT NULL`,
      );
    await runner.query(`DROP FUNCTION with_results`);
    await runner.query(`ALTER TABLE attachment ADD COLUMN result_code text`);
    await runner.query(`ALTER TABLE result_register DROP CONSTRAINT pk_result_register`);
    await runner.query(
      `ALTER TABLE result_register ADD CONSTRAINT pk_result_register PRIMARY KEY (dossier_id, sequence, result_code)`,
    );
  }

  /** The first result of each stays; what a procedure or a dossier has beside it is lost. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DELETE FROM result_register AS other USING result_register AS kept
       WHERE kept.dossier_id = other.dossier_id AND kept.sequence = other.sequence AND kept.result_code < other.result_code`,
    );
    await runner.query(`ALTER TABLE result_register DROP CONSTRAINT pk_result_register`);
    await runner.query(
      `ALTER TABLE result_register ADD CONSTRAINT pk_result_register PRIMARY KEY (dossier_id, sequence)`,
    );
    await runner.query(`ALTER TABLE attachment DROP COLUMN result_code`);
    await runner.query(
      `UPDATE dossier_event SET detail = jsonb_build_object('action', action, 'attachmentId', detail -> 'results' -> 0 -> 'attachmentId',
         'number', coalesce(detail -> 'results' -> 0 ->> 'number', '')) WHERE detail ? 'results'`,
    );
    await runner.query(
      `CREATE FUNCTION with_one_result(definition json) RETURNS json LANGUAGE sql IMMUTABLE AS $$
         SELECT json_object_agg(CASE key WHEN 'results' THEN 'result' ELSE key END,
           CASE key WHEN 'results' THEN (
             SELECT json_object_agg(name, said ORDER BY place)
             FROM json_each(part.value -> 0) WITH ORDINALITY AS result (name, said, place)
             WHERE name NOT IN ('document', 'cases'))
           ELSE value END ORDER BY ordinality)
         FROM json_each(definition) WITH ORDINALITY AS part $$`,
    );
    for (const table of DEFINITIONS)
      await runner.query(
        `UPDATE ${table} SET definition = with_one_result(definition) WHERE definition -> 'results' IS NOT NULL`,
      );
    await runner.query(`DROP FUNCTION with_one_result`);
  }
}
