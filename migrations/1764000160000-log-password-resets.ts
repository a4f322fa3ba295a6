import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The log of new passwords given to citizens at a counter, which can be added to and read, nothing else. */
export class LogPasswordResets1764000160000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE password_reset (
         id bigint GENERATED ALWAYS AS IDENTITY, account_id uuid NOT NULL, actor_id uuid NOT NULL, actor_name text NOT NULL,
         agency_id uuid NOT NULL, at timestamptz NOT NULL, request_id text,
         CONSTRAINT pk_password_reset PRIMARY KEY (id),
         CONSTRAINT fk_password_reset_account FOREIGN KEY (account_id) REFERENCES account (id),
         CONSTRAINT fk_password_reset_actor FOREIGN KEY (actor_id) REFERENCES account (id),
         CONSTRAINT fk_password_reset_agency FOREIGN KEY (agency_id) REFERENCES agency (id))`,
    );
    await runner.query(`CREATE INDEX ix_password_reset_account ON password_reset (account_id, id)`);
    await runner.query(`CREATE INDEX ix_password_reset_actor ON password_reset (actor_id, id)`);
    await runner.query(`REVOKE UPDATE, DELETE, TRUNCATE ON password_reset FROM mot_cua_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE password_reset`);
  }
}
