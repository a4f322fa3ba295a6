import type { MigrationInterface, QueryRunner } from 'typeorm';

const PRESSING = '(coalesce(due_at, submitted_at)), id';

/**
 * The orders of the inbox as indexes: of an agency all, open work alone (few of many), and what waits to be handed over; and of the whole
 * province, for those who see nearly all of it.
 */
export class IndexInboxOrders1764000210200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX ix_dossier_pressing ON dossier (agency_id, ${PRESSING})`);
    await runner.query(
      `CREATE INDEX ix_dossier_pressing_open ON dossier (agency_id, ${PRESSING}) WHERE ended_at IS NULL`,
    );
    await runner.query(`CREATE INDEX ix_dossier_province_pressing ON dossier (${PRESSING})`);
    await runner.query('CREATE INDEX ix_dossier_province_filed ON dossier (submitted_at, id)');
    await runner.query(`CREATE INDEX ix_dossier_resolved ON dossier (agency_id, ${PRESSING}) WHERE state = 'resolved'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const index of ['resolved', 'province_filed', 'province_pressing', 'pressing_open', 'pressing'])
      await runner.query(`DROP INDEX ix_dossier_${index}`);
  }
}
