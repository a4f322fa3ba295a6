import 'reflect-metadata';
import { createLogger, loadConfig } from '@mot-cua/platform';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from '../app.module';
import { usePrefix } from '../http/prefix';
import { buildOpenApi } from './openapi';

/** Prints the OpenAPI document. Nothing is connected to: in preview the framework only looks at the classes. */
async function main(): Promise<void> {
  const config = loadConfig({ DATABASE_URL: 'postgres://nobody@127.0.0.1/none', LOG_LEVEL: 'silent' });
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.with(config, createLogger('api', config)),
    new FastifyAdapter(),
    { preview: true, logger: false },
  );
  usePrefix(app);
  process.stdout.write(`${JSON.stringify(buildOpenApi(app), null, 2)}\n`);
}

void main();
