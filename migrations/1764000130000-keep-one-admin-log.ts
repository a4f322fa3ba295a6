import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One log of what administrators do: changes of agencies and data sets of units move into it, and a line may tell what differs in full. */
export class KeepOneAdminLog1764000130000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE admin_change ADD COLUMN differences json`);
    await runner.query(
      `INSERT INTO admin_change (subject_kind, subject_id, action, before, after, actor_id, actor_name, at)
       SELECT * FROM (
         SELECT 'agency', agency_id::text, kind, before || jsonb_build_object('revision', revision - 1),
           after || jsonb_build_object('revision', revision), account_id, account_name, at FROM agency_change
         UNION ALL
         SELECT 'administrativeUnit', id::text, 'imported', NULL, jsonb_build_object('fileName', file_name, 'sha256', sha256,
           'inForceOn', in_force_on, 'added', added, 'changed', changed, 'corrected', corrected, 'ended', ended),
           account_id, account_name, at FROM administrative_unit_import) AS moved ORDER BY at`,
    );
    await runner.query(`DROP TABLE agency_change`);
    await runner.query(`DROP TABLE administrative_unit_import`);
    await runner.query(
      `CREATE TABLE editing_session (
         code text NOT NULL, version integer NOT NULL, definition json NOT NULL, actor_id uuid NOT NULL, actor_name text NOT NULL,
         request_id text, started_at timestamptz NOT NULL, saved_at timestamptz NOT NULL, saves integer NOT NULL DEFAULT 1,
         CONSTRAINT pk_editing_session PRIMARY KEY (code),
         CONSTRAINT fk_editing_session_version FOREIGN KEY (code, version) REFERENCES procedure_version (code, version))`,
    );
    await runner.query(`CREATE INDEX ix_editing_session_saved ON editing_session (saved_at)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    // A session that is still open becomes a line without its differences rather than nothing.
    await runner.query(
      `INSERT INTO admin_change (subject_kind, subject_id, action, after, actor_id, actor_name, at, request_id)
       SELECT 'procedure', code, 'edited', jsonb_build_object('version', version, 'since', started_at, 'saves', saves),
         actor_id, actor_name, saved_at, request_id FROM editing_session ORDER BY saved_at`,
    );
    await runner.query(`DROP TABLE editing_session`);
    await runner.query(
      `CREATE TABLE administrative_unit_import (
         id uuid NOT NULL, at timestamptz NOT NULL, account_id uuid NOT NULL, account_name text NOT NULL, file_name text NOT NULL,
         sha256 text NOT NULL, in_force_on date NOT NULL, added integer NOT NULL, changed integer NOT NULL,
         corrected integer NOT NULL, ended integer NOT NULL,
         CONSTRAINT pk_administrative_unit_import PRIMARY KEY (id),
         CONSTRAINT fk_administrative_unit_import_account FOREIGN KEY (account_id) REFERENCES account (id))`,
    );
    await runner.query(`CREATE INDEX ix_administrative_unit_import_at ON administrative_unit_import (at)`);
    await runner.query(`REVOKE UPDATE, DELETE, TRUNCATE ON administrative_unit_import FROM mot_cua_app`);
    await runner.query(
      `CREATE TABLE agency_change (
         id uuid NOT NULL, agency_id uuid NOT NULL, kind text NOT NULL, at timestamptz NOT NULL, account_id uuid NOT NULL,
         account_name text NOT NULL, revision integer NOT NULL, before jsonb, after jsonb NOT NULL,
         CONSTRAINT pk_agency_change PRIMARY KEY (id),
         CONSTRAINT ck_agency_change_kind CHECK (kind IN ('added', 'changed', 'ended')),
         CONSTRAINT fk_agency_change_agency FOREIGN KEY (agency_id) REFERENCES agency (id),
         CONSTRAINT fk_agency_change_account FOREIGN KEY (account_id) REFERENCES account (id))`,
    );
    await runner.query(`CREATE INDEX ix_agency_change_agency ON agency_change (agency_id, at)`);
    await runner.query(`REVOKE UPDATE, DELETE, TRUNCATE ON agency_change FROM mot_cua_app`);
    await runner.query(
      `INSERT INTO agency_change (id, agency_id, kind, at, account_id, account_name, revision, before, after)
       SELECT gen_random_uuid(), subject_id::uuid, action, at, actor_id, actor_name, (after ->> 'revision')::int,
         before - 'revision', after - 'revision' FROM admin_change WHERE subject_kind = 'agency'`,
    );
    await runner.query(
      `INSERT INTO administrative_unit_import
         (id, at, account_id, account_name, file_name, sha256, in_force_on, added, changed, corrected, ended)
       SELECT subject_id::uuid, at, actor_id, actor_name, after ->> 'fileName', after ->> 'sha256', (after ->> 'inForceOn')::date,
         (after ->> 'added')::int, (after ->> 'changed')::int, (after ->> 'corrected')::int, (after ->> 'ended')::int
       FROM admin_change WHERE subject_kind = 'administrativeUnit'`,
    );
    await runner.query(`DELETE FROM admin_change WHERE subject_kind IN ('agency', 'administrativeUnit')`);
    await runner.query(`ALTER TABLE admin_change DROP COLUMN differences`);
  }
}
