import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Work in bulk: what an officer wants of many dossiers, and what became of each. */
export class CreateDossierBatch1764000210100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE dossier_batch (
        id uuid NOT NULL CONSTRAINT pk_dossier_batch PRIMARY KEY,
        account_id uuid NOT NULL CONSTRAINT fk_dossier_batch_account REFERENCES account (id),
        transaction_id uuid NOT NULL CONSTRAINT uq_dossier_batch_transaction UNIQUE,
        action text NOT NULL CONSTRAINT ck_dossier_batch_action CHECK (action IN ('receive', 'assign', 'approve', 'handOver')),
        detail jsonb NOT NULL,
        created_at timestamptz NOT NULL,
        cancelled_at timestamptz,
        ended_at timestamptz,
        ring_at timestamptz NOT NULL,
        request_id text
      )`);
    await runner.query('CREATE INDEX ix_dossier_batch_account ON dossier_batch (account_id, created_at, id)');
    await runner.query('CREATE INDEX ix_dossier_batch_ring ON dossier_batch (ring_at) WHERE ended_at IS NULL');
    // No reference to the dossier: one that somebody may not see, or that never was, is an answer too.
    await runner.query(`
      CREATE TABLE dossier_batch_item (
        batch_id uuid NOT NULL CONSTRAINT fk_dossier_batch_item_batch REFERENCES dossier_batch (id),
        position integer NOT NULL,
        dossier_id uuid NOT NULL,
        expected_version integer NOT NULL,
        result text CONSTRAINT ck_dossier_batch_item_result CHECK (result IN ('done', 'refused', 'cancelled')),
        refusal text,
        attempts integer NOT NULL DEFAULT 0,
        at timestamptz,
        CONSTRAINT pk_dossier_batch_item PRIMARY KEY (batch_id, position),
        CONSTRAINT uq_dossier_batch_item_dossier UNIQUE (batch_id, dossier_id),
        CONSTRAINT ck_dossier_batch_item_refusal CHECK ((refusal IS NOT NULL) = (result IS NOT DISTINCT FROM 'refused'))
      )`);
    await runner.query('REVOKE DELETE, TRUNCATE ON dossier_batch, dossier_batch_item FROM mot_cua_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE dossier_batch_item');
    await runner.query('DROP TABLE dossier_batch');
  }
}
