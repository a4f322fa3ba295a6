import type { MigrationInterface, QueryRunner } from 'typeorm';

/** By which rule agencies give out dossiers, and which dossiers no rule found an officer for. */
export class CreateAssignmentRule1764000220100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE assignment_rule (
         agency_id uuid NOT NULL, scope text NOT NULL, scope_code text NOT NULL, kind text NOT NULL, officer_ids uuid[] NOT NULL,
         shares jsonb NOT NULL, fallback text NOT NULL, revision integer NOT NULL DEFAULT 1,
         CONSTRAINT pk_assignment_rule PRIMARY KEY (agency_id, scope, scope_code),
         CONSTRAINT fk_assignment_rule_agency FOREIGN KEY (agency_id) REFERENCES agency (id),
         CONSTRAINT ck_assignment_rule_scope CHECK (scope IN ('agency', 'field', 'procedure') AND (scope = 'agency') = (scope_code = '')),
         CONSTRAINT ck_assignment_rule_kind CHECK (kind IN ('byHand', 'roundRobin', 'leastLoaded', 'byArea', 'byField')),
         CONSTRAINT ck_assignment_rule_fallback CHECK (fallback IN ('roundRobin', 'leastLoaded', 'byHand')))`,
    );
    await runner.query(
      `CREATE TABLE unassigned_dossier (
         dossier_id uuid NOT NULL, at timestamptz NOT NULL,
         CONSTRAINT pk_unassigned_dossier PRIMARY KEY (dossier_id),
         CONSTRAINT fk_unassigned_dossier_dossier FOREIGN KEY (dossier_id) REFERENCES dossier (id))`,
    );
    // Whose turn it is follows from the history itself.
    await runner.query(
      `CREATE INDEX ix_dossier_event_assigned ON dossier_event ((detail -> 'officer' ->> 'id'), at) WHERE action = 'assign'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM outbox WHERE destination = 'assignment'`);
    await runner.query(`DROP INDEX ix_dossier_event_assigned`);
    await runner.query(`DROP TABLE unassigned_dossier`);
    await runner.query(`DROP TABLE assignment_rule`);
  }
}
