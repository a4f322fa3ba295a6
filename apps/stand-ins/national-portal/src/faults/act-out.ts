import type { FastifyReply, FastifyRequest } from 'fastify';
import { refusal, type Answer } from '../protocol/answer';
import type { ErrorKind } from './faults';

/** Cuts the connection: the caller cannot tell what became of the call. */
export function cut(request: FastifyRequest, reply: FastifyReply): void {
  reply.hijack();
  request.raw.socket.destroy();
}

/** Never answers; the connection ends when the caller gives up or the server stops. */
export function hang(reply: FastifyReply): void {
  reply.hijack();
}

/** Fails in one of the known ways. */
export async function fail(kind: ErrorKind, request: FastifyRequest, reply: FastifyReply): Promise<Answer | void> {
  switch (kind) {
    case 'http500':
      return reply.code(500).send({ message: 'Internal Server Error' });
    case 'http503':
      return reply.code(503).header('retry-after', '1').send({ message: 'Service Unavailable' });
    case 'busy':
      return refusal('busy', 'Hệ thống đang bận, vui lòng thử lại sau');
    case 'garbage':
      return reply.code(200).type('text/html').send('<html><body>Bad gateway</body></html>');
    case 'reset':
      return cut(request, reply);
  }
}
