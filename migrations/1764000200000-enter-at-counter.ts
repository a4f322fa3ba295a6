import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Dossiers that a counter enters for somebody who may have no account: who they are about and who brought them, as written down off their papers; how
 * many papers were handed in; which counter accepted what another agency decides, and when it arrived there. A draft of such a dossier is the
 * officer's.
 */
export class EnterAtCounter1764000200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE draft ADD COLUMN counter jsonb');
    await runner.query(`
      ALTER TABLE dossier ALTER COLUMN applicant_id DROP NOT NULL, ADD COLUMN applicant_on_paper jsonb,
        ADD COLUMN applicant_number text, ADD COLUMN representative jsonb, ADD COLUMN representative_number text,
        ADD COLUMN handed_in jsonb NOT NULL DEFAULT '{}', ADD COLUMN accepted_at_agency_id uuid,
        ADD COLUMN arrived_at timestamptz,
        ADD CONSTRAINT fk_dossier_accepted_at_agency FOREIGN KEY (accepted_at_agency_id) REFERENCES agency (id),
        ADD CONSTRAINT ck_dossier_applicant CHECK (applicant_id IS NOT NULL OR applicant_on_paper IS NOT NULL)`);
    await runner.query(`
      CREATE INDEX ix_dossier_applicant_number ON dossier (applicant_number, submitted_at, id)
        WHERE applicant_number IS NOT NULL`);
    await runner.query(`
      CREATE INDEX ix_dossier_representative_number ON dossier (representative_number, submitted_at, id)
        WHERE representative_number IS NOT NULL`);
    await runner.query(`
      CREATE INDEX ix_dossier_accepted_at ON dossier (accepted_at_agency_id, received_at, id)
        WHERE accepted_at_agency_id IS NOT NULL`);
    await runner.query(`
      CREATE INDEX ix_dossier_on_its_way ON dossier (agency_id, received_at, id)
        WHERE accepted_at_agency_id IS NOT NULL AND arrived_at IS NULL`);
  }

  /** Refuses while there are dossiers of people without an account: they could not be kept. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE dossier ALTER COLUMN applicant_id SET NOT NULL');
    await runner.query(`
      ALTER TABLE dossier DROP COLUMN arrived_at, DROP COLUMN accepted_at_agency_id, DROP COLUMN handed_in,
        DROP COLUMN representative_number, DROP COLUMN representative, DROP COLUMN applicant_number,
        DROP COLUMN applicant_on_paper`);
    await runner.query('DELETE FROM draft WHERE counter IS NOT NULL');
    await runner.query('ALTER TABLE draft DROP COLUMN counter');
  }
}
