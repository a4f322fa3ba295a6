import { NotAsked, PopulationRegistry, Rejected, type PersonOnRecord } from '@mot-cua/adapters/registry';
import { RegistryAccessStore, type AccountRow, type RegistryOutcome } from '@mot-cua/persistence';
import { Clock, currentRequestId, type Logger } from '@mot-cua/platform';
import { Inject, Injectable } from '@nestjs/common';
import { LOGGER } from '../http/logger-token';

/** Asks the population registry about the person who is signed in, and writes down that it was asked. */
@Injectable()
export class AskPopulationRegistry {
  constructor(
    @Inject(PopulationRegistry) private readonly registry: PopulationRegistry | null,
    private readonly accesses: RegistryAccessStore,
    private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /**
   * The person of an account whose national id is proved to be theirs. `undefined` for any other account, where no registry is connected, and
   * when it does not answer in time: nobody is kept waiting for it, and no question is shown as a fault.
   */
  async personOf(
    { id, nationalId, identityVerifiedAt }: Pick<AccountRow, 'id' | 'nationalId' | 'identityVerifiedAt'>,
    procedureCode: string,
  ): Promise<PersonOnRecord | undefined> {
    if (!this.registry || nationalId === null || identityVerifiedAt === null) return undefined;
    const asked = await this.ask(this.registry, nationalId);
    if (!asked) return undefined;
    await this.accesses.record({
      ...{ registry: 'population', purpose: 'prefill', procedureCode },
      ...{ accountId: id, outcome: asked.outcome, at: this.clock.now(), requestId: currentRequestId() ?? null },
    });
    return asked.person;
  }

  /** `undefined` when the registry is being left alone: then there was no question. */
  private async ask(
    registry: PopulationRegistry,
    nationalId: string,
  ): Promise<{ readonly outcome: RegistryOutcome; readonly person?: PersonOnRecord } | undefined> {
    try {
      const person = await registry.personOf(nationalId, 'prefill');
      return person ? { outcome: 'found', person } : { outcome: 'notFound' };
    } catch (error) {
      if (error instanceof NotAsked) return undefined;
      const outcome = error instanceof Rejected ? 'rejected' : 'noAnswer';
      // The adapter's errors say nothing of the person.
      this.logger.warn({ err: error, registry: 'population', outcome }, 'registry');
      return { outcome };
    }
  }
}
