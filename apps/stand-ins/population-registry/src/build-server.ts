import { fastify, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { setTimeout as sleep } from 'node:timers/promises';
import { answerAbout } from './answers';
import type { StandInConfig } from './config';
import { mistakesIn, NO_FAULTS, type Faults } from './faults';
import { readPeople } from './people';
import { isSame, Tokens } from './tokens';

type Body = Readonly<Record<string, unknown>>;
const bodyOf = ({ body }: FastifyRequest): Body => (typeof body === 'object' && body !== null ? Object(body) : {});
const refusal = (maLoi: string, moTa: string) => ({ maLoi, moTa });

/** The registry as a server that does not listen yet. What it is asked is written nowhere. */
export function buildServer(config: StandInConfig): FastifyInstance {
  const people = readPeople();
  const tokens = new Tokens(config.tokenSeconds);
  let faults: Faults = NO_FAULTS;
  let asked = 0;
  // A call that hangs on purpose must not keep the server from stopping.
  const server = fastify({ bodyLimit: 16 * 1024, forceCloseConnections: true });

  const misbehave = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    if (faults.down) {
      reply.hijack();
      request.raw.socket.destroy();
      return;
    }
    if (faults.latencyMs > 0) await sleep(faults.latencyMs, undefined, { ref: false });
    if (faults.status > 0) await reply.code(faults.status).send(refusal('LOI', 'Hệ thống gặp sự cố'));
  };

  server.post('/v1/token', { preHandler: misbehave }, async (request, reply) => {
    const { tenTruyCap, matKhau } = bodyOf(request);
    const isRight = isSame(String(tenTruyCap), config.clientId) && isSame(String(matKhau), config.clientSecret);
    return isRight ? tokens.give() : reply.code(403).send(refusal('SAI_TAI_KHOAN', 'Sai tên truy cập hoặc mật khẩu'));
  });

  server.post('/v1/nguoi-dan/tra-cuu', { preHandler: misbehave }, async (request, reply) => {
    const token = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
    if (!tokens.holds(token)) return reply.code(401).send(refusal('HET_PHIEN', 'Mã truy cập không còn hiệu lực'));
    const { soDinhDanh, mucDich } = bodyOf(request);
    if (typeof soDinhDanh !== 'string' || !/^0\d{11}$/.test(soDinhDanh))
      return reply.code(400).send(refusal('SAI_SO', 'Số định danh gồm 12 chữ số'));
    if (mucDich !== 'DIEN_SAN_TO_KHAI')
      return reply.code(400).send(refusal('THIEU_MUC_DICH', 'Thiếu mục đích tra cứu'));
    asked += 1;
    return answerAbout(people.get(soDinhDanh), faults.answer);
  });

  if (config.control) {
    server.get('/control/faults', () => faults);
    server.put('/control/faults', async (request, reply) => {
      const mistakes = mistakesIn(request.body);
      if (mistakes.length > 0) return reply.code(400).send({ mistakes });
      const change: Partial<Faults> = bodyOf(request);
      if (change.expireTokens) tokens.endAll();
      faults = { ...faults, ...change, expireTokens: false };
      return faults;
    });
    /** How many questions were answered: a number, and nothing about whom. */
    server.get('/control/summary', () => ({ asked }));
    server.post('/control/reset', async (_request, reply) => {
      faults = NO_FAULTS;
      asked = 0;
      return reply.code(204).send();
    });
  }

  server.get('/', (_request, reply) =>
    reply.type('text/plain; charset=utf-8').send('Cơ sở dữ liệu quốc gia về dân cư (mô phỏng) · a stand-in\n'),
  );
  server.get('/health/live', () => ({ status: 'ok' }));
  server.get('/health/ready', () => ({ status: 'ok' }));
  return server;
}
