import type { FastifyInstance } from 'fastify';
import type { Catalogue } from '../catalogue/catalogue';
import { html } from './html';
import { speechOf, type ShowPage } from './page.routes';
import { changeFromForm } from './procedure-form';
import { procedurePage } from './procedure.page';
import { proceduresPage } from './procedures.page';

export interface CataloguePageParts {
  readonly catalogue: Catalogue;
  readonly show: ShowPage;
  /** Whether procedures may be changed here. */
  readonly hasControl: boolean;
}

interface ProcedureRequest {
  readonly Params: { readonly code: string };
  readonly Querystring: { readonly saved?: string };
  readonly Body: Readonly<Record<string, string>>;
}

/** The catalogue for people: all procedures, and one, where the law can be made to change. */
export function addCataloguePages(server: FastifyInstance, { catalogue, show, hasControl }: CataloguePageParts): void {
  server.get<{ Querystring: { q?: string } }>('/procedures', (request, reply) => {
    const text = String(request.query.q ?? '').slice(0, 200);
    return show(request, reply, { vi: 'Thủ tục hành chính', en: 'Procedures' }, (speech) =>
      proceduresPage(speech, { text, catalogue }),
    );
  });

  server.get<ProcedureRequest>('/procedures/:code', (request, reply) => {
    const procedure = catalogue.procedure(request.params.code);
    if (!procedure) return reply.callNotFound();
    return show(request, reply, { vi: procedure.name, en: procedure.name }, (speech) =>
      procedurePage(speech, {
        ...{ procedure, field: catalogue.field(procedure.field)?.name ?? procedure.field, hasControl },
        ...{ saved: request.query.saved === 'true', mistakes: [] },
      }),
    );
  });

  if (!hasControl) return;
  server.post<ProcedureRequest>('/procedures/:code', async (request, reply) => {
    // A page of another site in the same browser must not be able to change anything.
    if (request.headers['sec-fetch-site'] === 'cross-site') return reply.code(403).send();
    const procedure = catalogue.procedure(request.params.code);
    if (!procedure) return reply.callNotFound();
    const { code } = procedure;
    if (request.body['act'] === 'remove') {
      await catalogue.remove(code);
      return reply.redirect(speechOf(request).to('/procedures'), 303);
    }
    const { change, mistakes } = changeFromForm(procedure, request.body);
    if (mistakes.length > 0) {
      return show(request, reply.code(400), { vi: procedure.name, en: procedure.name }, (speech) =>
        procedurePage(speech, {
          procedure: { ...procedure, ...change },
          field: catalogue.field(procedure.field)?.name ?? procedure.field,
          ...{ hasControl, saved: false, mistakes: mistakes.map((words) => html`${speech.say(words)}`) },
        }),
      );
    }
    await catalogue.change(code, change);
    return reply.redirect(speechOf(request).to(`/procedures/${code}`, { saved: 'true' }), 303);
  });
}
