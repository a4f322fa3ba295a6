import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the legal clock of a dossier goes by: the history of the clock within its deadline, when the office had it last to check, what a leader
 * allowed, and money that is awaited. Deadlines that are there began when the dossier was received.
 */
export class ExtendDossierClock1764000190000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE dossier ADD COLUMN last_filed_at timestamptz, ADD COLUMN supplements_allowed integer NOT NULL DEFAULT 0,
        ADD COLUMN open_payment jsonb`);
    await runner.query(`
      UPDATE dossier SET last_filed_at = coalesce((SELECT max(at) FROM dossier_event
        WHERE dossier_id = id AND action IN ('submit', 'supplement')), submitted_at)`);
    await runner.query('ALTER TABLE dossier ALTER COLUMN last_filed_at SET NOT NULL');
    for (const table of ['dossier', 'dossier_event'])
      await runner.query(`
        UPDATE ${table} SET deadline = deadline || jsonb_build_object('history', jsonb_build_array(
          jsonb_build_object('what', 'accepted', 'at', deadline -> 'startedAt')))
        WHERE deadline IS NOT NULL`);
    await runner.query(`
      CREATE INDEX ix_dossier_answer_by ON dossier ((open_supplement ->> 'answerBy')) WHERE open_supplement IS NOT NULL`);
    await runner.query(`
      CREATE INDEX ix_dossier_due_at ON dossier (due_at, id) WHERE due_at IS NOT NULL AND ended_at IS NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX ix_dossier_due_at');
    await runner.query('DROP INDEX ix_dossier_answer_by');
    for (const table of ['dossier', 'dossier_event'])
      await runner.query(`UPDATE ${table} SET deadline = deadline - 'history' WHERE deadline IS NOT NULL`);
    await runner.query(`
      ALTER TABLE dossier DROP COLUMN open_payment, DROP COLUMN supplements_allowed, DROP COLUMN last_filed_at`);
  }
}
