import type { MigrationInterface, QueryRunner } from 'typeorm';

const OTHERS = `'dossier', 'step', 'opinion', 'complaint', 'firstAnswer', 'transit'`;

/** A rule of law may stop the clock of a dossier: why, and until when as far as is known; officers are reminded once that day has passed. */
export class PauseByLaw1764000350000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE dossier ADD COLUMN open_pause jsonb');
    await runner.query(
      `CREATE INDEX ix_dossier_pause_until ON dossier ((open_pause ->> 'until')) WHERE open_pause IS NOT NULL`,
    );
    await checkAbout(runner, `${OTHERS}, 'pause'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM deadline_warning WHERE about = 'pause'`);
    await checkAbout(runner, OTHERS);
    await runner.query('DROP INDEX ix_dossier_pause_until');
    await runner.query('ALTER TABLE dossier DROP COLUMN open_pause');
  }
}

async function checkAbout(runner: QueryRunner, things: string): Promise<void> {
  await runner.query(`ALTER TABLE deadline_warning DROP CONSTRAINT ck_deadline_warning_about,
    ADD CONSTRAINT ck_deadline_warning_about CHECK (about IN (${things}))`);
}
