import { OutboxStore } from '@mot-cua/persistence';
import { JOBS, QueueConnection, type JobKind, type Logger } from '@mot-cua/platform';
import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
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
  private stopped = false;
  private running: Promise<void> | undefined;

  constructor(
    private readonly outbox: OutboxStore,
    queues: QueueConnection,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    const kinds = Object.keys(JOBS) as JobKind[];
    this.queues = new Map(kinds.map((kind) => [kind, queues.queue(kind)]));
  }

  onApplicationBootstrap(): void {
    this.running = this.relay();
  }

  async onModuleDestroy(): Promise<void> {
    this.stopped = true;
    await this.running;
  }

  private async relay(): Promise<void> {
    while (!this.stopped) {
      const rung = await this.ringDueBells().catch((error: unknown) => {
        this.logger.error({ err: error }, 'bells could not be rung');
        return 0;
      });
      if (rung < BELLS_AT_ONCE) await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
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
