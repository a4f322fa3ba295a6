import type { MigrationInterface, QueryRunner } from 'typeorm';

/** That the register, with names, phones and addresses, left the system as a file, and who took which part of it. */
export class KeepRegisterExports1764000330000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE register_export (
        id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT pk_register_export PRIMARY KEY,
        account_id uuid NOT NULL CONSTRAINT fk_register_export_account REFERENCES account (id),
        format text NOT NULL CONSTRAINT ck_register_export_format CHECK (format IN ('pdf', 'xlsx')),
        agency_ids uuid[] NOT NULL,
        field_code text,
        from_day date NOT NULL,
        to_day date NOT NULL,
        lines integer NOT NULL,
        at timestamptz NOT NULL,
        request_id text
      )`);
    await runner.query('CREATE INDEX ix_register_export_account ON register_export (account_id, id)');
    await runner.query('REVOKE UPDATE, DELETE, TRUNCATE ON register_export FROM mot_cua_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE register_export');
  }
}
