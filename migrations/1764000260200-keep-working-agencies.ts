import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which agencies beside the one that decides have something to do of a dossier now: they see it whole, others only what was theirs. */
export class KeepWorkingAgencies1764000260200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE dossier ADD COLUMN working_agency_ids uuid[] NOT NULL DEFAULT '{}'`);
    await runner.query(`
      UPDATE dossier SET working_agency_ids = task.agency_ids
      FROM (SELECT dossier_id, array_agg(DISTINCT agency_id) AS agency_ids FROM dossier_task GROUP BY dossier_id) AS task
      WHERE task.dossier_id = dossier.id`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE dossier DROP COLUMN working_agency_ids');
  }
}
