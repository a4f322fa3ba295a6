import { DeadlinePolicyStore, DossierStore, WarningSpans } from '@mot-cua/persistence';
import type { Logger } from '@mot-cua/platform';
import { Inject, Injectable } from '@nestjs/common';
import { LOGGER } from '../surroundings';

/**
 * Keeps by when counters have to answer dossiers and pass them on in step with the calendars: all of them once those have changed or this worker has begun,
 * and else those alone of which it is not known yet.
 */
@Injectable()
export class CounterDues {
  private reckonedBy: string | null = null;

  constructor(
    private readonly dossiers: DossierStore,
    private readonly spans: WarningSpans,
    private readonly policies: DeadlinePolicyStore,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async keepInStep(): Promise<void> {
    const [groups, { answerHours }] = await Promise.all([this.spans.calendarGroups(), this.policies.current()]);
    const days = groups.map(({ calendar, agencyIds }) => [calendar.shifts, calendar.outages, agencyIds]);
    const by = JSON.stringify([answerHours, days, [...(groups[0]?.calendar.days.values() ?? [])]]);
    const unreckoned = await this.dossiers.reckonCounterDues(by === this.reckonedBy ? 'missing' : 'all');
    for (const { dossierId, error } of unreckoned)
      this.logger.error({ err: error, dossier: dossierId }, 'by when its counter has to act could not be reckoned');
    this.reckonedBy = by;
  }
}
