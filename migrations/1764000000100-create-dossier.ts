import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Agencies, calendar, procedures, drafts, dossiers with their history and outbox; and the role the application runs as. */
export class CreateDossier1764000000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE EXTENSION IF NOT EXISTS unaccent`);
    await runner.query(`CREATE EXTENSION IF NOT EXISTS pg_trgm`);
    await runner.query(
      `DO $$ BEGIN
         IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'mot_cua_app') THEN CREATE ROLE mot_cua_app NOLOGIN; END IF;
       EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$`,
    );
    await runner.query(`GRANT mot_cua_app TO CURRENT_USER`);
    await runner.query(`GRANT USAGE ON SCHEMA public TO mot_cua_app`);
    await runner.query(
      `ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO mot_cua_app`,
    );
    await runner.query(`ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO mot_cua_app`);

    // How words are compared in searches: small letters without diacritics. Declared immutable so that it may be indexed.
    await runner.query(
      `CREATE FUNCTION search_form(words text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
       AS $$ SELECT lower(public.unaccent('public.unaccent'::regdictionary, words)) $$`,
    );

    await runner.query(
      `CREATE TABLE agency (
         id uuid NOT NULL, code text NOT NULL, legacy_code text NOT NULL, name_vi text NOT NULL, name_en text NOT NULL,
         kind text NOT NULL, parent_id uuid, valid_from date NOT NULL, valid_to date,
         CONSTRAINT pk_agency PRIMARY KEY (id), CONSTRAINT uq_agency_code UNIQUE (code),
         CONSTRAINT fk_agency_parent FOREIGN KEY (parent_id) REFERENCES agency (id) DEFERRABLE INITIALLY DEFERRED,
         CONSTRAINT ck_agency_kind CHECK (kind IN ('province', 'department', 'commune', 'district')))`,
    );
    await runner.query(
      `CREATE TABLE agency_succession (
         agency_id uuid NOT NULL, successor_id uuid NOT NULL,
         CONSTRAINT pk_agency_succession PRIMARY KEY (agency_id, successor_id),
         CONSTRAINT fk_agency_succession_agency FOREIGN KEY (agency_id) REFERENCES agency (id),
         CONSTRAINT fk_agency_succession_successor FOREIGN KEY (successor_id) REFERENCES agency (id))`,
    );
    await runner.query(
      `CREATE TABLE calendar_day (
         date date NOT NULL, kind text NOT NULL, name text NOT NULL, source text NOT NULL,
         CONSTRAINT pk_calendar_day PRIMARY KEY (date),
         CONSTRAINT ck_calendar_day_kind CHECK (kind IN ('holiday', 'compensatory', 'swapOff', 'swapWork')))`,
    );
    // json, not jsonb, which sorts the names in it: the order of a form's fields is the order in which people are asked.
    await runner.query(
      `CREATE TABLE procedure_version (
         code text NOT NULL, version integer NOT NULL, status text NOT NULL, definition json NOT NULL,
         search_words text NOT NULL, published_at timestamptz NOT NULL,
         CONSTRAINT pk_procedure_version PRIMARY KEY (code, version),
         CONSTRAINT ck_procedure_version_status CHECK (status IN ('published', 'retired')))`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX uq_procedure_version_published ON procedure_version (code) WHERE status = 'published'`,
    );

    await runner.query(
      `CREATE TABLE draft (
         id uuid NOT NULL, account_id uuid NOT NULL, procedure_code text NOT NULL, procedure_version integer NOT NULL,
         agency_id uuid, answers jsonb NOT NULL, return_method text NOT NULL, prefilled jsonb NOT NULL,
         revision integer NOT NULL, created_at timestamptz NOT NULL, saved_at timestamptz NOT NULL,
         CONSTRAINT pk_draft PRIMARY KEY (id),
         CONSTRAINT fk_draft_procedure_version FOREIGN KEY (procedure_code, procedure_version)
           REFERENCES procedure_version (code, version),
         CONSTRAINT fk_draft_agency FOREIGN KEY (agency_id) REFERENCES agency (id))`,
    );
    await runner.query(`CREATE INDEX ix_draft_account ON draft (account_id, saved_at DESC)`);

    await runner.query(
      `CREATE TABLE dossier (
         id uuid NOT NULL, code text NOT NULL, state text NOT NULL, version integer NOT NULL, channel text NOT NULL,
         procedure_code text NOT NULL, procedure_version integer NOT NULL, agency_id uuid NOT NULL,
         applicant_id uuid NOT NULL, applicant_name text NOT NULL, answers jsonb NOT NULL, return_method text NOT NULL,
         submitted_at timestamptz NOT NULL, received_at timestamptz, due_at timestamptz, deadline jsonb,
         paused_with_minutes integer, supplement_requests integer NOT NULL, open_supplement jsonb, taken_by uuid,
         ended_at timestamptz, returned_at timestamptz,
         CONSTRAINT pk_dossier PRIMARY KEY (id), CONSTRAINT uq_dossier_code UNIQUE (code),
         CONSTRAINT fk_dossier_procedure_version FOREIGN KEY (procedure_code, procedure_version)
           REFERENCES procedure_version (code, version),
         CONSTRAINT fk_dossier_agency FOREIGN KEY (agency_id) REFERENCES agency (id))`,
    );
    await runner.query(`CREATE INDEX ix_dossier_inbox ON dossier (agency_id, submitted_at, id)`);
    await runner.query(`CREATE INDEX ix_dossier_inbox_state ON dossier (agency_id, state, submitted_at, id)`);
    await runner.query(
      `CREATE INDEX ix_dossier_due ON dossier (agency_id, due_at, id) WHERE due_at IS NOT NULL AND ended_at IS NULL`,
    );
    await runner.query(
      `CREATE INDEX ix_dossier_taken_by ON dossier (taken_by, submitted_at, id) WHERE taken_by IS NOT NULL AND ended_at IS NULL`,
    );
    await runner.query(`CREATE INDEX ix_dossier_applicant ON dossier (applicant_id, submitted_at DESC, id)`);
    await runner.query(
      `CREATE INDEX ix_dossier_search ON dossier USING gin (search_form(code || ' ' || applicant_name) gin_trgm_ops)`,
    );

    await runner.query(
      `CREATE TABLE dossier_event (
         dossier_id uuid NOT NULL, sequence integer NOT NULL, action text NOT NULL, from_state text NOT NULL,
         to_state text NOT NULL, detail jsonb NOT NULL, actor_id uuid, actor_name text NOT NULL, actor_role text NOT NULL,
         at timestamptz NOT NULL, deadline jsonb, paused_with_minutes integer, transaction_id uuid, request_id text,
         CONSTRAINT pk_dossier_event PRIMARY KEY (dossier_id, sequence),
         CONSTRAINT uq_dossier_event_transaction UNIQUE (transaction_id),
         CONSTRAINT fk_dossier_event_dossier FOREIGN KEY (dossier_id) REFERENCES dossier (id) DEFERRABLE INITIALLY DEFERRED)`,
    );
    await runner.query(`REVOKE UPDATE, DELETE, TRUNCATE ON dossier_event FROM mot_cua_app`);

    await runner.query(
      `CREATE TABLE outbox (
         id bigint GENERATED ALWAYS AS IDENTITY, destination text NOT NULL, dossier_id uuid NOT NULL, sequence integer NOT NULL,
         request_id text, created_at timestamptz NOT NULL DEFAULT now(), ring_at timestamptz NOT NULL DEFAULT now(),
         attempts integer NOT NULL DEFAULT 0, last_error text, set_aside_at timestamptz, confirmed_at timestamptz, confirmation jsonb,
         CONSTRAINT pk_outbox PRIMARY KEY (id),
         CONSTRAINT uq_outbox_message UNIQUE (dossier_id, destination, sequence),
         CONSTRAINT fk_outbox_event FOREIGN KEY (dossier_id, sequence)
           REFERENCES dossier_event (dossier_id, sequence) DEFERRABLE INITIALLY DEFERRED)`,
    );
    await runner.query(`CREATE INDEX ix_outbox_ring ON outbox (ring_at) WHERE confirmed_at IS NULL`);

    await runner.query(
      `CREATE TABLE dossier_serial (
         agency_id uuid NOT NULL, day date NOT NULL, last integer NOT NULL,
         CONSTRAINT pk_dossier_serial PRIMARY KEY (agency_id, day))`,
    );
    await runner.query(
      `CREATE TABLE result_serial (
         agency_id uuid NOT NULL, year integer NOT NULL, result_code text NOT NULL, last integer NOT NULL,
         CONSTRAINT pk_result_serial PRIMARY KEY (agency_id, year, result_code))`,
    );

    await runner.query(
      `CREATE TABLE attachment (
         id uuid NOT NULL, dossier_id uuid NOT NULL, purpose text NOT NULL, paper_code text, file_name text NOT NULL,
         media_type text NOT NULL, bytes integer NOT NULL, sha256 text NOT NULL, storage_key text NOT NULL, state text NOT NULL,
         uploaded_by uuid, uploaded_at timestamptz NOT NULL, filed_in integer,
         CONSTRAINT pk_attachment PRIMARY KEY (id),
         CONSTRAINT ck_attachment_purpose CHECK (purpose IN ('paper', 'result')),
         CONSTRAINT ck_attachment_state CHECK (state IN ('uploading', 'stored')))`,
    );
    await runner.query(`CREATE INDEX ix_attachment_dossier ON attachment (dossier_id, uploaded_at)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    const tables = [
      'attachment',
      'result_serial',
      'dossier_serial',
      'outbox',
      'dossier_event',
      'dossier',
      'draft',
      'procedure_version',
      'calendar_day',
      'agency_succession',
      'agency',
    ];
    for (const table of tables) await runner.query(`DROP TABLE ${table}`);
    await runner.query(`DROP FUNCTION search_form(text)`);
    await runner.query(`ALTER DEFAULT PRIVILEGES IN SCHEMA public REVOKE ALL ON TABLES FROM mot_cua_app`);
    await runner.query(`ALTER DEFAULT PRIVILEGES IN SCHEMA public REVOKE ALL ON SEQUENCES FROM mot_cua_app`);
    await runner.query(`REVOKE USAGE ON SCHEMA public FROM mot_cua_app`);
  }
}
