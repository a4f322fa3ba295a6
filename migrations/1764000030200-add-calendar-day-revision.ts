import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Counts the changes of a day, so that two administrators do not overwrite each other. */
export class AddCalendarDayRevision1764000030200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE calendar_day ADD COLUMN revision integer NOT NULL DEFAULT 1`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE calendar_day DROP COLUMN revision`);
  }
}
