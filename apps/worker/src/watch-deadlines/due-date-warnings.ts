import { dueForWarning, lastingOutages, strikes, WARNING_LEVELS, type WorkingCalendar } from '@mot-cua/domain';
import {
  AgencyStore,
  announceChanges,
  DeadlineWatchStore,
  DossierStore,
  LegalFrames,
  OutageStore,
  type DossierChange,
} from '@mot-cua/persistence';
import { Clock, type Logger } from '@mot-cua/platform';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Rounds } from '../rounds';
import { LOGGER } from '../surroundings';
import { ComplaintDeadlines } from './complaint-deadlines';

const AT_ONCE = 200;
/** Whether a dossier is about to be late changes by the hour, and every one that is due soon has to be read for it. */
const FORESEE_EVERY_MS = 600_000;

type Due = ReturnType<typeof dueForWarning>;

/** Warns officers of due dates, each once at each level, however many workers do it at once. */
@Injectable()
export class DueDateWarnings {
  private foreseenAt: Date | null = null;

  constructor(
    private readonly watched: DeadlineWatchStore,
    private readonly dossiers: DossierStore,
    private readonly agencies: AgencyStore,
    private readonly frames: LegalFrames,
    private readonly outages: OutageStore,
    private readonly complaints: ComplaintDeadlines,
    private readonly clock: Clock,
    private readonly dataSource: DataSource,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async warn(rounds: Pick<Rounds, 'isStopped'>): Promise<void> {
    const now = this.clock.now();
    const foresees = this.foreseenAt === null || now.getTime() - this.foreseenAt.getTime() >= FORESEE_EVERY_MS;
    for (const { calendar, agencyIds } of await this.byCalendar(now)) {
      const pauses = await this.watched.warnOfPauses(agencyIds, now);
      await announceChanges(this.dataSource, pauses);
      if (pauses.length > 0)
        this.logger.info({ count: pauses.length }, 'officers are told of pauses whose end has passed');
      for (const level of WARNING_LEVELS) {
        const due = dueForWarning(calendar, level, now);
        if (level === 'twoDays') {
          if (foresees) await this.warnOfDelays(agencyIds, due, now, rounds);
          continue;
        }
        const warned = await this.watched.warn(level, agencyIds, due, now);
        const tasks = level === 'threeDays' ? [] : await this.watched.warnOfTasks(level, agencyIds, due, now);
        await announceChanges(this.dataSource, [...warned, ...tasks]);
        const count = warned.length + tasks.length + (await this.complaints.warn(level, agencyIds, due, now));
        if (count > 0) this.logger.info({ level, count }, 'officers are warned of due dates');
      }
    }
    if (foresees && !rounds.isStopped) this.foreseenAt = now;
  }

  /** Of what is about to be late, while a new day may still be given; the dossier itself says which and why. */
  private async warnOfDelays(
    agencyIds: readonly string[],
    due: Due,
    now: Date,
    rounds: Pick<Rounds, 'isStopped'>,
  ): Promise<void> {
    const next = (after: string | null) => this.watched.unwarned('twoDays', agencyIds, due, after, AT_ONCE);
    for (let ids = await next(null); ids.length > 0; ids = await next(ids.at(-1) ?? null))
      for (const id of ids) {
        if (rounds.isStopped) return;
        await announceChanges(this.dataSource, await this.warnOfDelay(id, now));
      }
  }

  private async warnOfDelay(id: string, now: Date): Promise<DossierChange[]> {
    try {
      return (await this.dossiers.expectedDelay(id, now)) ? await this.watched.warnOne('twoDays', id, now) : [];
    } catch (error) {
      this.logger.error({ err: error, dossier: id }, 'a delay could not be foreseen');
      return [];
    }
  }

  /** Agencies that work at the same hours share a reckoning. Whoever is struck by an outage that lasts is not warned: it gives no time. */
  private async byCalendar(
    now: Date,
  ): Promise<readonly { readonly calendar: WorkingCalendar; readonly agencyIds: readonly string[] }[]> {
    const [calendarOf, agencies, recorded] = await Promise.all([
      this.frames.calendars(),
      this.agencies.all(),
      this.outages.all(),
    ]);
    const lasting = lastingOutages(recorded, now);
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
}
