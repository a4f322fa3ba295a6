import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files that are imported into the catalogue are kept with their procedures until these have become drafts. */
export class KeepCatalogueImports1764000080000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE catalogue_import (
         id uuid NOT NULL, file_name text NOT NULL, state text NOT NULL, scope text,
         faults json NOT NULL DEFAULT '[]', total integer,
         started_by uuid NOT NULL, started_by_name text NOT NULL, started_at timestamptz NOT NULL, finished_at timestamptz,
         lease_holder uuid, leased_until timestamptz,
         CONSTRAINT pk_catalogue_import PRIMARY KEY (id),
         CONSTRAINT ck_catalogue_import_state CHECK (state IN ('checking', 'failed', 'ready', 'applying', 'done')),
         CONSTRAINT ck_catalogue_import_scope CHECK (scope IN ('faultless', 'storable')))`,
    );
    await runner.query(`CREATE INDEX ix_catalogue_import_started ON catalogue_import (started_at)`);
    await runner.query(
      `CREATE TABLE catalogue_import_entry (
         import_id uuid NOT NULL, position integer NOT NULL, code text NOT NULL, name text NOT NULL, kind text NOT NULL,
         definition json, faults json NOT NULL, fault_count integer NOT NULL,
         base_version integer, base_revision integer, base_edited_by text, outcome text,
         CONSTRAINT pk_catalogue_import_entry PRIMARY KEY (import_id, position),
         CONSTRAINT fk_catalogue_import_entry_import FOREIGN KEY (import_id) REFERENCES catalogue_import (id) ON DELETE CASCADE,
         CONSTRAINT ck_catalogue_import_entry_kind CHECK (kind IN ('new', 'changed', 'unchanged', 'refused')),
         CONSTRAINT ck_catalogue_import_entry_outcome CHECK (outcome IN ('drafted', 'changedElsewhere')))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE catalogue_import_entry`);
    await runner.query(`DROP TABLE catalogue_import`);
  }
}
