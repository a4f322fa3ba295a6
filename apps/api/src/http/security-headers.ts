import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import helmet from 'helmet';

/** What goes with data, which no browser should ever take for a page: few and fixed, because every answer carries them. */
const DATA_HEADERS = {
  'content-security-policy': "default-src 'none';frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
} as const;

/** A year, as the lists of such sites that browsers carry ask for. */
const HTTPS_ONLY = { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } as const;

/** Sends the headers that keep browsers from misusing an answer; `secure` where the portal is reached by HTTPS only. */
export function useSecurityHeaders(app: NestFastifyApplication, secure: boolean): void {
  const ofData = secure ? { ...DATA_HEADERS, ...HTTPS_ONLY } : DATA_HEADERS;
  // The interactive description of the API is the only page here.
  const ofPage = helmet({
    contentSecurityPolicy: { directives: { 'upgrade-insecure-requests': null } },
    strictTransportSecurity: secure,
  });
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onRequest', (request, reply, done) => {
    if (request.routeOptions.url?.startsWith('/api/docs')) return ofPage(request.raw, reply.raw, () => done());
    reply.headers(ofData);
    done();
  });
}
