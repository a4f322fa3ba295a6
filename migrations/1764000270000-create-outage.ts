import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Times in which the system was down, and what each did to the due dates of dossiers under way. */
export class CreateOutage1764000270000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE outage (
         id uuid NOT NULL, from_at timestamptz NOT NULL, until_at timestamptz, agency_ids uuid[], reason text NOT NULL, source text NOT NULL,
         recorded_by_name text NOT NULL, recorded_at timestamptz NOT NULL, changed_at timestamptz NOT NULL, cancelled_at timestamptz,
         cancel_reason text, revision integer NOT NULL DEFAULT 1, counted_revision integer NOT NULL DEFAULT 0, counted_at timestamptz,
         CONSTRAINT pk_outage PRIMARY KEY (id),
         CONSTRAINT ck_outage_span CHECK (until_at > from_at),
         CONSTRAINT ck_outage_agencies CHECK (cardinality(agency_ids) > 0),
         CONSTRAINT ck_outage_cancelled CHECK ((cancelled_at IS NULL) = (cancel_reason IS NULL)))`,
    );
    await runner.query(`CREATE INDEX ix_outage_from ON outage (from_at, id)`);
    await runner.query(
      `CREATE TABLE outage_look (
         outage_id uuid NOT NULL, revision integer NOT NULL, dossier_id uuid NOT NULL, at timestamptz NOT NULL, failure text,
         CONSTRAINT pk_outage_look PRIMARY KEY (outage_id, revision, dossier_id),
         CONSTRAINT fk_outage_look_outage FOREIGN KEY (outage_id) REFERENCES outage (id),
         CONSTRAINT fk_outage_look_dossier FOREIGN KEY (dossier_id) REFERENCES dossier (id))`,
    );
    await runner.query(
      `CREATE INDEX ix_dossier_event_outage ON dossier_event ((detail -> 'outage' ->> 'id'), dossier_id) WHERE action = 'countOutage'`,
    );
    await runner.query(`REVOKE DELETE, TRUNCATE ON outage, outage_look FROM mot_cua_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX ix_dossier_event_outage`);
    await runner.query(`DROP TABLE outage_look`);
    await runner.query(`DROP TABLE outage`);
  }
}
