import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Where filled-in answers came from, with what the source said; whose national id is proved; and the log of what registries were asked, which
 * can be added to and read, nothing else.
 */
export class KeepOrigins1764000120000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE dossier ADD COLUMN origins jsonb NOT NULL DEFAULT '{}'`);
    // Up to now the account was the only source, and drafts kept a sentence about it.
    await runner.query(
      `UPDATE draft SET prefilled = (
         SELECT jsonb_object_agg(pointer, jsonb_strip_nulls(jsonb_build_object(
           'vi', 'tài khoản', 'en', 'the account', 'source', 'account',
           'on', to_char(created_at AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD'),
           'value', answers #> string_to_array(substr(pointer, 2), '/'))))
         FROM jsonb_object_keys(prefilled) AS pointer)
       WHERE prefilled <> '{}'`,
    );
    await runner.query(`ALTER TABLE account ADD COLUMN identity_verified_at timestamptz`);
    await runner.query(
      `CREATE TABLE registry_access (
         id bigint GENERATED ALWAYS AS IDENTITY, registry text NOT NULL, account_id uuid NOT NULL, purpose text NOT NULL,
         procedure_code text, outcome text NOT NULL, at timestamptz NOT NULL, request_id text,
         CONSTRAINT pk_registry_access PRIMARY KEY (id),
         CONSTRAINT fk_registry_access_account FOREIGN KEY (account_id) REFERENCES account (id),
         CONSTRAINT ck_registry_access_outcome CHECK (outcome IN ('found', 'notFound', 'noAnswer', 'rejected')))`,
    );
    await runner.query(`CREATE INDEX ix_registry_access_account ON registry_access (account_id, id)`);
    await runner.query(`REVOKE UPDATE, DELETE, TRUNCATE ON registry_access FROM mot_cua_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE registry_access`);
    await runner.query(`ALTER TABLE account DROP COLUMN identity_verified_at`);
    await runner.query(
      `UPDATE draft SET prefilled = (
         SELECT coalesce(jsonb_object_agg(pointer, jsonb_build_object(
           'vi', 'Lấy từ ' || (origin ->> 'vi'), 'en', 'From ' || (origin ->> 'en'))), '{}')
         FROM jsonb_each(prefilled) AS kept (pointer, origin) WHERE origin ? 'source')
       WHERE prefilled <> '{}'`,
    );
    await runner.query(`ALTER TABLE dossier DROP COLUMN origins`);
  }
}
