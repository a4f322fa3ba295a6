import {
  dueForWarning,
  hoursOfCounters,
  hoursOfDossiers,
  lastingOutages,
  strikes,
  WARNING_LEVELS,
  type DueSpan,
} from '@mot-cua/domain';
import {
  announceChanges,
  DeadlineWatchStore,
  DossierStore,
  OutageStore,
  WarningSpans,
  type CalendarGroup,
  type DossierChange,
  type PolicyOfProcedures,
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

/** Warns officers of due dates, each once at each level, however many workers do it at once. */
@Injectable()
export class DueDateWarnings {
  private foreseenAt: Date | null = null;

  constructor(
    private readonly watched: DeadlineWatchStore,
    private readonly dossiers: DossierStore,
    private readonly spans: WarningSpans,
    private readonly outages: OutageStore,
    private readonly complaints: ComplaintDeadlines,
    private readonly clock: Clock,
    private readonly dataSource: DataSource,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Agencies with whose calendar something is wrong stop no others. */
  async warn(rounds: Pick<Rounds, 'isStopped'>): Promise<void> {
    const now = this.clock.now();
    const foresees = this.foreseenAt === null || now.getTime() - this.foreseenAt.getTime() >= FORESEE_EVERY_MS;
    const policies = await this.spans.policiesOfProcedures();
    for (const group of await this.notStruck(now))
      try {
        await this.warnAgencies(group, policies, now);
        await this.remindOfPauses(group, now);
        if (foresees) await this.warnOfDelays(group, policies, now, rounds);
      } catch (error) {
        this.logger.error({ err: error, agencies: group.agencyIds }, 'officers could not be warned of due dates');
      }
    if (foresees && !rounds.isStopped) this.foreseenAt = now;
  }

  private async warnAgencies(
    { calendar, agencyIds }: CalendarGroup,
    policies: readonly PolicyOfProcedures[],
    now: Date,
  ): Promise<void> {
    for (const level of WARNING_LEVELS) {
      // Of a delay that can be foreseen each dossier is asked by itself.
      if (level === 'delay') continue;
      const warned: DossierChange[] = [];
      let complaints = 0;
      for (const [index, { policy, procedures }] of policies.entries()) {
        const due = dueForWarning(calendar, level, hoursOfDossiers(policy), now);
        warned.push(...(await this.watched.warn(level, agencyIds, due, procedures, now)));
        // What is not the affair of a procedure goes by the province's own policy, which is the first.
        if (index > 0) continue;
        const atCounter = dueForWarning(calendar, level, hoursOfCounters(policy), now);
        warned.push(...(await this.watched.warnCounters(level, agencyIds, atCounter, now)));
        if (level !== 'first') warned.push(...(await this.watched.warnOfTasks(level, agencyIds, due, now)));
        complaints = await this.complaints.warn(level, agencyIds, due, now);
      }
      await announceChanges(this.dataSource, warned);
      const count = warned.length + complaints;
      if (count > 0) this.logger.info({ level, count }, 'officers are warned of due dates');
    }
  }

  /** Of clocks that a rule of law stopped until a day that has passed. */
  private async remindOfPauses({ agencyIds }: CalendarGroup, now: Date): Promise<void> {
    const pauses = await this.watched.warnOfPauses(agencyIds, now);
    await announceChanges(this.dataSource, pauses);
    if (pauses.length > 0)
      this.logger.info({ count: pauses.length }, 'officers are told of pauses whose end has passed');
  }

  /** Of what is about to be late, while a new day may still be given; the dossier itself says which and why. */
  private async warnOfDelays(
    { calendar, agencyIds }: CalendarGroup,
    [province]: readonly PolicyOfProcedures[],
    now: Date,
    rounds: Pick<Rounds, 'isStopped'>,
  ): Promise<void> {
    if (!province) return;
    const due: DueSpan = dueForWarning(calendar, 'delay', hoursOfDossiers(province.policy), now);
    const next = (after: string | null) => this.watched.unwarned('delay', agencyIds, due, after, AT_ONCE);
    for (let ids = await next(null); ids.length > 0; ids = await next(ids.at(-1) ?? null))
      for (const id of ids) {
        if (rounds.isStopped) return;
        await announceChanges(this.dataSource, await this.warnOfDelay(id, now));
      }
  }

  private async warnOfDelay(id: string, now: Date): Promise<DossierChange[]> {
    try {
      return (await this.dossiers.expectedDelay(id, now)) ? await this.watched.warnOne('delay', id, now) : [];
    } catch (error) {
      this.logger.error({ err: error, dossier: id }, 'a delay could not be foreseen');
      return [];
    }
  }

  /** Whoever is struck by an outage that lasts is not warned: it gives no time. */
  private async notStruck(now: Date): Promise<readonly CalendarGroup[]> {
    const [groups, recorded] = await Promise.all([this.spans.calendarGroups(), this.outages.all()]);
    const lasting = lastingOutages(recorded, now);
    return groups.map(({ calendar, agencyIds }) => ({
      calendar,
      agencyIds: agencyIds.filter((id) => !lasting.some((outage) => strikes(outage, id))),
    }));
  }
}
