import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ErrorCode } from '../protocol/answer';
import type { ErrorKind } from './faults';

/** Writes a refusal as a version of the protocol does. */
export type Refuse = (reply: FastifyReply, code: ErrorCode, message: string) => unknown;

/** Cuts the connection: the caller cannot tell what became of the call. */
export function cut(request: FastifyRequest, reply: FastifyReply): void {
  reply.hijack();
  request.raw.socket.destroy();
}

/** Never answers; the connection ends when the caller gives up or the server stops. */
export function hang(reply: FastifyReply): void {
  reply.hijack();
}

/** Answers byte by byte, as a line does that is nearly gone. */
export async function trickle(reply: FastifyReply, answer: unknown, msBetweenBytes: number): Promise<void> {
  const bytes = begin(reply, answer);
  for (const byte of bytes) {
    if (reply.raw.destroyed) return;
    reply.raw.write(Buffer.of(byte));
    await wait(msBetweenBytes, undefined, { ref: false });
  }
  reply.raw.end();
}

/** Promises an answer, says half of it and closes this half of the connection; the caller's half stays open. */
export function halfClose(request: FastifyRequest, reply: FastifyReply, answer: unknown): void {
  const bytes = begin(reply, answer);
  reply.raw.write(bytes.subarray(0, bytes.length / 2), () => request.raw.socket.end());
}

/** Fails in one of the known ways. */
export async function fail(
  kind: ErrorKind,
  request: FastifyRequest,
  reply: FastifyReply,
  refuse: Refuse,
): Promise<unknown> {
  switch (kind) {
    case 'http500':
      return reply.code(500).send({ message: 'Internal Server Error' });
    case 'http503':
      return reply.code(503).header('retry-after', '1').send({ message: 'Service Unavailable' });
    case 'http429':
      return reply.code(429).header('retry-after', '1').send({ message: 'Too Many Requests' });
    case 'busy':
      return refuse(reply, 'busy', 'Hệ thống đang bận, vui lòng thử lại sau');
    case 'garbage':
      return reply.code(200).type('text/html').send('<html><body>Bad gateway</body></html>');
    case 'reset':
      return cut(request, reply);
  }
}

function begin(reply: FastifyReply, answer: unknown): Buffer {
  const bytes = Buffer.from(JSON.stringify(answer));
  const status = reply.statusCode;
  reply.hijack();
  reply.raw.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'content-length': bytes.length });
  return bytes;
}
