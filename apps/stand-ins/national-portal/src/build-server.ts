import formbody from '@fastify/formbody';
import { fastify, type FastifyError, type FastifyInstance } from 'fastify';
import { Catalogue } from './catalogue/catalogue';
import { addCatalogueControl } from './catalogue/catalogue.control';
import type { StandInConfig } from './config';
import { addControlRoutes } from './faults/control.routes';
import { FaultSwitch } from './faults/fault-switch';
import { addCataloguePages } from './pages/catalogue.routes';
import { addPageRoutes } from './pages/page.routes';
import { refusal } from './protocol/answer';
import { addMapiRoutes } from './protocol/version-a/mapi.routes';
import { addQueryRoutes } from './protocol/version-b/query.routes';
import { addConnectRoutes } from './protocol/version-c/connect.routes';
import { openDatabase } from './storage/database';
import { DossierStore } from './storage/dossier.store';
import { MessageStore } from './storage/message.store';
import { ProcedureChangeStore } from './storage/procedure-change.store';
import { SessionStore } from './storage/session.store';

const LARGEST_BODY = 2 * 1024 * 1024;

/** The portal as a server that does not listen yet. Closing it closes its database connections too. */
export async function buildServer(config: StandInConfig): Promise<FastifyInstance> {
  const pool = await openDatabase(config.databaseUrl);
  const faults = new FaultSwitch();
  const sessions = new SessionStore(pool);
  const messages = new MessageStore(pool);
  const dossiers = new DossierStore(pool);
  const catalogue = await Catalogue.load(new ProcedureChangeStore(pool));
  const province = config.unit.split('.').find((part) => /^[A-Z]\d{2}$/.test(part)) ?? config.unit;

  // A call that hangs on purpose must not keep the server from stopping.
  const server = fastify({ bodyLimit: LARGEST_BODY, forceCloseConnections: true });
  server.addHook('onClose', () => pool.end());
  server.setErrorHandler<FastifyError>((error, request, reply) => answerError(error, request.url, reply));
  await server.register(formbody);

  const doors = { config, portal: { pool, dossiers, catalogue, province }, sessions, messages, faults };
  addMapiRoutes(server, doors);
  addQueryRoutes(server, doors);
  await addConnectRoutes(server, doors);
  const show = addPageRoutes(server, { dossiers, messages, faults, sessions, hasControl: config.control });
  addCataloguePages(server, { catalogue, show, hasControl: config.control });
  if (config.control) {
    addControlRoutes(server, { faults, sessions, messages, dossiers, catalogue });
    addCatalogueControl(server, catalogue);
  }

  server.get('/health/live', () => ({ status: 'ok' }));
  server.get('/health/ready', async (_request, reply) => {
    const isReady = await pool.query('SELECT 1').then(
      () => true,
      () => false,
    );
    return reply.code(isReady ? 200 : 503).send({ status: isReady ? 'ok' : 'unavailable' });
  });
  return server;
}

/** Callers of the protocol always get its envelope; what went wrong inside is logged and not told. */
function answerError(
  error: FastifyError,
  url: string,
  reply: { code(status: number): { send(body: unknown): unknown } },
): unknown {
  const status = error.statusCode ?? 500;
  if (status === 413) return reply.code(413).send(refusal('tooLarge', 'Nội dung vượt quá 2 MiB'));
  if (status === 415) return reply.code(415).send(refusal('unreadable', 'Chỉ nhận application/json'));
  if (status < 500) return reply.code(status).send(refusal('unreadable', 'Nội dung không phải JSON hợp lệ'));
  console.error(`${url.split('?')[0]}: ${error.stack ?? error.message}`);
  return reply.code(500).send(refusal('busy', 'Hệ thống gặp sự cố, vui lòng thử lại sau'));
}
