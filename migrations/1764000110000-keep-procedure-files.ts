import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Templates and examples of papers: one row for each content; versions refer to them by id. */
export class KeepProcedureFiles1764000110000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE procedure_file (
         id uuid NOT NULL, file_name text NOT NULL, media_type text NOT NULL, bytes integer NOT NULL,
         sha256 text NOT NULL, storage_key text NOT NULL,
         uploaded_by uuid, uploaded_by_name text NOT NULL DEFAULT '', uploaded_at timestamptz NOT NULL,
         CONSTRAINT pk_procedure_file PRIMARY KEY (id),
         CONSTRAINT uq_procedure_file_sha256 UNIQUE (sha256),
         CONSTRAINT ck_procedure_file_sha256 CHECK (sha256 ~ '^[0-9a-f]{64}$'),
         CONSTRAINT ck_procedure_file_bytes CHECK (bytes > 0))`,
    );
    // What a version refers to is found by an index, so that no second table has to be kept in step with the definitions.
    await runner.query(
      `CREATE FUNCTION files_of_definition(definition json) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
       $$ SELECT coalesce(array_agg(DISTINCT file), '{}')
          FROM json_array_elements(definition -> 'papers') AS paper,
            LATERAL (VALUES (paper #>> '{template,fileId}'), (paper #>> '{example,fileId}')) AS referred (file)
          WHERE file IS NOT NULL $$`,
    );
    await runner.query(
      `CREATE INDEX ix_procedure_version_files ON procedure_version USING gin (files_of_definition(definition))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX ix_procedure_version_files`);
    await runner.query(`DROP FUNCTION files_of_definition(json)`);
    await runner.query(`DROP TABLE procedure_file`);
  }
}
