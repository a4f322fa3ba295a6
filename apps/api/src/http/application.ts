import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import { NestLogger, type Clock, type Config, type Logger } from '@mot-cua/platform';
import { ValidationPipe } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { AppModule } from '../app.module';
import { HttpMetrics } from '../health/http-metrics';
import { serveOpenApi } from '../openapi/openapi';
import { limitBodies, MOST_JSON_BYTES } from './body-limits';
import { useSecurityHeaders } from './security-headers';
import { toInvalidRequest } from './invalid-request';
import { usePrefix } from './prefix';

const REQUEST_ID = /^[\w-]{8,64}$/;

/** The API, ready to listen. */
export async function createApplication(
  config: Config,
  logger: Logger,
  clock?: Clock,
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: MOST_JSON_BYTES,
    trustProxy: [...config.trustedProxies],
    genReqId: ({ headers }: IncomingMessage) => {
      const given = headers['x-request-id'];
      return typeof given === 'string' && REQUEST_ID.test(given) ? given : randomUUID();
    },
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(config, logger, clock), adapter, {
    logger: new NestLogger(logger),
    bodyParser: false,
  });
  // Bodies are JSON only (or a file's multipart): what a page of another site can send without asking first is not read at all.
  const fastify = adapter.getInstance();
  fastify.removeContentTypeParser('text/plain');
  await app.register(cookie);
  useSecurityHeaders(app, config.secureCookies);
  await app.register(multipart, { limits: { files: 1, fields: 5, parts: 6, fileSize: 64 * 1024 * 1024 } });
  limitBodies(app);
  usePrefix(app);
  app.useGlobalPipes(
    new ValidationPipe({
      whitelist: true,
      forbidNonWhitelisted: true,
      transform: true,
      // The limits of the rules are read from the class; nothing of either gets into an answer.
      validationError: { target: true, value: true },
      exceptionFactory: toInvalidRequest,
    }),
  );
  followRequests(app, logger);
  finishAndClose(app);
  serveOpenApi(app);
  app.enableShutdownHooks();
  return app;
}

/** Each request has an id, in its logs, its answer and whatever it causes later; one line says how it went. */
function followRequests(app: NestFastifyApplication, logger: Logger): void {
  const fastify = app.getHttpAdapter().getInstance();
  const metrics = app.get(HttpMetrics);
  fastify.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id);
    done();
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'unknown';
    const { statusCode, elapsedTime } = reply;
    metrics.durations.observe({ method: request.method, route, status: String(statusCode) }, elapsedTime / 1000);
    logger.info(
      { requestId: request.id, method: request.method, route, status: statusCode, ms: Math.round(elapsedTime) },
      'request',
    );
    done();
  });
}

/** A connection on which the last answer was still under way when the instance began to stop would otherwise be kept for the next. */
function finishAndClose(app: NestFastifyApplication): void {
  const fastify = app.getHttpAdapter().getInstance();
  let stopping = false;
  fastify.addHook('preClose', (done) => {
    stopping = true;
    done();
  });
  fastify.addHook('onResponse', (_request, _reply, done) => {
    if (stopping) setImmediate(() => fastify.server.closeIdleConnections());
    done();
  });
}
