import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ApiProblem } from './problems';

/** Largest JSON body: a form with everything in it is a few thousand characters. */
export const MOST_JSON_BYTES = 1024 * 1024;
/** More is not even read to its end. */
const MOST_READ_BYTES = 64 * 1024 * 1024;
/** Deeper than any form, which its own rules judge in words of theirs; what walks through a body must not run out of stack. */
const DEEPEST = 1_000;

/** Refuses bodies that are too long or nested too deeply, in words, before anything looks at them. */
export function limitBodies(app: NestFastifyApplication): void {
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('preParsing', (request, _reply, payload, done) => {
    const bytes = Number(request.headers['content-length'] ?? 0);
    if (bytes <= MOST_JSON_BYTES || bytes > MOST_READ_BYTES || isMultipart(request.headers['content-type'])) {
      done(null, payload);
      return;
    }
    // Read to its end: who is still sending when the connection closes never sees the answer.
    payload.on('end', () => done(new ApiProblem('requestTooLarge')));
    payload.on('error', done);
    payload.resume();
  });
  fastify.addHook('preValidation', (request, _reply, done) =>
    isNoDeeperThan(request.body, DEEPEST) ? done() : done(new ApiProblem('requestTooLarge')),
  );
}

const isMultipart = (type = '') => type.toLowerCase().startsWith('multipart/');

function isNoDeeperThan(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return levels > 0 && Object.values(value).every((inner) => isNoDeeperThan(inner, levels - 1));
}
