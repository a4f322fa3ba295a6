import type { MigrationInterface, QueryRunner } from 'typeorm';

const SCOPES = `scope IN ('agency', 'field', 'procedure'`;
const IS_AGENCY = `(scope = 'agency') = (scope_code = '')`;

/** Rules give out steps too: one of a procedure, or all that need a role; and which steps no rule found an officer for. */
export class GiveOutSteps1764000260100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE assignment_rule DROP CONSTRAINT ck_assignment_rule_scope,
         ADD CONSTRAINT ck_assignment_rule_scope CHECK (${SCOPES}, 'step', 'role') AND ${IS_AGENCY})`,
    );
    await runner.query(
      `CREATE TABLE unassigned_step (
         dossier_id uuid NOT NULL, number integer NOT NULL, at timestamptz NOT NULL,
         CONSTRAINT pk_unassigned_step PRIMARY KEY (dossier_id, number),
         CONSTRAINT fk_unassigned_step_dossier FOREIGN KEY (dossier_id) REFERENCES dossier (id))`,
    );
    // Whose turn it is follows from the history itself, how much somebody has from what is open.
    await runner.query(
      `CREATE INDEX ix_dossier_event_step_assigned ON dossier_event ((detail -> 'officer' ->> 'id'), at) WHERE action = 'assignStep'`,
    );
    await runner.query('CREATE INDEX ix_dossier_task_taken_by ON dossier_task (taken_by) WHERE taken_by IS NOT NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX ix_dossier_task_taken_by');
    await runner.query('DROP INDEX ix_dossier_event_step_assigned');
    await runner.query('DROP TABLE unassigned_step');
    await runner.query(`DELETE FROM assignment_rule WHERE scope IN ('step', 'role')`);
    await runner.query(
      `ALTER TABLE assignment_rule DROP CONSTRAINT ck_assignment_rule_scope,
         ADD CONSTRAINT ck_assignment_rule_scope CHECK (${SCOPES}) AND ${IS_AGENCY})`,
    );
  }
}
