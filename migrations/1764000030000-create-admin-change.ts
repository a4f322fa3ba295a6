import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The log of what administrators did: who, what, when, from what to what. */
export class CreateAdminChange1764000030000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE admin_change (
         id bigint GENERATED ALWAYS AS IDENTITY, subject_kind text NOT NULL, subject_id text NOT NULL, action text NOT NULL,
         before jsonb, after jsonb, actor_id uuid NOT NULL, actor_name text NOT NULL, at timestamptz NOT NULL, request_id text,
         CONSTRAINT pk_admin_change PRIMARY KEY (id))`,
    );
    await runner.query(`CREATE INDEX ix_admin_change_subject ON admin_change (subject_kind, subject_id, id)`);
    await runner.query(`REVOKE UPDATE, DELETE, TRUNCATE ON admin_change FROM mot_cua_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE admin_change`);
  }
}
