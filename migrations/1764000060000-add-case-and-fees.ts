import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The case of a draft and of a dossier, the answers that led to it, and the fees as they were worked out at submission. */
export class AddCaseAndFees1764000060000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE draft ADD COLUMN case_code text, ADD COLUMN eligibility_answers jsonb NOT NULL DEFAULT '{}',
         ADD CONSTRAINT ck_draft_case_code CHECK (case_code <> '')`,
    );
    // Null where a dossier was filed before fees were kept with it.
    await runner.query(
      `ALTER TABLE dossier ADD COLUMN case_code text, ADD COLUMN fees jsonb,
         ADD CONSTRAINT ck_dossier_case_code CHECK (case_code <> '')`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE dossier DROP COLUMN fees, DROP COLUMN case_code`);
    await runner.query(`ALTER TABLE draft DROP COLUMN eligibility_answers, DROP COLUMN case_code`);
  }
}
