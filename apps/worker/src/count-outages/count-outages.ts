import type { OutageDetail } from '@mot-cua/domain';
import {
  announceChanges,
  changeOf,
  CommandRefused,
  DossierStore,
  OutageCountStore,
  type UncountedOutage,
} from '@mot-cua/persistence';
import { Clock, type Logger } from '@mot-cua/platform';
import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Rounds } from '../rounds';
import { LOGGER } from '../surroundings';
import { SYSTEM } from '../system-actor';

const LOOK_EVERY_MS = 5_000;
const AT_ONCE = 200;

/**
 * Takes the time of an outage that is over out of every due date under way, and puts it back where the outage was recorded by mistake. Any number of
 * workers may do it at once: by the second one nothing moves any more. One dossier that cannot be done stops no other.
 */
@Injectable()
export class CountOutages implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly rounds = new Rounds(LOOK_EVERY_MS, () => this.look());

  constructor(
    private readonly outages: OutageCountStore,
    private readonly dossiers: DossierStore,
    private readonly clock: Clock,
    private readonly dataSource: DataSource,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.rounds.start();
  }

  onModuleDestroy(): Promise<void> {
    return this.rounds.stop();
  }

  /** One round; what fails is told to the log and tried again in the next. */
  async look(): Promise<void> {
    try {
      for (const uncounted of await this.outages.uncounted(this.clock.now())) await this.count(uncounted);
    } catch (error) {
      this.logger.error({ err: error }, 'outages could not be counted');
    }
  }

  private async count(uncounted: UncountedOutage): Promise<void> {
    const find = () => this.outages.touched(uncounted, this.clock.now(), AT_ONCE);
    for (let found = await find(); found.length > 0; found = await find()) {
      for (const id of found) {
        if (this.rounds.isStopped) return;
        await this.outages.note(uncounted, id, await this.countFor(uncounted, id), this.clock.now());
      }
    }
    await this.outages.finish(uncounted, this.clock.now());
  }

  /** Answers why it could not be done; `null` where it was, or nothing was to be done. */
  private async countFor({ outage }: UncountedOutage, id: string): Promise<string | null> {
    const { from, until, source, isCancelled } = outage;
    if (!until) return null;
    const detail: OutageDetail = {
      action: 'countOutage',
      outage: { id: outage.id, from: from.toISOString(), until: until.toISOString(), source },
      ...(isCancelled && { isCancelled }),
    };
    try {
      const { dossier } = await this.dossiers.handle(id, { detail, actor: SYSTEM, at: this.clock.now() });
      await announceChanges(this.dataSource, [changeOf(dossier)]);
      return null;
    } catch (error) {
      // Decided meanwhile, not received yet, or nothing in it moves.
      if (error instanceof CommandRefused) return null;
      this.logger.error({ err: error, dossier: id, outage: outage.id }, 'a dossier could not be reckoned by an outage');
      return error instanceof Error ? error.message : String(error);
    }
  }
}
