import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { StandInConfig } from '../config';
import { cut, fail, halfClose, hang, trickle, type Refuse } from '../faults/act-out';
import type { FaultSwitch } from '../faults/fault-switch';
import type { MessageStore, NewMessage } from '../storage/message.store';
import type { SessionStore } from '../storage/session.store';
import { ERROR_CODES, Refusal } from './answer';
import type { Portal } from './portal';
import type { Taken } from './receive';

/** What a version of the protocol writes when a call was served, and when it was refused. */
export interface Wording {
  readonly success: (result: readonly unknown[]) => unknown;
  readonly refuse: Refuse;
}

/** A call that was carried out. */
export interface Served {
  readonly result: readonly unknown[];
  /** Of a message that was taken, and is told as such already: in the transaction that took it. */
  readonly taken?: Taken;
}

export interface DoorParts {
  readonly config: StandInConfig;
  readonly portal: Portal;
  readonly sessions: SessionStore;
  readonly messages: MessageStore;
  readonly faults: FaultSwitch;
}

/** A way in, which all versions share: the switch decides how a call goes, and what came in is written down with what became of it. */
export class Door {
  constructor(
    private readonly parts: Pick<DoorParts, 'messages' | 'faults'>,
    private readonly wording: Wording,
  ) {}

  /** Lets the switch decide. @param serve what the call does when it is carried out @param record what is written down when it is not */
  async pass(
    request: FastifyRequest,
    reply: FastifyReply,
    serve: () => Promise<unknown>,
    record?: () => Promise<void>,
  ): Promise<unknown> {
    const { faults } = this.parts;
    const { latencyMs, trickleMs } = faults.current();
    if (latencyMs > 0) await wait(latencyMs);
    const fate = faults.next();
    switch (fate.kind) {
      case 'served':
        return serve();
      case 'down':
        return cut(request, reply);
      case 'answerLost':
        await serve();
        return cut(request, reply);
      case 'failureKept':
        await serve();
        return reply.code(500).send({ message: 'Internal Server Error' });
      case 'nonsense':
        await serve();
        return reply.code(200).send({ ket_qua: [null, 'ok?'] });
      case 'trickle':
        return trickle(reply, await serve(), trickleMs);
      case 'halfClosed':
        return halfClose(request, reply, await serve());
      case 'hang':
        await record?.();
        return hang(reply);
      case 'error':
        await record?.();
        return fail(fate.error, request, reply, this.wording.refuse);
    }
  }

  /** A call about dossiers: written down, served under its number, and concluded. */
  async take(
    request: FastifyRequest,
    reply: FastifyReply,
    message: NewMessage,
    serve: (sequence: number) => Promise<Served>,
  ): Promise<unknown> {
    const { messages } = this.parts;
    return this.pass(
      request,
      reply,
      async () => {
        const sequence = await messages.record(message);
        try {
          const { result, taken } = await serve(sequence);
          if (!taken) await messages.conclude(sequence, 'accepted', ERROR_CODES.success, 'Thành công');
          return this.wording.success(result);
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
          await messages.conclude(sequence, 'refused', ERROR_CODES[error.code], error.message);
          return this.wording.refuse(reply, error.code, error.message);
        }
      },
      async () => {
        await messages.conclude(await messages.record(message), 'fault', ERROR_CODES.busy, 'Lỗi được cài đặt');
      },
    );
  }
}
