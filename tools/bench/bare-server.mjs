// The limit: the same SQL behind a bare Fastify server, without sessions, checks or documents.
// node tools/bench/bare-server.mjs <port> <database>
import path from 'node:path';
import fastify from 'fastify';
import pg from 'pg';

const [port, databaseUrl] = process.argv.slice(2);
const root = path.resolve(import.meta.dirname, '../..');
const { SUBMIT_SQL, submitParameters } = (await import(path.join(root, 'libs/persistence/dist/index.js'))).default;
const pool = new pg.Pool({ connectionString: databaseUrl, max: 8, options: '-c role=mot_cua_app' });
const server = fastify();

server.post('/submit', async (request, reply) => {
  const { draftId, revision, actor, agencyId, answers, transactionId } = request.body;
  const worked = { agencyId, origins: {}, fees: { lines: [], total: 0 } };
  const submission = { draftId, revision, actor, answers, ...worked, transactionId, channel: 'online', at: new Date() };
  const { rows } = await pool.query(SUBMIT_SQL, submitParameters(submission));
  return reply.code(201).send({ id: rows[0].id, code: rows[0].code });
});

server.get('/lookup/:code', async (request) => {
  const { rows } = await pool.query('SELECT code, state FROM dossier WHERE code = $1', [request.params.code]);
  return rows[0];
});

server.get('/procedures/:code', async (request) => {
  const { rows } = await pool.query(
    `SELECT code, version, definition -> 'name' AS name, definition -> 'summary' AS summary FROM procedure_version
     WHERE code = $1 AND status = 'published'`,
    [request.params.code],
  );
  return rows[0];
});

server.get('/ready', async () => ({ status: 'ok' }));
await server.listen({ host: '127.0.0.1', port: Number(port) });
