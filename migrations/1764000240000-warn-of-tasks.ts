import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Officers are warned of the steps of a dossier and of opinions too, each due date once at each level. */
export class WarnOfTasks1764000240000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE deadline_warning ADD COLUMN about text NOT NULL DEFAULT 'dossier', ADD COLUMN number integer NOT NULL DEFAULT 0,
        ADD CONSTRAINT ck_deadline_warning_about CHECK (about IN ('dossier', 'step', 'opinion')),
        DROP CONSTRAINT pk_deadline_warning,
        ADD CONSTRAINT pk_deadline_warning PRIMARY KEY (dossier_id, about, number, level, due_at)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM deadline_warning WHERE about <> 'dossier'`);
    await runner.query(`
      ALTER TABLE deadline_warning DROP CONSTRAINT pk_deadline_warning,
        ADD CONSTRAINT pk_deadline_warning PRIMARY KEY (dossier_id, level, due_at),
        DROP CONSTRAINT ck_deadline_warning_about, DROP COLUMN number, DROP COLUMN about`);
  }
}
