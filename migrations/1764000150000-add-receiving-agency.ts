import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where a dossier was handed in, beside the agency that decides it; dossiers that are there were handed in with the latter. */
export class AddReceivingAgency1764000150000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE dossier ADD COLUMN receiving_agency_id uuid`);
    await runner.query(`UPDATE dossier SET receiving_agency_id = agency_id`);
    await runner.query(
      `ALTER TABLE dossier ALTER COLUMN receiving_agency_id SET NOT NULL,
         ADD CONSTRAINT fk_dossier_receiving_agency FOREIGN KEY (receiving_agency_id) REFERENCES agency (id)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE dossier DROP COLUMN receiving_agency_id`);
  }
}
