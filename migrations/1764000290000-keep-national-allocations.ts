import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Codes and files that the national portal gives out in version C of its protocol. */
export class KeepNationalAllocations1764000290000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE national_dossier_code (
         dossier_id uuid CONSTRAINT pk_national_dossier_code PRIMARY KEY
           CONSTRAINT fk_national_dossier_code_dossier REFERENCES dossier,
         code text NOT NULL CONSTRAINT uq_national_dossier_code UNIQUE,
         allocated_at timestamptz NOT NULL DEFAULT now())`,
    );
    await runner.query(
      `CREATE TABLE national_file (
         attachment_id uuid CONSTRAINT pk_national_file PRIMARY KEY
           CONSTRAINT fk_national_file_attachment REFERENCES attachment,
         file_id text NOT NULL,
         sha256 text NOT NULL,
         uploaded_at timestamptz NOT NULL DEFAULT now())`,
    );
    await runner.query('REVOKE UPDATE, DELETE, TRUNCATE ON national_dossier_code, national_file FROM mot_cua_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE national_file');
    await runner.query('DROP TABLE national_dossier_code');
  }
}
