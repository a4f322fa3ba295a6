import 'reflect-metadata';
import { createLogger, InvalidConfiguration, loadConfig } from '@mot-cua/platform';
import { createApplication } from './http/application';

async function main(): Promise<void> {
  const config = loadConfig();
  const logger = createLogger('api', config);
  const app = await createApplication(config, logger);
  await app.listen(config.port, config.host);
  logger.info({ port: config.port }, 'api is ready');
}

main().catch((error: unknown) => {
  console.error(error instanceof InvalidConfiguration ? error.message : error);
  process.exit(1);
});
