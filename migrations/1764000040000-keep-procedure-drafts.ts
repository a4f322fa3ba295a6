import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Procedures have drafts, days on which a version takes effect, and an end; citizens' drafts tell when their form has changed. */
export class KeepProcedureDrafts1764000040000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE EXTENSION IF NOT EXISTS btree_gist`);
    await runner.query(
      `CREATE TABLE procedure (
         code text NOT NULL, created_at timestamptz NOT NULL, closed_on date, closing_note jsonb,
         replaced_by text[] NOT NULL DEFAULT '{}',
         CONSTRAINT pk_procedure PRIMARY KEY (code),
         CONSTRAINT ck_procedure_code CHECK (code ~ '^[0-9]\\.[0-9]{6}$'))`,
    );
    await runner.query(
      `INSERT INTO procedure (code, created_at) SELECT code, min(published_at) FROM procedure_version GROUP BY code`,
    );
    await runner.query(
      `ALTER TABLE procedure_version
         ADD COLUMN effective_on date, ADD COLUMN effective_until date,
         ADD COLUMN revision integer NOT NULL DEFAULT 1,
         ADD COLUMN edited_by uuid, ADD COLUMN edited_by_name text NOT NULL DEFAULT '', ADD COLUMN edited_at timestamptz,
         ALTER COLUMN published_at DROP NOT NULL,
         DROP COLUMN search_words,
         DROP CONSTRAINT ck_procedure_version_status`,
    );
    // Each version held from the day it was published until the next one did; where two came on a day, the first held for none.
    await runner.query(
      `UPDATE procedure_version AS old SET
         effective_on = (published_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date,
         edited_at = published_at,
         effective_until = (SELECT min((next.published_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date)
           FROM procedure_version AS next WHERE next.code = old.code AND next.version > old.version),
         status = 'published'`,
    );
    await runner.query(`DROP INDEX uq_procedure_version_published`);
    await runner.query(
      `ALTER TABLE procedure_version
         ALTER COLUMN edited_at SET NOT NULL,
         ADD CONSTRAINT fk_procedure_version_procedure FOREIGN KEY (code) REFERENCES procedure (code),
         ADD CONSTRAINT ck_procedure_version_status CHECK (
           (status = 'draft' AND published_at IS NULL AND effective_on IS NULL) OR
           (status = 'published' AND published_at IS NOT NULL AND effective_on IS NOT NULL)),
         ADD CONSTRAINT ex_procedure_version_in_force EXCLUDE USING gist (
           code WITH =, daterange(effective_on, effective_until) WITH &&) WHERE (status = 'published')`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX uq_procedure_version_draft ON procedure_version (code) WHERE status = 'draft'`,
    );
    await runner.query(`ALTER TABLE draft ADD COLUMN renewal jsonb`);
    await runner.query(`CREATE INDEX ix_draft_procedure ON draft (procedure_code)`);
    await runner.query(`CREATE INDEX ix_dossier_procedure ON dossier (procedure_code, submitted_at DESC)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX ix_dossier_procedure`);
    await runner.query(`DROP INDEX ix_draft_procedure`);
    await runner.query(`ALTER TABLE draft DROP COLUMN renewal`);
    await runner.query(`DROP INDEX uq_procedure_version_draft`);
    await runner.query(`DELETE FROM procedure_version WHERE status = 'draft'`);
    await runner.query(
      `ALTER TABLE procedure_version DROP CONSTRAINT ex_procedure_version_in_force,
         DROP CONSTRAINT ck_procedure_version_status, DROP CONSTRAINT fk_procedure_version_procedure`,
    );
    await runner.query(
      `UPDATE procedure_version AS old SET status = 'retired' WHERE EXISTS (
         SELECT FROM procedure_version AS next WHERE next.code = old.code AND next.version > old.version)`,
    );
    await runner.query(
      `ALTER TABLE procedure_version
         DROP COLUMN effective_on, DROP COLUMN effective_until, DROP COLUMN revision, DROP COLUMN edited_by,
         DROP COLUMN edited_by_name, DROP COLUMN edited_at, ALTER COLUMN published_at SET NOT NULL,
         ADD COLUMN search_words text NOT NULL DEFAULT '',
         ADD CONSTRAINT ck_procedure_version_status CHECK (status IN ('published', 'retired'))`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX uq_procedure_version_published ON procedure_version (code) WHERE status = 'published'`,
    );
    await runner.query(`DROP TABLE procedure`);
    await runner.query(`DROP EXTENSION IF EXISTS btree_gist`);
  }
}
