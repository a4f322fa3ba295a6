import { DOSSIER_WAITS_AFTER, type DossierEvent } from '@mot-cua/domain';
import { OutboxStore } from '@mot-cua/persistence';
import { QueueConnection, type Logger } from '@mot-cua/platform';
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { answerBells } from '../answer-bells';
import { LOGGER } from '../surroundings';
import { AssignDossier } from './assign-dossier';
import { AssignSteps } from './assign-steps';

/** Answers the bells of assignment: first whose the dossier is, as steps of its case officer go with it, then whose the steps are. */
@Injectable()
export class GiveOutWork implements OnApplicationBootstrap {
  constructor(
    private readonly outbox: OutboxStore,
    private readonly queues: QueueConnection,
    private readonly dossier: AssignDossier,
    private readonly steps: AssignSteps,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    answerBells(
      'assignment',
      this.queues,
      this.outbox,
      (event) => this.giveOut(event),
      () => false,
      this.logger,
    );
  }

  /** Answers to whom each was given, or why to nobody. */
  async giveOut(event: DossierEvent): Promise<Record<string, unknown>> {
    const outcome = DOSSIER_WAITS_AFTER.includes(event.detail.action) ? await this.dossier.assign(event) : {};
    return { ...outcome, steps: await this.steps.assign(event) };
  }
}
