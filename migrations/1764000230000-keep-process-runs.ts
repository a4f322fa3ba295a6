import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Where a dossier is in the process of its procedure: its steps and what other agencies were asked, kept with the dossier and with each event
 * that moved them; and what is open of it for whom, which is read off them in the same transaction.
 */
export class KeepProcessRuns1764000230000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE dossier ADD COLUMN steps jsonb NOT NULL DEFAULT '[]', ADD COLUMN opinions jsonb NOT NULL DEFAULT '[]',
        ADD COLUMN involved_agency_ids uuid[] NOT NULL DEFAULT '{}'`);
    await runner.query('ALTER TABLE dossier_event ADD COLUMN steps jsonb, ADD COLUMN opinions jsonb');
    await runner.query(`
      CREATE TABLE dossier_task (
        dossier_id uuid NOT NULL,
        kind text NOT NULL,
        number integer NOT NULL,
        agency_id uuid NOT NULL,
        step text,
        role text,
        taken_by uuid,
        opened_at timestamptz NOT NULL,
        due_at timestamptz NOT NULL,
        paused boolean NOT NULL DEFAULT false,
        when_silent text,
        CONSTRAINT pk_dossier_task PRIMARY KEY (dossier_id, kind, number),
        CONSTRAINT fk_dossier_task_dossier FOREIGN KEY (dossier_id) REFERENCES dossier (id),
        CONSTRAINT fk_dossier_task_agency FOREIGN KEY (agency_id) REFERENCES agency (id),
        CONSTRAINT ck_dossier_task_kind CHECK (kind IN ('step', 'opinion'))
      )`);
    await runner.query(
      'CREATE INDEX ix_dossier_task_agency ON dossier_task (agency_id, due_at, dossier_id, kind, number)',
    );
    await runner.query('CREATE INDEX ix_dossier_task_due ON dossier_task (due_at, dossier_id) WHERE NOT paused');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE dossier_task');
    await runner.query('ALTER TABLE dossier_event DROP COLUMN opinions, DROP COLUMN steps');
    await runner.query('ALTER TABLE dossier DROP COLUMN involved_agency_ids, DROP COLUMN opinions, DROP COLUMN steps');
  }
}
