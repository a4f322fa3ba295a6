import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The register of results: which decision has which number, so that a number is never given twice or lost. */
export class CreateResultRegister1764000000300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE result_register (
         dossier_id uuid NOT NULL, sequence integer NOT NULL, agency_id uuid NOT NULL, year integer NOT NULL,
         result_code text NOT NULL, number integer NOT NULL,
         CONSTRAINT pk_result_register PRIMARY KEY (dossier_id, sequence),
         CONSTRAINT uq_result_register_number UNIQUE (agency_id, year, result_code, number),
         CONSTRAINT fk_result_register_event FOREIGN KEY (dossier_id, sequence)
           REFERENCES dossier_event (dossier_id, sequence))`,
    );
    await runner.query(`REVOKE UPDATE, DELETE, TRUNCATE ON result_register FROM mot_cua_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE result_register`);
  }
}
