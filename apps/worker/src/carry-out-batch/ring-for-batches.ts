import { DossierBatchWorkStore } from '@mot-cua/persistence';
import { QueueConnection, type Logger } from '@mot-cua/platform';
import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { LOGGER } from '../surroundings';

const LOOK_EVERY_MS = 300;
const BELLS_AT_ONCE = 100;

/** Rings a bell for each batch that waits, and again for one that nobody has ended: a bell lost or rung twice changes nothing. */
@Injectable()
export class RingForBatches implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly queue;
  private stopped = false;
  private running: Promise<void> | undefined;

  constructor(
    private readonly batches: DossierBatchWorkStore,
    queues: QueueConnection,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    this.queue = queues.batchQueue();
  }

  onApplicationBootstrap(): void {
    this.running = this.watch();
  }

  async onModuleDestroy(): Promise<void> {
    this.stopped = true;
    await this.running;
  }

  private async watch(): Promise<void> {
    while (!this.stopped) {
      await this.ring().catch((error: unknown) => this.logger.error({ err: error }, 'no bells for batches'));
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    }
  }

  private async ring(): Promise<void> {
    const due = await this.batches.takeDue(BELLS_AT_ONCE);
    if (due.length > 0) await this.queue.addBulk(due.map((data) => ({ name: 'batch', data })));
  }
}
