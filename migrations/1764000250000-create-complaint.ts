import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What citizens complain about, its history, and the files and warnings that go with it. Nothing here changes a dossier. */
export class CreateComplaint1764000250000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE complaint (
        id uuid NOT NULL CONSTRAINT pk_complaint PRIMARY KEY,
        dossier_id uuid NOT NULL CONSTRAINT fk_complaint_dossier REFERENCES dossier (id),
        number integer NOT NULL,
        complainant_id uuid NOT NULL CONSTRAINT fk_complaint_complainant REFERENCES account (id),
        complainant_name text NOT NULL,
        kind text NOT NULL CONSTRAINT ck_complaint_kind CHECK (kind IN ('feedback', 'formal')),
        subject text NOT NULL,
        content text NOT NULL,
        state text NOT NULL,
        version integer NOT NULL,
        agency_id uuid NOT NULL CONSTRAINT fk_complaint_agency REFERENCES agency (id),
        passed_by uuid[] NOT NULL DEFAULT '{}',
        handler_id uuid CONSTRAINT fk_complaint_handler REFERENCES account (id),
        handler_name text,
        sent_at timestamptz NOT NULL,
        due_at timestamptz NOT NULL,
        deadline jsonb NOT NULL,
        paused_with_minutes integer,
        is_complicated boolean NOT NULL DEFAULT false,
        questions integer NOT NULL DEFAULT 0,
        open_question jsonb,
        follow_ups integer NOT NULL DEFAULT 0,
        draft jsonb,
        answer jsonb,
        rating jsonb,
        ended_at timestamptz,
        CONSTRAINT uq_complaint_number UNIQUE (dossier_id, number),
        CONSTRAINT ck_complaint_handler CHECK ((handler_id IS NULL) = (handler_name IS NULL))
      )`);
    await runner.query('CREATE INDEX ix_complaint_complainant ON complaint (complainant_id, sent_at)');
    await runner.query('CREATE INDEX ix_complaint_due ON complaint (agency_id, due_at) WHERE ended_at IS NULL');
    await runner.query('CREATE INDEX ix_complaint_handler ON complaint (handler_id)');
    await runner.query(`
      CREATE TABLE complaint_event (
        complaint_id uuid NOT NULL CONSTRAINT fk_complaint_event_complaint REFERENCES complaint (id),
        sequence integer NOT NULL,
        action text NOT NULL,
        from_state text NOT NULL,
        to_state text NOT NULL,
        detail jsonb NOT NULL,
        actor_id uuid,
        actor_name text NOT NULL,
        actor_role text NOT NULL,
        actor_position text,
        actor_agency_id uuid,
        at timestamptz NOT NULL,
        seen_version integer,
        deadline jsonb,
        paused_with_minutes integer,
        transaction_id uuid CONSTRAINT uq_complaint_event_transaction UNIQUE,
        request_id text,
        CONSTRAINT pk_complaint_event PRIMARY KEY (complaint_id, sequence)
      )`);
    await runner.query('REVOKE DELETE, TRUNCATE ON complaint FROM mot_cua_app');
    await runner.query('REVOKE UPDATE, DELETE, TRUNCATE ON complaint_event FROM mot_cua_app');
    await runner.query(`
      ALTER TABLE attachment DROP CONSTRAINT ck_attachment_purpose,
        ADD CONSTRAINT ck_attachment_purpose CHECK (purpose IN ('paper', 'result', 'complaint'))`);
    await runner.query(`
      ALTER TABLE deadline_warning DROP CONSTRAINT ck_deadline_warning_about,
        ADD CONSTRAINT ck_deadline_warning_about CHECK (about IN ('dossier', 'step', 'opinion', 'complaint'))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM deadline_warning WHERE about = 'complaint'`);
    await runner.query(`
      ALTER TABLE deadline_warning DROP CONSTRAINT ck_deadline_warning_about,
        ADD CONSTRAINT ck_deadline_warning_about CHECK (about IN ('dossier', 'step', 'opinion'))`);
    await runner.query(`DELETE FROM attachment WHERE purpose = 'complaint'`);
    await runner.query(`
      ALTER TABLE attachment DROP CONSTRAINT ck_attachment_purpose,
        ADD CONSTRAINT ck_attachment_purpose CHECK (purpose IN ('paper', 'result'))`);
    await runner.query('DROP TABLE complaint_event');
    await runner.query('DROP TABLE complaint');
  }
}
