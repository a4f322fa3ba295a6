import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who has which dossier open. Unlogged: it is true for seconds, and a crash of the database may forget it. */
export class CreateDossierPresence1764000220200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE UNLOGGED TABLE dossier_presence (
         tab_id uuid NOT NULL, dossier_id uuid NOT NULL, account_id uuid NOT NULL, since timestamptz NOT NULL, seen_at timestamptz NOT NULL,
         deciding text, deciding_since timestamptz,
         CONSTRAINT pk_dossier_presence PRIMARY KEY (tab_id),
         CONSTRAINT ck_dossier_presence_deciding CHECK ((deciding IS NULL) = (deciding_since IS NULL)))`,
    );
    await runner.query(`CREATE INDEX ix_dossier_presence_dossier ON dossier_presence (dossier_id)`);
    await runner.query(`CREATE INDEX ix_dossier_presence_seen_at ON dossier_presence (seen_at)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE dossier_presence`);
  }
}
