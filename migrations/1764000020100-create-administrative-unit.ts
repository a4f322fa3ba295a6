import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Administrative units between two days, what became of them, and the data sets that were loaded. */
export class CreateAdministrativeUnit1764000020100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE administrative_unit (
         id text NOT NULL, code text NOT NULL, name_vi text NOT NULL, name_en text NOT NULL, kind text NOT NULL, parent_id text,
         valid_from date NOT NULL, valid_to date, source text NOT NULL, is_verified boolean NOT NULL,
         CONSTRAINT pk_administrative_unit PRIMARY KEY (id),
         CONSTRAINT uq_administrative_unit_code_from UNIQUE (code, valid_from),
         CONSTRAINT fk_administrative_unit_parent FOREIGN KEY (parent_id) REFERENCES administrative_unit (id)
           DEFERRABLE INITIALLY DEFERRED,
         CONSTRAINT ck_administrative_unit_validity CHECK (valid_to > valid_from),
         CONSTRAINT ck_administrative_unit_kind CHECK (kind IN ('province', 'city', 'ward', 'commune', 'specialZone',
           'urbanDistrict', 'provincialCity', 'town', 'district', 'township')))`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX uq_administrative_unit_code_living ON administrative_unit (code) WHERE valid_to IS NULL`,
    );
    await runner.query(`CREATE INDEX ix_administrative_unit_parent ON administrative_unit (parent_id)`);
    await runner.query(
      `CREATE TABLE administrative_unit_succession (
         unit_id text NOT NULL, successor_id text NOT NULL,
         CONSTRAINT pk_administrative_unit_succession PRIMARY KEY (unit_id, successor_id),
         CONSTRAINT fk_administrative_unit_succession_unit FOREIGN KEY (unit_id) REFERENCES administrative_unit (id)
           DEFERRABLE INITIALLY DEFERRED,
         CONSTRAINT fk_administrative_unit_succession_successor FOREIGN KEY (successor_id) REFERENCES administrative_unit (id)
           DEFERRABLE INITIALLY DEFERRED)`,
    );
    await runner.query(
      `CREATE TABLE administrative_unit_import (
         id uuid NOT NULL, at timestamptz NOT NULL, account_id uuid NOT NULL, account_name text NOT NULL, file_name text NOT NULL,
         sha256 text NOT NULL, in_force_on date NOT NULL, added integer NOT NULL, changed integer NOT NULL,
         corrected integer NOT NULL, ended integer NOT NULL,
         CONSTRAINT pk_administrative_unit_import PRIMARY KEY (id),
         CONSTRAINT fk_administrative_unit_import_account FOREIGN KEY (account_id) REFERENCES account (id))`,
    );
    await runner.query(`CREATE INDEX ix_administrative_unit_import_at ON administrative_unit_import (at)`);
    await runner.query(`REVOKE UPDATE, DELETE, TRUNCATE ON administrative_unit_import FROM mot_cua_app`);
    await runner.query(`REVOKE DELETE, TRUNCATE ON administrative_unit FROM mot_cua_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['administrative_unit_import', 'administrative_unit_succession', 'administrative_unit'])
      await runner.query(`DROP TABLE ${table}`);
  }
}
