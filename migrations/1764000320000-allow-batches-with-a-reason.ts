import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AllowBatchesWithAReason1764000320000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE dossier_batch DROP CONSTRAINT ck_dossier_batch_action;
      ALTER TABLE dossier_batch ADD CONSTRAINT ck_dossier_batch_action
        CHECK (action IN ('receive', 'assign', 'approve', 'handOver', 'sendBack', 'refuse'))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    // Only a record of what was asked: what became of each dossier stands in its own history.
    await runner.query(`
      DELETE FROM dossier_batch_item USING dossier_batch
        WHERE dossier_batch.id = batch_id AND action IN ('sendBack', 'refuse');
      DELETE FROM dossier_batch WHERE action IN ('sendBack', 'refuse');
      ALTER TABLE dossier_batch DROP CONSTRAINT ck_dossier_batch_action;
      ALTER TABLE dossier_batch ADD CONSTRAINT ck_dossier_batch_action
        CHECK (action IN ('receive', 'assign', 'approve', 'handOver'))`);
  }
}
