import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a counter entered and has not accepted yet is a handful among a million rows. */
export class IndexDossiersAtCounter1764000320100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX ix_dossier_not_accepted ON dossier (receiving_agency_id, last_filed_at, id)
        WHERE channel IN ('counter', 'post') AND state IN ('submitted', 'awaitingSupplement')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX ix_dossier_not_accepted');
  }
}
