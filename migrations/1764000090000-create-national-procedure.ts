import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The national catalogue as it was fetched, what administrators know of it, and the runs that fetched it. */
export class CreateNationalProcedure1764000090000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE national_procedure (
         code text NOT NULL, name text NOT NULL, received json NOT NULL, mapped json NOT NULL, faults json NOT NULL,
         hash text NOT NULL, fetched_at timestamptz NOT NULL, changed_at timestamptz NOT NULL, gone_at timestamptz,
         known json, known_hash text, known_at timestamptz,
         CONSTRAINT pk_national_procedure PRIMARY KEY (code),
         CONSTRAINT ck_national_procedure_code CHECK (code ~ '^[0-9]\\.[0-9]{6}$'))`,
    );
    await runner.query(
      `CREATE TABLE national_term (
         kind text NOT NULL, code text NOT NULL, name text NOT NULL, detail text NOT NULL, fetched_at timestamptz NOT NULL,
         CONSTRAINT pk_national_term PRIMARY KEY (kind, code),
         CONSTRAINT ck_national_term_kind CHECK (kind IN ('field', 'agency')))`,
    );
    await runner.query(
      `CREATE TABLE national_sync_run (
         id bigint GENERATED ALWAYS AS IDENTITY, cause text NOT NULL, night date, requested_by_name text NOT NULL DEFAULT '',
         requested_at timestamptz NOT NULL, started_at timestamptz, ended_at timestamptz, attempts integer NOT NULL DEFAULT 0,
         total integer, done integer NOT NULL DEFAULT 0, added integer NOT NULL DEFAULT 0, changed integer NOT NULL DEFAULT 0,
         gone integer NOT NULL DEFAULT 0, faulty integer NOT NULL DEFAULT 0, error text, notes json NOT NULL DEFAULT '[]',
         CONSTRAINT pk_national_sync_run PRIMARY KEY (id),
         CONSTRAINT ck_national_sync_run_cause CHECK (cause IN ('nightly', 'onDemand')))`,
    );
    await runner.query(`CREATE UNIQUE INDEX uq_national_sync_run_night ON national_sync_run (night)`);
    await runner.query(`CREATE INDEX ix_national_sync_run_open ON national_sync_run (id) WHERE ended_at IS NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE national_sync_run`);
    await runner.query(`DROP TABLE national_term`);
    await runner.query(`DROP TABLE national_procedure`);
  }
}
