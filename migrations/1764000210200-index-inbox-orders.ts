import type { MigrationInterface, QueryRunner } from 'typeorm';

const PRESSING = '(coalesce(due_at, submitted_at)), id';

/** The orders of the inbox as indexes: all, open work alone (few of many), and what waits to be handed over. */
export class IndexInboxOrders1764000210200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX ix_dossier_pressing ON dossier (agency_id, ${PRESSING})`);
    await runner.query(`CREATE INDEX ix_dossier_pressing_open ON dossier (agency_id, ${PRESSING}) WHERE ended_at IS NULL`);
    await runner.query(`CREATE INDEX ix_dossier_resolved ON dossier (agency_id, ${PRESSING}) WHERE state = 'resolved'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const index of ['ix_dossier_resolved', 'ix_dossier_pressing_open', 'ix_dossier_pressing'])
      await runner.query(`DROP INDEX ${index}`);
  }
}
