// Publishes the made-up catalogue of 2,000 procedures: for the benchmark, and to see the portal with as many:
// node tools/bench/large-catalogue.mjs <database>
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import '../swc-register.cjs';

const root = path.resolve(import.meta.dirname, '../..');

/** The made-up procedures, and the searches that people may make in them. */
export const { largeCatalogue, SEARCHES_BEFORE_TUNING, SEARCHES_AFTER_TUNING } = createRequire(import.meta.url)(
  path.join(root, 'libs/testing/src/catalogue/index.ts'),
);

/** @returns {Promise<number>} how many there are in it */
export async function publishLargeCatalogue(databaseUrl) {
  const { createDataSource, ProcedureStore } = (await import(path.join(root, 'libs/persistence/dist/index.js')))
    .default;
  const dataSource = await createDataSource({ url: databaseUrl, poolSize: 2 }).initialize();
  const procedures = new ProcedureStore(dataSource);
  const catalogue = largeCatalogue();
  for (const procedure of catalogue) await procedures.publishAtOnce(procedure, new Date());
  await dataSource.destroy();
  return catalogue.length;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [, , databaseUrl] = process.argv;
  if (!databaseUrl) throw new Error('Say into which database: node tools/bench/large-catalogue.mjs postgres://…');
  console.log(`${await publishLargeCatalogue(databaseUrl)} made-up procedures are published.`);
}
