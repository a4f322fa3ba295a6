import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an officer's account needs beside a citizen's: position, contact, state, and a password that must be changed. */
export class ExtendAccountForOfficers1764000030100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE account
         ADD COLUMN position text, ADD COLUMN contact_phone text, ADD COLUMN contact_email text,
         ADD COLUMN state text NOT NULL DEFAULT 'active', ADD COLUMN state_reason text,
         ADD COLUMN must_change_password boolean NOT NULL DEFAULT false, ADD COLUMN revision integer NOT NULL DEFAULT 1,
         ADD CONSTRAINT ck_account_state CHECK (state IN ('active', 'locked', 'ended'))`,
    );
    await runner.query(`CREATE INDEX ix_account_officer ON account (agency_id, id) WHERE username IS NOT NULL`);
    await runner.query(`CREATE INDEX ix_session_account ON session (account_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX ix_session_account`);
    await runner.query(`DROP INDEX ix_account_officer`);
    await runner.query(
      `ALTER TABLE account DROP CONSTRAINT ck_account_state, DROP COLUMN position, DROP COLUMN contact_phone,
         DROP COLUMN contact_email, DROP COLUMN state, DROP COLUMN state_reason, DROP COLUMN must_change_password,
         DROP COLUMN revision`,
    );
  }
}
