import type { FastifyInstance } from 'fastify';
import type { Catalogue } from './catalogue';
import { mistakesInChange, type NationalProcedure } from './procedure';

const CODE = /^\d\.\d{6}$/;

interface CodeParams {
  readonly Params: { readonly code: string };
}

/** Changes of the catalogue by machine, so that a test or a demonstration can make the law change. */
export function addCatalogueControl(server: FastifyInstance, catalogue: Catalogue): void {
  server.get('/control/procedures', () => ({ procedures: catalogue.all() }));

  server.get<CodeParams>('/control/procedures/:code', ({ params: { code } }, reply) => {
    const procedure = catalogue.procedure(code);
    return procedure ?? reply.code(404).send({ message: `No procedure ${code}` });
  });

  server.put<CodeParams>('/control/procedures/:code', ({ params: { code }, body }, reply) => {
    const mistakes = [...(CODE.test(code) ? [] : ['the code must be like 1.001193']), ...mistakesInChange(body)];
    if (mistakes.length > 0) return reply.code(400).send({ mistakes });
    return catalogue.change(code, body as Partial<NationalProcedure>);
  });

  server.delete<CodeParams>('/control/procedures/:code', async ({ params: { code } }, reply) => {
    if (!catalogue.procedure(code)) return reply.code(404).send({ message: `No procedure ${code}` });
    await catalogue.remove(code);
    return reply.code(204).send();
  });
}
