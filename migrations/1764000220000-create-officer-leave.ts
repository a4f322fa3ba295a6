import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When officers are away and who stands in; and in the history of a dossier, for whom somebody acted. */
export class CreateOfficerLeave1764000220000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE officer_leave (
         id uuid NOT NULL, officer_id uuid NOT NULL, substitute_id uuid, first_day date NOT NULL, last_day date NOT NULL, reason text,
         entered_by_id uuid NOT NULL, entered_by_name text NOT NULL, entered_at timestamptz NOT NULL, ended_at timestamptz,
         revision integer NOT NULL DEFAULT 1,
         CONSTRAINT pk_officer_leave PRIMARY KEY (id),
         CONSTRAINT fk_officer_leave_officer FOREIGN KEY (officer_id) REFERENCES account (id),
         CONSTRAINT fk_officer_leave_substitute FOREIGN KEY (substitute_id) REFERENCES account (id),
         CONSTRAINT ck_officer_leave_days CHECK (first_day <= last_day),
         CONSTRAINT ck_officer_leave_substitute CHECK (substitute_id <> officer_id),
         CONSTRAINT ex_officer_leave_days
           EXCLUDE USING gist (officer_id WITH =, daterange(first_day, last_day, '[]') WITH &&) WHERE (ended_at IS NULL))`,
    );
    await runner.query(`CREATE INDEX ix_officer_leave_last_day ON officer_leave (last_day) WHERE ended_at IS NULL`);
    await runner.query(`REVOKE DELETE, TRUNCATE ON officer_leave FROM mot_cua_app`);
    await runner.query(
      `ALTER TABLE dossier_event ADD COLUMN on_behalf_of_id uuid, ADD COLUMN on_behalf_of_name text,
         ADD CONSTRAINT ck_dossier_event_on_behalf_of CHECK ((on_behalf_of_id IS NULL) = (on_behalf_of_name IS NULL))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE dossier_event DROP CONSTRAINT ck_dossier_event_on_behalf_of, DROP COLUMN on_behalf_of_id,
         DROP COLUMN on_behalf_of_name`,
    );
    await runner.query(`DROP TABLE officer_leave`);
  }
}
