import type { FastifyInstance } from 'fastify';
import { refusal, Refusal } from '../answer';
import { Door, type DoorParts } from '../door';
import { receiveDossiers, receiveProgress } from '../receive';
import { bearerOf, codesOf, hasNul, header, text } from '../request-parts';
import { ENVELOPE } from '../version-a/mapi.routes';

/** Rows of progress in one call. */
const MOST_STEPS = 10;

interface Query {
  readonly Querystring: { readonly MaDinhDanhDV?: string; readonly isUpdating?: string };
}

/** Version B. Bare lists to an address with a query; the session of the log-in comes in a header, and what is asked is asked as in version A. */
export function addQueryRoutes(server: FastifyInstance, parts: DoorParts): void {
  const { portal, sessions, faults } = parts;
  const door = new Door(parts, ENVELOPE);

  const take = (
    service: string,
    receive: (incoming: Parameters<typeof receiveDossiers>[1]) => ReturnType<typeof receiveDossiers>,
  ) =>
    server.post<Query>(`/api/SynsTTHCC/${service}`, (request, reply) => {
      const data = request.body;
      if (hasNul(data)) return reply.code(400).send(refusal('unreadable', 'Nội dung có ký tự không hợp lệ (U+0000)'));
      const { MaDinhDanhDV: madonvi, isUpdating } = request.query;
      const idempotencyKey = header(request, 'x-idempotency-key');
      const message = { service, codes: codesOf(data), idempotencyKey, body: { madonvi, isUpdating, data } };
      return door.take(request, reply, message, async (sequence) => {
        if (!(await sessions.use(bearerOf(request), faults.current().sessionUses)))
          throw new Refusal('sessionEnded', 'Phiên làm việc không hợp lệ hoặc đã hết hạn');
        if (!text(madonvi).split('.').includes(portal.province))
          throw new Refusal('unitNotAllowed', 'Mã định danh đơn vị (MaDinhDanhDV) không được phép');
        return { result: [], taken: await receive({ service, sequence, idempotencyKey, isUpdating, data }) };
      });
    });

  take('DongBoHoSoMC', (incoming) => receiveDossiers(portal.pool, incoming, portal.catalogue, portal.province));
  take('CapNhatTienDoHoSoMC', (incoming) => receiveProgress(portal.pool, incoming, MOST_STEPS));
}
