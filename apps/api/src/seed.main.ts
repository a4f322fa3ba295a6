import 'reflect-metadata';
import { createStorage } from '@mot-cua/adapters/storage';
import { createDataSource } from '@mot-cua/persistence';
import { loadConfig } from '@mot-cua/platform';
import { DEMO_ACCOUNTS, DEMO_AGENCIES, DEMO_PROCEDURES } from './demo';
import { loadDemo } from './demo/load-demo';

async function main(): Promise<void> {
  const config = loadConfig();
  const dataSource = await createDataSource({ url: config.databaseUrl, poolSize: 2 }).initialize();
  try {
    const { newAccounts } = await loadDemo(dataSource, createStorage(config), new Date());
    console.log(
      `Demo data: ${DEMO_AGENCIES.length} agencies, ${DEMO_PROCEDURES.length} procedures, ${DEMO_ACCOUNTS.length} accounts (${newAccounts} new).`,
    );
  } finally {
    await dataSource.destroy();
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
