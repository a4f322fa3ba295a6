import { DossierBatchWorkStore } from '@mot-cua/persistence';
import { QueueConnection, type Logger } from '@mot-cua/platform';
import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Rounds } from '../rounds';
import { LOGGER } from '../surroundings';

const LOOK_EVERY_MS = 300;
const BELLS_AT_ONCE = 100;

/** Rings a bell for each batch that waits, and again for one that nobody has ended: a bell lost or rung twice changes nothing. */
@Injectable()
export class RingForBatches implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly queue;
  private readonly rounds = new Rounds(LOOK_EVERY_MS, () =>
    this.ring().catch((error: unknown) => this.logger.error({ err: error }, 'no bells for batches')),
  );

  constructor(
    private readonly batches: DossierBatchWorkStore,
    queues: QueueConnection,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    this.queue = queues.batchQueue();
  }

  onApplicationBootstrap(): void {
    this.rounds.start();
  }

  onModuleDestroy(): Promise<void> {
    return this.rounds.stop();
  }

  private async ring(): Promise<void> {
    const due = await this.batches.takeDue(BELLS_AT_ONCE);
    if (due.length > 0) await this.queue.addBulk(due.map((data) => ({ name: 'batch', data })));
  }
}
