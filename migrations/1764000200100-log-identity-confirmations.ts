import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The log of identity numbers that a counter saw proved, which can be added to and read, nothing else. */
export class LogIdentityConfirmations1764000200100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE identity_confirmation (
         id bigint GENERATED ALWAYS AS IDENTITY, account_id uuid NOT NULL, actor_id uuid NOT NULL, actor_name text NOT NULL,
         agency_id uuid NOT NULL, at timestamptz NOT NULL, request_id text,
         CONSTRAINT pk_identity_confirmation PRIMARY KEY (id),
         CONSTRAINT fk_identity_confirmation_account FOREIGN KEY (account_id) REFERENCES account (id),
         CONSTRAINT fk_identity_confirmation_actor FOREIGN KEY (actor_id) REFERENCES account (id),
         CONSTRAINT fk_identity_confirmation_agency FOREIGN KEY (agency_id) REFERENCES agency (id))`,
    );
    await runner.query(`CREATE INDEX ix_identity_confirmation_account ON identity_confirmation (account_id, id)`);
    await runner.query(`CREATE INDEX ix_identity_confirmation_actor ON identity_confirmation (actor_id, id)`);
    await runner.query(`REVOKE UPDATE, DELETE, TRUNCATE ON identity_confirmation FROM mot_cua_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE identity_confirmation`);
  }
}
