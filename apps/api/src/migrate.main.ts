import 'reflect-metadata';
import { MIGRATIONS } from '@mot-cua/migrations';
import { APPLICATION_ROLE, createDataSource } from '@mot-cua/persistence';
import { loadConfig, migrateQueue } from '@mot-cua/platform';

/** The explicit step of a deployment that brings the database up to date; `--revert` takes the last migration back. */
async function main(): Promise<void> {
  const { migrationDatabaseUrl: url } = loadConfig();
  const dataSource = await createDataSource({ url, asOwner: true, poolSize: 2, migrations: MIGRATIONS }).initialize();
  try {
    if (process.argv.includes('--revert')) {
      await dataSource.undoLastMigration();
      console.log('The last migration was taken back.');
      return;
    }
    const ran = await dataSource.runMigrations();
    await migrateQueue(url, APPLICATION_ROLE);
    console.log(ran.length > 0 ? ran.map(({ name }) => `Ran ${name}`).join('\n') : 'The database is up to date.');
  } finally {
    await dataSource.destroy();
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
