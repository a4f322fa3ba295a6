import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What officers were warned of, each due date once at each level; and until when each has read their warnings. */
export class CreateDeadlineWarning1764000190100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE deadline_warning (
        dossier_id uuid NOT NULL CONSTRAINT fk_deadline_warning_dossier REFERENCES dossier (id),
        level text NOT NULL CONSTRAINT ck_deadline_warning_level CHECK (level IN ('threeDays', 'oneDay', 'overdue')),
        due_at timestamptz NOT NULL,
        at timestamptz NOT NULL,
        CONSTRAINT pk_deadline_warning PRIMARY KEY (dossier_id, level, due_at)
      )`);
    await runner.query('CREATE INDEX ix_deadline_warning_at ON deadline_warning (at)');
    await runner.query(`
      CREATE TABLE reminders_read (
        account_id uuid NOT NULL CONSTRAINT pk_reminders_read PRIMARY KEY CONSTRAINT fk_reminders_read_account REFERENCES account (id),
        until timestamptz NOT NULL
      )`);
    await runner.query('REVOKE UPDATE, DELETE, TRUNCATE ON deadline_warning FROM mot_cua_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE reminders_read');
    await runner.query('DROP TABLE deadline_warning');
  }
}
