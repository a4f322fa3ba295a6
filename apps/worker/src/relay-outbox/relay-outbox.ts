import { OutboxStore } from '@mot-cua/persistence';
import { JOBS, QueueConnection, type JobKind, type Logger } from '@mot-cua/platform';
import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Rounds } from '../rounds';
import { LOGGER } from '../surroundings';

const LOOK_EVERY_MS = 200;
const BELLS_AT_ONCE = 500;

/**
 * Rings a bell for each dossier with something unsent. The outbox rows are the truth: a bell lost or rung twice changes nothing, and
 * one that nobody answered rings again.
 */
@Injectable()
export class RelayOutbox implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly queues;
  private readonly rounds = new Rounds(LOOK_EVERY_MS, () => this.ring());

  constructor(
    private readonly outbox: OutboxStore,
    queues: QueueConnection,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    const kinds = Object.keys(JOBS) as JobKind[];
    this.queues = new Map(kinds.map((kind) => [kind, queues.queue(kind)]));
  }

  onApplicationBootstrap(): void {
    this.rounds.start();
  }

  onModuleDestroy(): Promise<void> {
    return this.rounds.stop();
  }

  /** Answers whether there may be more. */
  private async ring(): Promise<boolean> {
    try {
      return (await this.ringDueBells()) === BELLS_AT_ONCE;
    } catch (error) {
      this.logger.error({ err: error }, 'bells could not be rung');
      return false;
    }
  }

  private async ringDueBells(): Promise<number> {
    const bells = await this.outbox.takeDueBells(BELLS_AT_ONCE);
    for (const [kind, queue] of this.queues) {
      const jobs = bells
        .filter(({ destination }) => destination === kind)
        .map(({ dossierId, requestId }) => ({ name: kind, data: { dossierId, requestId } }));
      if (jobs.length > 0) await queue.addBulk(jobs);
    }
    return bells.length;
  }
}
