import type { MigrationInterface, QueryRunner } from 'typeorm';

const BY_DUE_DATE = '(coalesce(due_at, submitted_at)), id';
const BY_STEP = '(coalesce(step_due_at, due_at, submitted_at)), id';
const WITH_COUNTERS = '(coalesce(counter_due_at, due_at, submitted_at)), id';
const BY_STEP_WITH_COUNTERS = '(coalesce(counter_due_at, step_due_at, due_at, submitted_at)), id';

/** What a counter still owes: an answer, or passing on what it accepted for another agency. */
const AT_COUNTER = `state = 'submitted' OR (state = 'received' AND arrived_at IS NULL AND accepted_at_agency_id IS NOT NULL)`;

const RENAMED = [
  ['threeDays', 'first'],
  ['twoDays', 'delay'],
  ['oneDay', 'last'],
] as const;

/**
 * By when a counter has to answer a dossier or pass it on, kept with the dossier and, for what was done, with the event. Working time is not reckoned in
 * SQL: the worker fills in the dossiers that are there in its next round. How far ahead a warning is, is policy now; its levels are called so.
 */
export class WatchOverCounters1764000310100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE dossier ADD COLUMN counter_due_at timestamptz');
    await runner.query('ALTER TABLE dossier_event ADD COLUMN counter_due_at timestamptz');
    await runner.query(`CREATE INDEX ix_dossier_at_counter ON dossier (id) WHERE ${AT_COUNTER}`);
    await runner.query(
      'CREATE INDEX ix_dossier_counter_due ON dossier (counter_due_at, id) WHERE counter_due_at IS NOT NULL',
    );
    await runner.query(
      'CREATE INDEX ix_dossier_event_counter_due ON dossier_event (at) WHERE counter_due_at IS NOT NULL',
    );
    await this.order(runner, WITH_COUNTERS, BY_STEP_WITH_COUNTERS);
    // The last release goes on writing its names until it is gone.
    await runner.query(
      `ALTER TABLE deadline_warning DROP CONSTRAINT ck_deadline_warning_level,
         ADD CONSTRAINT ck_deadline_warning_level
           CHECK (level IN ('first', 'delay', 'last', 'overdue', 'threeDays', 'twoDays', 'oneDay')),
         DROP CONSTRAINT ck_deadline_warning_about,
         ADD CONSTRAINT ck_deadline_warning_about
           CHECK (about IN ('dossier', 'step', 'opinion', 'complaint', 'firstAnswer', 'transit'))`,
    );
    for (const [before, after] of RENAMED)
      await runner.query('UPDATE deadline_warning SET level = $2 WHERE level = $1', [before, after]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM deadline_warning WHERE about IN ('firstAnswer', 'transit')`);
    for (const [before, after] of RENAMED) {
      await runner.query(
        `DELETE FROM deadline_warning AS newer USING deadline_warning AS older
         WHERE newer.level = $2 AND older.level = $1 AND newer.dossier_id = older.dossier_id AND newer.about = older.about
           AND newer.number = older.number AND newer.due_at = older.due_at`,
        [before, after],
      );
      await runner.query('UPDATE deadline_warning SET level = $1 WHERE level = $2', [before, after]);
    }
    await runner.query(
      `ALTER TABLE deadline_warning DROP CONSTRAINT ck_deadline_warning_level,
         ADD CONSTRAINT ck_deadline_warning_level CHECK (level IN ('threeDays', 'twoDays', 'oneDay', 'overdue')),
         DROP CONSTRAINT ck_deadline_warning_about,
         ADD CONSTRAINT ck_deadline_warning_about CHECK (about IN ('dossier', 'step', 'opinion', 'complaint'))`,
    );
    await this.order(runner, BY_DUE_DATE, BY_STEP);
    await runner.query('DROP INDEX ix_dossier_event_counter_due');
    await runner.query('ALTER TABLE dossier_event DROP COLUMN counter_due_at');
    await runner.query('ALTER TABLE dossier DROP COLUMN counter_due_at');
  }

  /** The orders of the inbox by what presses. */
  private async order(runner: QueryRunner, pressing: string, stepPressing: string): Promise<void> {
    const indexes = [
      ['pressing', `agency_id, ${pressing}`, ''],
      ['pressing_open', `agency_id, ${pressing}`, 'WHERE ended_at IS NULL'],
      ['province_pressing', pressing, ''],
      ['resolved', `agency_id, ${pressing}`, `WHERE state = 'resolved'`],
      ['step_pressing_open', `agency_id, ${stepPressing}`, 'WHERE ended_at IS NULL'],
      ['province_step_pressing', stepPressing, ''],
    ] as const;
    for (const [name, columns, where] of indexes) {
      await runner.query(`DROP INDEX ix_dossier_${name}`);
      await runner.query(`CREATE INDEX ix_dossier_${name} ON dossier (${columns}) ${where}`);
    }
  }
}
