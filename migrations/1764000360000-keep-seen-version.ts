import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which version of a dossier somebody had before their eyes when they acted. */
export class KeepSeenVersion1764000360000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE dossier_event ADD COLUMN seen_version integer');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE dossier_event DROP COLUMN seen_version');
  }
}
