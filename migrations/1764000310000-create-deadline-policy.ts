import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When officers are warned and applicants reminded, as the province decides: one row. */
export class CreateDeadlinePolicy1764000310000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE deadline_policy (
         id integer NOT NULL DEFAULT 1, warn_first_hours integer NOT NULL, warn_last_hours integer NOT NULL, foresee_hours integer NOT NULL,
         answer_hours integer NOT NULL, warn_counter_first_hours integer NOT NULL, warn_counter_last_hours integer NOT NULL,
         remind_first_days integer NOT NULL, remind_last_days integer NOT NULL, revision integer NOT NULL DEFAULT 1,
         CONSTRAINT pk_deadline_policy PRIMARY KEY (id),
         CONSTRAINT ck_deadline_policy_one CHECK (id = 1),
         CONSTRAINT ck_deadline_policy_order CHECK (warn_first_hours > warn_last_hours AND warn_counter_first_hours > warn_counter_last_hours
           AND remind_first_days > remind_last_days AND warn_last_hours > 0 AND warn_counter_last_hours > 0 AND remind_last_days > 0))`,
    );
    await runner.query(
      `INSERT INTO deadline_policy (warn_first_hours, warn_last_hours, foresee_hours, answer_hours, warn_counter_first_hours,
         warn_counter_last_hours, remind_first_days, remind_last_days)
       VALUES (24, 8, 16, 8, 4, 2, 5, 1)`,
    );
    await runner.query(
      `CREATE INDEX ix_procedure_version_warning_times ON procedure_version (code, version) WHERE status = 'published'
         AND (definition -> 'timePolicy')::jsonb ?| ARRAY['warnFirstHours', 'warnLastHours', 'remindFirstDays', 'remindLastDays']`,
    );
    await runner.query('REVOKE INSERT, DELETE, TRUNCATE ON deadline_policy FROM mot_cua_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX ix_procedure_version_warning_times');
    await runner.query('DROP TABLE deadline_policy');
  }
}
