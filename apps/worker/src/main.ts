import 'reflect-metadata';
import { createLogger, InvalidConfiguration, loadConfig, NestLogger } from '@mot-cua/platform';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { WorkerModule } from './worker.module';

async function main(): Promise<void> {
  const config = loadConfig();
  const logger = createLogger('worker', config);
  const app = await NestFactory.create<NestFastifyApplication>(
    WorkerModule.with(config, logger),
    new FastifyAdapter(),
    {
      logger: new NestLogger(logger),
    },
  );
  app.enableShutdownHooks();
  await app.listen(config.workerPort, config.host);
  logger.info({ port: config.workerPort, queues: config.redisUrl ? 'redis' : 'postgres' }, 'worker is ready');
}

main().catch((error: unknown) => {
  console.error(error instanceof InvalidConfiguration ? error.message : error);
  process.exit(1);
});
