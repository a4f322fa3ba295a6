import type { MigrationInterface, QueryRunner } from 'typeorm';

const KINDS = `'holiday', 'compensatory', 'swapOff', 'swapWork'`;

/** A decided day may have shifts: of its own where it is worked in a swap, beside the usual ones where a decision adds some. */
export class AddExtraShifts1764000350100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE calendar_day ADD COLUMN shifts jsonb,
      DROP CONSTRAINT ck_calendar_day_kind, ADD CONSTRAINT ck_calendar_day_kind CHECK (kind IN (${KINDS}, 'extraShift')),
      ADD CONSTRAINT ck_calendar_day_shifts CHECK (CASE kind WHEN 'extraShift' THEN shifts IS NOT NULL WHEN 'swapWork' THEN true ELSE shifts IS NULL END)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM calendar_day WHERE kind = 'extraShift'`);
    await runner.query(`ALTER TABLE calendar_day DROP CONSTRAINT ck_calendar_day_shifts, DROP COLUMN shifts,
      DROP CONSTRAINT ck_calendar_day_kind, ADD CONSTRAINT ck_calendar_day_kind CHECK (kind IN (${KINDS}))`);
  }
}
