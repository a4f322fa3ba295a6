// Serves one built web app and hands /api on to the API, as nginx does in production:
// node tools/start/serve-web.mjs <folder> <port> <address of the API>
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import fastify from 'fastify';
import { handOn } from './hand-on.mjs';

const [folder, port, api] = process.argv.slice(2);

const HEADERS = {
  'content-security-policy': [
    "default-src 'self'",
    // The check of answers compiles the form's schema in the browser.
    "script-src 'self' 'unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "frame-src 'self' blob:",
    "object-src 'self'",
    "base-uri 'self'",
    "frame-ancestors 'self'",
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
};

const server = fastify({ forceCloseConnections: true });
// Bodies are not read here but streamed on.
server.removeAllContentTypeParsers();
server.addContentTypeParser('*', (request, payload, done) => done(null));

server.all('/api/*', (request, reply) => {
  reply.hijack();
  handOn(request.raw, reply.raw, { api, address: request.ip, protocol: request.protocol });
});

await server.register(fastifyStatic, {
  root: path.resolve(folder),
  // The build has put compressed copies beside the files.
  preCompressed: true,
  setHeaders(reply, file) {
    const isHashed = /[/\\]assets[/\\]/.test(file);
    reply.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    for (const [name, value] of Object.entries(HEADERS)) reply.header(name, value);
  },
});
// Every other address is a page of the app, which knows its own routes. Not told apart by an ending: codes of procedures have dots.
server.setNotFoundHandler((request, reply) => {
  const isPage = ['GET', 'HEAD'].includes(request.method) && !request.raw.url.startsWith('/assets/');
  return isPage ? reply.sendFile('index.html') : reply.code(404).send();
});

process.once('SIGTERM', () => server.close().then(() => process.exit(0)));
await server.listen({ host: '127.0.0.1', port: Number(port) });
