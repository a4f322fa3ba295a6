import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Leaders are warned of what is about to be late while a new day may still be given. */
export class WarnOfExpectedDelay1764000280000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE deadline_warning DROP CONSTRAINT ck_deadline_warning_level,
         ADD CONSTRAINT ck_deadline_warning_level CHECK (level IN ('threeDays', 'twoDays', 'oneDay', 'overdue'))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM deadline_warning WHERE level = 'twoDays'`);
    await runner.query(
      `ALTER TABLE deadline_warning DROP CONSTRAINT ck_deadline_warning_level,
         ADD CONSTRAINT ck_deadline_warning_level CHECK (level IN ('threeDays', 'oneDay', 'overdue'))`,
    );
  }
}
