import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A count of the changes of the catalogue, by which each process sees that its index of procedures is out of date. */
export class CountCatalogueChanges1764000010100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE catalogue_revision (
         id integer NOT NULL, revision bigint NOT NULL,
         CONSTRAINT pk_catalogue_revision PRIMARY KEY (id), CONSTRAINT ck_catalogue_revision_one CHECK (id = 1))`,
    );
    await runner.query(`INSERT INTO catalogue_revision (id, revision) VALUES (1, 0)`);
    await runner.query(`REVOKE INSERT, DELETE, TRUNCATE ON catalogue_revision FROM mot_cua_app`);
    await runner.query(
      `CREATE FUNCTION count_catalogue_change() RETURNS trigger LANGUAGE plpgsql
       AS $$ BEGIN UPDATE catalogue_revision SET revision = revision + 1; RETURN NULL; END $$`,
    );
    // Deferred: the row is locked at the commit only, after every other lock of the transaction, so that no two can wait for each other.
    await runner.query(
      `CREATE CONSTRAINT TRIGGER tr_procedure_version_count AFTER INSERT OR UPDATE OR DELETE ON procedure_version
       DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION count_catalogue_change()`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER tr_procedure_version_count ON procedure_version`);
    await runner.query(`DROP FUNCTION count_catalogue_change`);
    await runner.query(`DROP TABLE catalogue_revision`);
  }
}
