import type { FastifyInstance } from 'fastify';
import type { Catalogue } from '../catalogue/catalogue';
import type { DossierStore } from '../storage/dossier.store';
import type { MessageStore, Page } from '../storage/message.store';
import type { SessionStore } from '../storage/session.store';
import type { FaultSwitch } from './fault-switch';
import { mistakesIn, type Faults } from './faults';

export interface ControlParts {
  readonly faults: FaultSwitch;
  readonly sessions: SessionStore;
  readonly messages: MessageStore;
  readonly dossiers: DossierStore;
  readonly catalogue: Catalogue;
}

/** Applies a checked change of the switch. */
export async function applyFaults(
  { faults, sessions }: Pick<ControlParts, 'faults' | 'sessions'>,
  change: Partial<Faults>,
): Promise<Faults> {
  if (change.expireSessions) await sessions.endAll();
  return faults.change(change);
}

const MOST_MESSAGES = 1000;
const whole = (value: string | undefined): number => (/^\d{1,15}$/.test(value ?? '') ? Number(value) : 0);

interface PageQuery {
  readonly Querystring: { readonly code?: string; readonly after?: string };
}
const pageOf = ({ code, after }: PageQuery['Querystring']): Page => ({
  code,
  after: whole(after),
  limit: MOST_MESSAGES,
});

/** What a test or a person needs to steer and to watch the stand-in. The real portal has nothing of it. */
export function addControlRoutes(server: FastifyInstance, parts: ControlParts): void {
  const { faults, messages, dossiers, catalogue } = parts;

  server.get('/control/faults', () => faults.current());

  server.put('/control/faults', async (request, reply) => {
    const mistakes = mistakesIn(request.body);
    if (mistakes.length > 0) return reply.code(400).send({ mistakes });
    return applyFaults(parts, request.body as Partial<Faults>);
  });

  server.get('/control/summary', () => messages.totals());

  // What counts: each message that was taken, once.
  server.get<PageQuery>('/control/messages', ({ query }) => messages.listTaken('accepted', pageOf(query)));
  server.get<PageQuery>('/control/doubles', ({ query }) => messages.listTaken('double', pageOf(query)));
  // Each call as it came in, whatever became of it.
  server.get<PageQuery>('/control/received', async ({ query }) => ({ messages: await messages.list(pageOf(query)) }));

  server.get<{ Params: { code: string } }>('/control/dossiers/:code', async ({ params }, reply) => {
    const dossier = await dossiers.find(params.code);
    if (!dossier) return reply.code(404).send({ message: `No dossier ${params.code}` });
    const [statuses, progress] = await Promise.all([dossiers.statusesOf(dossier.id), dossiers.progressOf(dossier.id)]);
    return { ...dossier, statuses, progress };
  });

  server.post('/control/reset', async (_request, reply) => {
    faults.reset();
    await messages.forgetAll();
    await catalogue.restore();
    return reply.code(204).send();
  });
}
