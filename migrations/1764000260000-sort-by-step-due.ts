import type { MigrationInterface, QueryRunner } from 'typeorm';

const PRESSING = '(coalesce(step_due_at, due_at, submitted_at)), id';

/** When the next open step of a dossier is due, and the inbox in that order: of an agency open work alone, and of the whole province. */
export class SortByStepDue1764000260000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE dossier ADD COLUMN step_due_at timestamptz');
    await runner.query(`
      UPDATE dossier SET step_due_at = task.due_at
      FROM (SELECT dossier_id, min(due_at) AS due_at FROM dossier_task WHERE kind = 'step' GROUP BY dossier_id) AS task
      WHERE task.dossier_id = dossier.id`);
    await runner.query(
      `CREATE INDEX ix_dossier_step_pressing_open ON dossier (agency_id, ${PRESSING}) WHERE ended_at IS NULL`,
    );
    await runner.query(`CREATE INDEX ix_dossier_province_step_pressing ON dossier (${PRESSING})`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const index of ['province_step_pressing', 'step_pressing_open'])
      await runner.query(`DROP INDEX ix_dossier_${index}`);
    await runner.query('ALTER TABLE dossier DROP COLUMN step_due_at');
  }
}
