import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Templates by kind and day, the numbers that documents have, and the documents that were issued. */
export class CreateLegalDocument1764000180000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE document_template (
         kind text NOT NULL, version integer NOT NULL, regulation text NOT NULL, status text NOT NULL, content json NOT NULL,
         effective_on date, effective_until date, published_at timestamptz, revision integer NOT NULL DEFAULT 1,
         edited_by uuid, edited_by_name text NOT NULL DEFAULT '', edited_at timestamptz NOT NULL,
         CONSTRAINT pk_document_template PRIMARY KEY (kind, version),
         CONSTRAINT ck_document_template_kind CHECK (kind IN
           ('receipt', 'supplementRequest', 'refusal', 'extension', 'stopNotice', 'controlSheet', 'register')),
         CONSTRAINT ck_document_template_status CHECK (
           (status = 'draft' AND published_at IS NULL AND effective_on IS NULL) OR
           (status = 'published' AND published_at IS NOT NULL AND effective_on IS NOT NULL)),
         CONSTRAINT ex_document_template_in_force
           EXCLUDE USING gist (kind WITH =, daterange(effective_on, effective_until) WITH &&) WHERE (status = 'published'))`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX uq_document_template_draft ON document_template (kind) WHERE status = 'draft'`,
    );
    await runner.query(
      `CREATE TABLE legal_document_serial (
         agency_id uuid NOT NULL, kind text NOT NULL, year integer NOT NULL, last integer NOT NULL,
         CONSTRAINT pk_legal_document_serial PRIMARY KEY (agency_id, kind, year))`,
    );
    await runner.query(
      `CREATE TABLE legal_document_number (
         dossier_id uuid NOT NULL, sequence integer NOT NULL, kind text NOT NULL, agency_id uuid NOT NULL, year integer NOT NULL,
         number integer NOT NULL,
         CONSTRAINT pk_legal_document_number PRIMARY KEY (dossier_id, sequence, kind),
         CONSTRAINT uq_legal_document_number UNIQUE (agency_id, kind, year, number),
         CONSTRAINT fk_legal_document_number_event FOREIGN KEY (dossier_id, sequence)
           REFERENCES dossier_event (dossier_id, sequence))`,
    );
    await runner.query(
      `CREATE TABLE legal_document (
         id uuid NOT NULL, dossier_id uuid NOT NULL, sequence integer NOT NULL, kind text NOT NULL, template_version integer NOT NULL,
         number_text text NOT NULL, title text NOT NULL, file_name text NOT NULL, bytes integer NOT NULL, sha256 text NOT NULL,
         storage_key text NOT NULL, issued_at timestamptz NOT NULL,
         CONSTRAINT pk_legal_document PRIMARY KEY (id),
         CONSTRAINT uq_legal_document_event UNIQUE (dossier_id, sequence, kind),
         CONSTRAINT fk_legal_document_number FOREIGN KEY (dossier_id, sequence, kind)
           REFERENCES legal_document_number (dossier_id, sequence, kind),
         CONSTRAINT fk_legal_document_template FOREIGN KEY (kind, template_version) REFERENCES document_template (kind, version),
         CONSTRAINT ck_legal_document_sha256 CHECK (sha256 ~ '^[0-9a-f]{64}$'))`,
    );
    await runner.query(`REVOKE UPDATE, DELETE, TRUNCATE ON legal_document, legal_document_number FROM mot_cua_app`);
    await runner.query(`REVOKE TRUNCATE ON document_template, legal_document_serial FROM mot_cua_app`);
    await runner.query(
      `CREATE INDEX ix_dossier_register ON dossier (agency_id, received_at, id) WHERE received_at IS NOT NULL`,
    );
    await keepPublishedTemplates(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM outbox WHERE destination = 'legalDocument'`);
    await runner.query(`DROP INDEX ix_dossier_register`);
    for (const table of ['legal_document', 'legal_document_number', 'legal_document_serial', 'document_template'])
      await runner.query(`DROP TABLE ${table}`);
    await runner.query(`DROP FUNCTION keep_published_template()`);
  }
}

/** What a published template says stays what it was: a document names the version that it was written by. */
async function keepPublishedTemplates(runner: QueryRunner): Promise<void> {
  await runner.query(
    `CREATE FUNCTION keep_published_template() RETURNS trigger LANGUAGE plpgsql AS $$
     BEGIN
       IF TG_OP = 'DELETE' THEN
         RAISE EXCEPTION 'A published template is kept';
       END IF;
       IF NEW.status <> 'published' OR NEW.content::text <> OLD.content::text OR NEW.regulation <> OLD.regulation
          OR NEW.effective_on <> OLD.effective_on THEN
         RAISE EXCEPTION 'A published template does not change';
       END IF;
       RETURN NEW;
     END $$`,
  );
  await runner.query(
    `CREATE TRIGGER keep_published_template BEFORE UPDATE OR DELETE ON document_template
       FOR EACH ROW WHEN (OLD.status = 'published') EXECUTE FUNCTION keep_published_template()`,
  );
}
