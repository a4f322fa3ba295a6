import { lastingOutages, localDate } from '@mot-cua/domain';
import { DeadlineWatchStore, OutageCountStore, OutageStore } from '@mot-cua/persistence';
import { Clock, type Logger } from '@mot-cua/platform';
import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Rounds } from '../rounds';
import { LOGGER } from '../surroundings';
import { ComplaintDeadlines } from './complaint-deadlines';
import { CounterDues } from './counter-dues';
import { DueDateWarnings } from './due-date-warnings';
import { SupplementReminders } from './supplement-reminders';
import { WhatTimeBrings } from './what-time-brings';

const LOOK_EVERY_MS = 30_000;

/**
 * Looks after deadlines by itself: warns officers ahead of a due date and when it has passed, reminds applicants of what they were asked for, closes what
 * nobody completed in time, and takes an agency that did not answer to agree where a law says so. Any number of workers may do it at once: a due date is warned of once at each level, and a dossier is closed once.
 */
@Injectable()
export class WatchDeadlines implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly rounds = new Rounds(LOOK_EVERY_MS, () => this.look());

  constructor(
    private readonly watched: DeadlineWatchStore,
    private readonly outages: OutageStore,
    private readonly counts: OutageCountStore,
    private readonly counters: CounterDues,
    private readonly warnings: DueDateWarnings,
    private readonly reminders: SupplementReminders,
    private readonly brings: WhatTimeBrings,
    private readonly complaints: ComplaintDeadlines,
    private readonly clock: Clock,
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
    const acts = [
      ...[() => this.counters.keepInStep(), () => this.warnings.warn(this.rounds)],
      ...[() => this.reminders.remind(this.rounds), () => this.closeLapsed(), () => this.takeSilenceAsAssent()],
      () => this.complaints.goOnWithoutReply(),
    ];
    for (const act of acts)
      await act().catch((error: unknown) => this.logger.error({ err: error }, 'deadlines could not be looked after'));
  }

  /** Nothing is closed, and no silence taken for an answer, while the whole province is struck, or before what is over has been counted. */
  private async mayClose(): Promise<boolean> {
    const now = this.clock.now();
    const isStruck = lastingOutages(await this.outages.all(), now).some(({ agencyIds }) => agencyIds === null);
    return !isStruck && !(await this.counts.isUnderWay(now));
  }

  private async closeLapsed(): Promise<void> {
    if (!(await this.mayClose())) return;
    const today = localDate(this.clock.now());
    await this.brings.untilNoneIsLeft(
      this.rounds,
      (except, limit) => this.watched.lapsed(today, except, limit),
      (id) => ({ id, detail: { action: 'lapse' } }),
    );
  }

  private async takeSilenceAsAssent(): Promise<void> {
    if (!(await this.mayClose())) return;
    await this.brings.untilNoneIsLeft(
      this.rounds,
      (except, limit) => this.watched.silent(this.clock.now(), except, limit),
      ({ dossierId, number }) => ({ id: dossierId, detail: { action: 'lapseOpinion', opinion: number } }),
    );
  }
}
