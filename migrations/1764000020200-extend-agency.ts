import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an agency serves, how it is reached, when it works; and who changed it. */
export class ExtendAgency1764000020200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE agency ADD COLUMN unit_codes text[] NOT NULL DEFAULT '{}', ADD COLUMN contact jsonb NOT NULL DEFAULT '{}',
         ADD COLUMN working_week jsonb, ADD COLUMN revision integer NOT NULL DEFAULT 1`,
    );
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
    await runner.query(`REVOKE DELETE, TRUNCATE ON agency FROM mot_cua_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`GRANT DELETE ON agency TO mot_cua_app`);
    await runner.query(`DROP TABLE agency_change`);
    await runner.query(
      `ALTER TABLE agency DROP COLUMN unit_codes, DROP COLUMN contact, DROP COLUMN working_week, DROP COLUMN revision`,
    );
  }
}
