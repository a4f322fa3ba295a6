import { MIGRATIONS } from '@mot-cua/migrations';
import { createDataSource } from '@mot-cua/persistence';
import { createTestDatabase, type TestDatabase } from '@mot-cua/testing/database';
import type { DataSource } from 'typeorm';

describe('the migrations', () => {
  let database: TestDatabase;
  let owner: DataSource;

  beforeAll(async () => {
    database = await createTestDatabase({ empty: true });
    owner = await createDataSource({ url: database.url, asOwner: true, migrations: [...MIGRATIONS] }).initialize();
  });
  afterAll(async () => {
    await owner.destroy();
    await database.drop();
  });

  /** What TypeORM would change so that the tables fit the rows. */
  async function drift(): Promise<string[]> {
    const { upQueries } = await owner.driver.createSchemaBuilder().log();
    return upQueries.map(({ query }) => query);
  }

  /** Every relation, function and default of the schema, as the catalogue of PostgreSQL names them. */
  async function schemaObjects(): Promise<unknown[]> {
    return owner.query(
      `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'i') AND oid NOT IN (
           SELECT indexrelid FROM pg_index WHERE indrelid = 'migrations'::regclass UNION SELECT 'migrations'::regclass)
         AND oid NOT IN (SELECT objid FROM pg_depend WHERE deptype = 'e')
       UNION SELECT proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace
         AND oid NOT IN (SELECT objid FROM pg_depend WHERE deptype = 'e')
       UNION SELECT defaclacl::text FROM pg_default_acl WHERE defaclnamespace = 'public'::regnamespace ORDER BY 1`,
    );
  }

  it('bring an empty database to what the rows describe, down to the names of constraints and indexes', async () => {
    await owner.runMigrations();
    expect(await drift()).toEqual([]);
  });

  it('each go down again and leave nothing behind, then up as if for the first time', async () => {
    await owner.runMigrations();
    const before = await schemaObjects();
    for (let left = MIGRATIONS.length; left > 0; left -= 1) await owner.undoLastMigration();
    expect(await schemaObjects()).toEqual([]);
    await owner.runMigrations();
    expect(await schemaObjects()).toEqual(before);
    expect(await drift()).toEqual([]);
  });

  it('would be seen to differ by a single column', async () => {
    await owner.query('ALTER TABLE dossier ADD COLUMN forgotten text');
    try {
      expect(await drift()).toEqual(['ALTER TABLE "dossier" DROP COLUMN "forgotten"']);
    } finally {
      await owner.query('ALTER TABLE dossier DROP COLUMN forgotten');
    }
  });
});
