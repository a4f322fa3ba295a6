import {
  dueForWarning,
  localDate,
  WARNING_LEVELS,
  standingOfOutage,
  strikes,
  type CommandDetail,
  type RecordedOutage,
  type WarningLevel,
  type WorkingCalendar,
} from '@mot-cua/domain';
import {
  AgencyStore,
  announceChanges,
  changeOf,
  CommandRefused,
  DeadlineWatchStore,
  DossierStore,
  type DossierChange,
  LegalFrames,
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

const LOOK_EVERY_MS = 30_000;
const AT_ONCE = 200;

/**
 * Looks after deadlines by itself: warns officers ahead of a due date and when it has passed, closes what nobody completed in time, and takes
 * an agency that did not answer to agree where a law says so. Any
 * number of workers may do it at once: a due date is warned of once at each level, and a dossier is closed once.
 */
@Injectable()
export class WatchDeadlines implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly rounds = new Rounds(LOOK_EVERY_MS, () => this.look());

  constructor(
    private readonly watched: DeadlineWatchStore,
    private readonly dossiers: DossierStore,
    private readonly agencies: AgencyStore,
    private readonly frames: LegalFrames,
    private readonly outages: OutageStore,
    private readonly counts: OutageCountStore,
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
      ...[() => this.warn(), () => this.closeLapsed(), () => this.takeSilenceAsAssent()],
      () => this.complaints.goOnWithoutReply(),
    ];
    for (const act of acts)
      await act().catch((error: unknown) => this.logger.error({ err: error }, 'deadlines could not be looked after'));
  }

  private async warn(): Promise<void> {
    const now = this.clock.now();
    for (const { calendar, agencyIds } of await this.byCalendar()) {
      for (const level of WARNING_LEVELS) {
        const due = dueForWarning(calendar, level, now);
        const warned = await (level === 'twoDays'
          ? this.warnOfDelay(level, agencyIds, due, now)
          : this.watched.warn(level, agencyIds, due, now));
        const isAhead = level === 'threeDays' || level === 'twoDays';
        const tasks = isAhead ? [] : await this.watched.warnOfTasks(level, agencyIds, due, now);
        const changes = [...warned, ...tasks];
        const count = changes.length + (await this.complaints.warn(level, agencyIds, due, now));
        if (count > 0) this.logger.info({ level, count }, 'officers are warned of due dates');
        await announceChanges(this.dataSource, changes);
      }
    }
  }

  /** Of what is about to be late, while a new day may still be given; the dossier itself says which and why. */
  private async warnOfDelay(
    level: WarningLevel,
    agencyIds: readonly string[],
    due: ReturnType<typeof dueForWarning>,
    now: Date,
  ): Promise<DossierChange[]> {
    const changes: DossierChange[] = [];
    for (const id of await this.watched.unwarned(level, agencyIds, due, AT_ONCE)) {
      if (this.rounds.isStopped) break;
      const delay = await this.dossiers.expectedDelay(id, now).catch((error: unknown) => {
        this.logger.error({ err: error, dossier: id }, 'a delay could not be foreseen');
        return null;
      });
      if (delay) changes.push(...(await this.watched.warnOne(level, id, now)));
    }
    return changes;
  }

  /** Agencies that work at the same hours share a reckoning. Whoever is struck by an outage that lasts is not warned: it gives no time. */
  private async byCalendar(): Promise<{ readonly calendar: WorkingCalendar; readonly agencyIds: string[] }[]> {
    const [calendarOf, agencies, lasting] = await Promise.all([
      this.frames.calendars(),
      this.agencies.all(),
      this.lastingOutages(),
    ]);
    const groups = new Map<string, { readonly calendar: WorkingCalendar; readonly agencyIds: string[] }>();
    for (const { id } of agencies) {
      if (lasting.some((outage) => strikes(outage, id))) continue;
      const calendar = calendarOf(id);
      const key = JSON.stringify([calendar.shifts, calendar.outages]);
      const group = groups.get(key) ?? { calendar, agencyIds: [] };
      group.agencyIds.push(id);
      groups.set(key, group);
    }
    return [...groups.values()];
  }

  private async lastingOutages(): Promise<readonly RecordedOutage[]> {
    const now = this.clock.now();
    return (await this.outages.all()).filter((outage) => standingOfOutage(outage, now) === 'lasting');
  }

  /** Nothing is closed, and no silence taken for an answer, while the whole province is struck, or before what is over has been counted. */
  private async mayClose(): Promise<boolean> {
    const lasting = await this.lastingOutages();
    return !lasting.some(({ agencyIds }) => agencyIds === null) && !(await this.counts.isUnderWay(this.clock.now()));
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
