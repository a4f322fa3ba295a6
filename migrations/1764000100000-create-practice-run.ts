import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Administrators try procedures on practice dossiers that live apart: no table of real dossiers knows of them. */
export class CreatePracticeRun1764000100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE practice_run (
         id uuid NOT NULL, procedure_code text NOT NULL, procedure_version integer NOT NULL, source text NOT NULL,
         definition json NOT NULL, carried json,
         channel text NOT NULL, case_code text, agency_id uuid, return_method text NOT NULL, answers jsonb NOT NULL,
         prefilled jsonb NOT NULL, revision integer NOT NULL,
         code text, fees jsonb, events jsonb NOT NULL,
         begun_by uuid NOT NULL, begun_by_name text NOT NULL, begun_at timestamptz NOT NULL, touched_at timestamptz NOT NULL,
         kept_until timestamptz NOT NULL, transaction_id uuid NOT NULL,
         CONSTRAINT pk_practice_run PRIMARY KEY (id),
         CONSTRAINT uq_practice_run_transaction UNIQUE (transaction_id),
         CONSTRAINT fk_practice_run_agency FOREIGN KEY (agency_id) REFERENCES agency (id),
         CONSTRAINT ck_practice_run_source CHECK (source IN ('draft', 'published')),
         CONSTRAINT ck_practice_run_case_code CHECK (case_code <> ''))`,
    );
    await runner.query(`CREATE INDEX ix_practice_run_procedure ON practice_run (procedure_code, touched_at)`);
    await runner.query(`CREATE INDEX ix_practice_run_kept_until ON practice_run (kept_until)`);
    await runner.query(
      `CREATE TABLE practice_file (
         id uuid NOT NULL, run_id uuid NOT NULL, paper_code text NOT NULL, file_name text NOT NULL, media_type text NOT NULL,
         bytes integer NOT NULL, sha256 text NOT NULL, state text NOT NULL, uploaded_at timestamptz NOT NULL, filed_in integer,
         CONSTRAINT pk_practice_file PRIMARY KEY (id),
         CONSTRAINT fk_practice_file_run FOREIGN KEY (run_id) REFERENCES practice_run (id) ON DELETE CASCADE,
         CONSTRAINT ck_practice_file_state CHECK (state IN ('uploading', 'stored')))`,
    );
    await runner.query(`CREATE INDEX ix_practice_file_run ON practice_file (run_id, uploaded_at)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE practice_file`);
    await runner.query(`DROP TABLE practice_run`);
  }
}
