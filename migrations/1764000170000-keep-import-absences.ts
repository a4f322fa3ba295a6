import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An import tells which sheets and columns its file is without, beside what is wrong with it. */
export class KeepImportAbsences1764000170000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE catalogue_import ADD COLUMN absences json NOT NULL DEFAULT '[]'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE catalogue_import DROP COLUMN absences`);
  }
}
