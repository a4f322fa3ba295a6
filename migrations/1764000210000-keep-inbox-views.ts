import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How each officer looks at the inbox: their columns, their saved views; and that lists of dossiers left the system as files. */
export class KeepInboxViews1764000210000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE inbox_view (
        id uuid NOT NULL CONSTRAINT pk_inbox_view PRIMARY KEY,
        account_id uuid NOT NULL CONSTRAINT fk_inbox_view_account REFERENCES account (id),
        name text NOT NULL,
        question jsonb NOT NULL,
        revision integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL
      )`);
    // Names differ by more than capitals.
    await runner.query('CREATE UNIQUE INDEX uq_inbox_view_name ON inbox_view (account_id, lower(name))');
    await runner.query(`
      CREATE TABLE inbox_setting (
        account_id uuid NOT NULL CONSTRAINT pk_inbox_setting PRIMARY KEY CONSTRAINT fk_inbox_setting_account REFERENCES account (id),
        columns text[] NOT NULL,
        default_view text,
        revision integer NOT NULL
      )`);
    await runner.query(`
      CREATE TABLE inbox_export (
        id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT pk_inbox_export PRIMARY KEY,
        account_id uuid NOT NULL CONSTRAINT fk_inbox_export_account REFERENCES account (id),
        format text NOT NULL CONSTRAINT ck_inbox_export_format CHECK (format IN ('csv', 'xlsx')),
        question jsonb NOT NULL,
        columns text[] NOT NULL,
        dossiers integer NOT NULL,
        at timestamptz NOT NULL,
        request_id text
      )`);
    await runner.query('CREATE INDEX ix_inbox_export_account ON inbox_export (account_id, id)');
    await runner.query('REVOKE UPDATE, DELETE, TRUNCATE ON inbox_export FROM mot_cua_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['inbox_export', 'inbox_setting', 'inbox_view']) await runner.query(`DROP TABLE ${table}`);
  }
}
