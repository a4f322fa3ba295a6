import { Rejected, TryAgain } from '@mot-cua/adapters/national-portal';
import { localDate, minuteOfDay } from '@mot-cua/domain';
import { NationalSyncStore, type NationalSyncRunRow } from '@mot-cua/persistence';
import { Clock, withRequestId, type Config, type Logger } from '@mot-cua/platform';
import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Rounds } from '../rounds';
import { CONFIG, LOGGER } from '../surroundings';
import { FetchCatalogue, ListNotBelieved } from './fetch-catalogue';

const LOOK_EVERY_MS = 1_000;
/** A night that no worker was there for is made up for so long; by day the portal is left to the button. */
const NIGHT_LASTS_MINUTES = 4 * 60;

/** Whether the run of a night is due at a minute of the day. */
export function isNightlyDue(minute: number, at: number | undefined): boolean {
  return at !== undefined && minute >= at && minute < at + NIGHT_LASTS_MINUTES;
}

/**
 * Keeps what we know of the national catalogue fresh: every night, and whenever somebody asks. Runs are rows that one worker at a time
 * works on, however many there are; one that dies leaves its run to another.
 */
@Injectable()
export class SynchroniseCatalogue implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly rounds = new Rounds(LOOK_EVERY_MS, () =>
    this.look().catch((error: unknown) => this.logger.error({ err: error }, 'the catalogue could not be looked after')),
  );

  constructor(
    private readonly runs: NationalSyncStore,
    private readonly catalogue: FetchCatalogue,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.rounds.start();
  }

  onModuleDestroy(): Promise<void> {
    return this.rounds.stop();
  }

  private async look(): Promise<void> {
    const now = this.clock.now();
    if (isNightlyDue(minuteOfDay(now), this.config.nationalCatalogueAt)) {
      await this.runs.requestNightly(localDate(now), now);
    }
    if (await this.runs.hasOpen()) {
      await this.runs.runAlone(
        () => this.clock.now(),
        (run) => withRequestId(`catalogue-${run.id}`, () => this.run(run)),
      );
    }
  }

  private async run(run: NationalSyncRunRow): Promise<void> {
    const { id, cause, attempts } = run;
    this.logger.info({ run: id, cause, attempts }, 'the national catalogue is fetched');
    try {
      const isWhole = await this.catalogue.fetch(run, () => this.rounds.isStopped);
      if (!isWhole) return await this.runs.handOver(id);
      await this.runs.end(id, this.clock.now(), null);
      this.logger.info({ run: id }, 'the national catalogue was fetched');
    } catch (error) {
      if (this.rounds.isStopped) return this.runs.handOver(id);
      const isExpected = error instanceof TryAgain || error instanceof Rejected || error instanceof ListNotBelieved;
      this.logger.warn({ run: id, err: error }, 'the national catalogue could not be fetched');
      const words = isExpected ? error.message : 'Lỗi hệ thống, xem nhật ký của tiến trình nền.';
      await this.runs.end(id, this.clock.now(), words);
    }
  }
}
