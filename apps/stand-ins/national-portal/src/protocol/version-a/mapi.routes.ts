import type { FastifyInstance } from 'fastify';
import { refusal, Refusal, success } from '../answer';
import { Door, type DoorParts, type Wording } from '../door';
import { codesOf, hasNul, header, isBody, isSame, text } from '../request-parts';
import { SERVICES } from './services';

/** How versions A and B answer: always HTTP 200, and what happened in the envelope. */
export const ENVELOPE: Wording = {
  success: (result) => success(result),
  refuse: (_reply, code, message) => refusal(code, message),
};

/** Version A. POST /mapi/login and POST /mapi/g: the portal's two doors for provinces. */
export function addMapiRoutes(server: FastifyInstance, parts: DoorParts): void {
  const { config, sessions, faults, portal } = parts;
  const door = new Door(parts, ENVELOPE);

  server.post('/mapi/login', (request, reply) =>
    door.pass(request, reply, async () => {
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
    const idempotencyKey = header(request, 'x-idempotency-key');
    const message = { service, codes: codesOf(body.data, body.mahoso), idempotencyKey, body };

    return door.take(request, reply, message, async (sequence) => {
      const { sessionUses, lookUps } = faults.current();
      if (!(await sessions.use(text(session), sessionUses)))
        throw new Refusal('sessionEnded', 'Phiên làm việc không hợp lệ hoặc đã hết hạn');
      if (!header(request, 'dstcode')) throw new Refusal('unitNotAllowed', 'Thiếu mã điểm đến (dstcode)');
      if (!text(body.madonvi).split('.').includes(portal.province))
        throw new Refusal('unitNotAllowed', 'Mã đơn vị (madonvi) không được phép');
      const found = SERVICES.get(service);
      if (!found) throw new Refusal('serviceUnknown', `Không có dịch vụ ${service.slice(0, 60) || '(trống)'}`);
      return found(portal, { ...message, sequence, lookUps });
    });
  });
}
