import { createHash, timingSafeEqual } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { StandInConfig } from '../config';
import { cut, fail, hang } from '../faults/act-out';
import type { FaultSwitch } from '../faults/fault-switch';
import type { MessageStore, Outcome } from '../storage/message.store';
import type { SessionStore } from '../storage/session.store';
import { ERROR_CODES, refusal, Refusal, success, type Answer } from './answer';
import { SERVICES, type Portal } from './services';

type Body = Readonly<Record<string, unknown>>;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const isBody = (value: unknown): value is Body => typeof value === 'object' && value !== null && !Array.isArray(value);
const digest = (value: string): Buffer => createHash('sha256').update(value).digest();
const isSame = (given: string, right: string): boolean => timingSafeEqual(digest(given), digest(right));

/** PostgreSQL keeps no NUL in a text, so a message with one cannot be kept whole. */
const hasNul = (body: Body): boolean => JSON.stringify(body).includes('\\u0000');

function header(request: FastifyRequest, name: string): string | null {
  const value = request.headers[name];
  return typeof value === 'string' && value !== '' ? value.slice(0, 200) : null;
}

/** Codes of the dossiers that a message is about. */
function codesIn({ data, mahoso }: Body): string[] {
  const rows: readonly unknown[] = Array.isArray(data) ? data : [];
  const codes = rows.map((row) => (isBody(row) ? text(row.MaHoSo) : ''));
  return [...new Set([...codes, text(mahoso)])].filter((code) => code !== '');
}

export interface MapiParts {
  readonly config: StandInConfig;
  readonly portal: Portal;
  readonly sessions: SessionStore;
  readonly messages: MessageStore;
  readonly faults: FaultSwitch;
}

/** POST /mapi/login and POST /mapi/g: the portal's two doors for provinces. */
export function addMapiRoutes(server: FastifyInstance, parts: MapiParts): void {
  const { config, sessions, messages, faults } = parts;

  /** Lets the switch decide how a call goes; `serve` is what the call does when it is carried out. */
  async function withFaults(
    request: FastifyRequest,
    reply: FastifyReply,
    serve: () => Promise<Answer>,
    record?: () => Promise<void>,
  ) {
    if (faults.current().latencyMs > 0) await wait(faults.current().latencyMs);
    const fate = faults.next();
    if (fate.kind === 'down') return cut(request, reply);
    if (fate.kind === 'served') return serve();
    if (fate.kind === 'answerLost') {
      await serve();
      return cut(request, reply);
    }
    await record?.();
    return fate.kind === 'error' ? fail(fate.error, request, reply) : hang(reply);
  }

  server.post('/mapi/login', (request, reply) =>
    withFaults(request, reply, async () => {
      const body = isBody(request.body) ? request.body : {};
      const isKnown = isSame(text(body.username), config.username) && isSame(text(body.password), config.password);
      if (!isKnown) return refusal('wrongCredentials', 'Sai tên đăng nhập hoặc mật khẩu');
      const session = await sessions.open(config.username, config.sessionSeconds);
      // The log-in writes its code as a number, the services write theirs as a text.
      return { ...success(), error_code: 0, session };
    }),
  );

  server.post('/mapi/g', (request, reply) => {
    if (!isBody(request.body))
      return reply.code(400).send(refusal('unreadable', 'Nội dung phải là một đối tượng JSON'));
    const { session, ...body } = request.body;
    if (hasNul(body)) return reply.code(400).send(refusal('unreadable', 'Nội dung có ký tự không hợp lệ (U+0000)'));
    const service = text(body.service);
    const received = { service, codes: codesIn(body), idempotencyKey: header(request, 'x-idempotency-key'), body };

    return withFaults(
      request,
      reply,
      async () => {
        const sequence = await messages.record(received);
        const { answer, outcome } = await serve(request, text(session), { ...received, sequence });
        if (outcome) await messages.conclude(sequence, outcome, String(answer.error_code), answer.message);
        return answer;
      },
      async () => {
        await messages.conclude(await messages.record(received), 'fault', ERROR_CODES.busy, 'Lỗi được cài đặt');
      },
    );
  });

  /** Answers a call, and what is to be written down of it: nothing of a message that was taken, which is written already. */
  async function serve(
    request: FastifyRequest,
    session: string,
    call: { service: string; sequence: number; idempotencyKey: string | null; body: Body },
  ): Promise<{ answer: Answer; outcome?: Outcome }> {
    const refused = (code: keyof typeof ERROR_CODES, message: string) =>
      ({ answer: refusal(code, message), outcome: 'refused' }) as const;
    const { sessionUses, lookUps } = faults.current();

    if (!(await sessions.use(session, sessionUses)))
      return refused('sessionEnded', 'Phiên làm việc không hợp lệ hoặc đã hết hạn');
    if (!header(request, 'dstcode')) return refused('unitNotAllowed', 'Thiếu mã điểm đến (dstcode)');
    if (!text(call.body.madonvi).split('.').includes(parts.portal.province)) {
      return refused('unitNotAllowed', 'Mã đơn vị (madonvi) không được phép');
    }
    const found = SERVICES.get(call.service);
    if (!found) return refused('serviceUnknown', `Không có dịch vụ ${call.service.slice(0, 60) || '(trống)'}`);
    try {
      const { answer, taken } = await found(parts.portal, { ...call, lookUps });
      return taken ? { answer } : { answer, outcome: 'accepted' };
    } catch (error) {
      if (error instanceof Refusal) return refused(error.code, error.message);
      throw error;
    }
  }
}
