import { lastingOutages, localDate, type CommandDetail } from '@mot-cua/domain';
import {
  announceChanges,
  changeOf,
  CommandRefused,
  DeadlineWatchStore,
  DossierStore,
  OutageCountStore,
  OutageStore,
} from '@mot-cua/persistence';
import { Clock, type Logger } from '@mot-cua/platform';
import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Rounds } from '../rounds';
import { LOGGER } from '../surroundings';
import { SYSTEM } from '../system-actor';
import { ComplaintDeadlines } from './complaint-deadlines';
import { DueDateWarnings } from './due-date-warnings';

const LOOK_EVERY_MS = 30_000;
const AT_ONCE = 200;

/**
 * Looks after deadlines by itself: warns officers ahead of a due date and when it has passed, closes what nobody completed in time, and takes
 * an agency that did not answer to agree where a law says so. Any number of workers may do it at once: a due date is warned of once at each level, and a dossier is closed once.
 */
@Injectable()
export class WatchDeadlines implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly rounds = new Rounds(LOOK_EVERY_MS, () => this.look());

  constructor(
    private readonly watched: DeadlineWatchStore,
    private readonly dossiers: DossierStore,
    private readonly outages: OutageStore,
    private readonly counts: OutageCountStore,
    private readonly warnings: DueDateWarnings,
    private readonly complaints: ComplaintDeadlines,
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
    const acts = [
      ...[() => this.warnings.warn(this.rounds), () => this.closeLapsed(), () => this.takeSilenceAsAssent()],
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
    await this.untilNoneIsLeft(
      (except) => this.watched.lapsed(today, except, AT_ONCE),
      (id) => ({ id, detail: { action: 'lapse' } }),
    );
  }

  private async takeSilenceAsAssent(): Promise<void> {
    if (!(await this.mayClose())) return;
    await this.untilNoneIsLeft(
      (except) => this.watched.silent(this.clock.now(), except, AT_ONCE),
      ({ dossierId, number }) => ({ id: dossierId, detail: { action: 'lapseOpinion', opinion: number } }),
    );
  }

  /** One that cannot be carried out does not hold up the others; it is tried again in the next round. */
  private async untilNoneIsLeft<Found>(
    find: (except: readonly string[]) => Promise<readonly Found[]>,
    commandFor: (found: Found) => { readonly id: string; readonly detail: CommandDetail },
  ): Promise<void> {
    const left: string[] = [];
    for (let found = await find(left); found.length > 0; found = await find(left)) {
      for (const one of found) {
        if (this.rounds.isStopped) return;
        const { id, detail } = commandFor(one);
        if (!(await this.carryOut(id, detail))) left.push(id);
      }
    }
  }

  /** Does to a dossier what time brings; answers whether it did, for the applicant, an officer or another worker may have been there first. */
  private async carryOut(id: string, detail: CommandDetail): Promise<boolean> {
    try {
      const { dossier } = await this.dossiers.handle(id, { detail, actor: SYSTEM, at: this.clock.now() });
      await announceChanges(this.dataSource, [changeOf(dossier)]);
      return true;
    } catch (error) {
      if (error instanceof CommandRefused) return false;
      this.logger.error(
        { err: error, dossier: id, action: detail.action },
        'what time brings could not be carried out',
      );
      return false;
    }
  }
}
