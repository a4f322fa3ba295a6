// The limit: the same SQL, statement for statement, behind a bare Fastify server without sessions, checks or documents.
// node tools/bench/bare-server.mjs <port> <database>
import path from 'node:path';
import fastify from 'fastify';
import pg from 'pg';

const [port, databaseUrl] = process.argv.slice(2);
const root = path.resolve(import.meta.dirname, '../..');
const { FIND_TO_SUBMIT, SUBMIT, submitParameters } = (await import(path.join(root, 'libs/persistence/dist/index.js')))
  .default;
const { localDate } = (await import(path.join(root, 'libs/domain/dist/index.js'))).default;
const pool = new pg.Pool({ connectionString: databaseUrl, max: 8, options: '-c role=mot_cua_app' });
const server = fastify();

server.post('/submit', async (request, reply) => {
  const { draftId, revision, actor, agencyId, transactionId } = request.body;
  const at = new Date();
  const found = await pool.query({ ...FIND_TO_SUBMIT, values: [draftId, actor.id, localDate(at)] });
  const { answers } = found.rows[0];
  const worked = { agencyId, answers, origins: {}, fees: { lines: [], total: 0 } };
  const submission = { draftId, revision, actor, ...worked, transactionId, channel: 'online', at };
  const { rows } = await pool.query({ ...SUBMIT, values: submitParameters(submission) });
  return reply.code(201).send({ id: rows[0].id, code: rows[0].code });
});

server.get('/lookup/:code', async (request) => {
  const { rows } = await pool.query({
    name: 'look-up-dossier',
    text: 'SELECT code, state FROM dossier WHERE code = $1',
    values: [request.params.code],
  });
  return rows[0];
});

server.get('/procedures/:code', async (request) => {
  const { rows } = await pool.query({
    name: 'read-procedure',
    text: `SELECT code, version, definition -> 'name' AS name, definition -> 'summary' AS summary FROM procedure_version
      WHERE code = $1 AND status = 'published'`,
    values: [request.params.code],
  });
  return rows[0];
});

server.get('/ready', async () => ({ status: 'ok' }));
await server.listen({ host: '127.0.0.1', port: Number(port) });
