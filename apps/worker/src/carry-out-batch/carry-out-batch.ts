import { DossierBatchWorkStore, type BatchWork } from '@mot-cua/persistence';
import { Clock, QueueConnection, withRequestId, type Logger } from '@mot-cua/platform';
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { LOGGER } from '../surroundings';
import { ActOnDossier } from './act-on-dossier';

/** Answers the bells of batches: each job carries its batch out to the end, or until this process stops. */
@Injectable()
export class CarryOutBatch implements OnApplicationBootstrap {
  constructor(
    private readonly batches: DossierBatchWorkStore,
    private readonly dossier: ActOnDossier,
    private readonly queues: QueueConnection,
    private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.queues.batchWorker(({ data: { batchId, requestId } }) =>
      withRequestId(requestId ?? `batch-${batchId}`, () => this.carryOut(batchId)),
    );
  }

  private async carryOut(batchId: string): Promise<void> {
    try {
      const work: BatchWork = {
        now: () => this.clock.now(),
        act: (batch, item) => this.dossier.act(batch, item),
        onError: (error, { dossierId }) =>
          this.logger.error({ err: error, batchId, dossierId }, 'a dossier of a batch could not be acted on'),
      };
      await this.batches.carryOut(batchId, work, () => this.queues.isClosing);
    } catch (error) {
      // The row is still open and its bell rings again; the job itself is done.
      this.logger.warn(
        { batchId, reason: error instanceof Error ? error.message : String(error) },
        'the batch is not carried out yet',
      );
    }
  }
}
