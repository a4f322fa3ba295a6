import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Accounts, their sessions, and the counters that slow guessing of passwords down. */
export class CreateAccount1764000000200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE account (
         id uuid NOT NULL, username text, full_name text NOT NULL, national_id text, date_of_birth date, phone text, email text,
         password_hash text NOT NULL, roles text[] NOT NULL, agency_id uuid, created_at timestamptz NOT NULL,
         CONSTRAINT pk_account PRIMARY KEY (id),
         CONSTRAINT uq_account_username UNIQUE (username), CONSTRAINT uq_account_national_id UNIQUE (national_id),
         CONSTRAINT uq_account_phone UNIQUE (phone), CONSTRAINT uq_account_email UNIQUE (email),
         CONSTRAINT fk_account_agency FOREIGN KEY (agency_id) REFERENCES agency (id))`,
    );
    await runner.query(
      `CREATE TABLE session (
         token_hash text NOT NULL, account_id uuid NOT NULL, csrf_token text NOT NULL, created_at timestamptz NOT NULL,
         expires_at timestamptz NOT NULL,
         CONSTRAINT pk_session PRIMARY KEY (token_hash),
         CONSTRAINT fk_session_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE)`,
    );
    await runner.query(`CREATE INDEX ix_session_expires ON session (expires_at)`);
    // Columns as rate-limiter-flexible expects them.
    await runner.query(
      `CREATE TABLE sign_in_attempt (
         key varchar(255) NOT NULL, points integer NOT NULL DEFAULT 0, expire bigint,
         CONSTRAINT pk_sign_in_attempt PRIMARY KEY (key))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['sign_in_attempt', 'session', 'account']) await runner.query(`DROP TABLE ${table}`);
  }
}
