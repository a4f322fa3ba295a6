import { addWorkingDays, localDate } from '@mot-cua/domain';
import { DeadlineWatchStore, WarningSpans } from '@mot-cua/persistence';
import { Clock, type Logger } from '@mot-cua/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { Rounds } from '../rounds';
import { LOGGER } from '../surroundings';
import { WhatTimeBrings } from './what-time-brings';

/** Reminds applicants of what they were asked for, before the dossier is closed because nobody answered. */
@Injectable()
export class SupplementReminders {
  constructor(
    private readonly watched: DeadlineWatchStore,
    private readonly spans: WarningSpans,
    private readonly brings: WhatTimeBrings,
    private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** One agency whose calendar gives no days stops no other. */
  async remind(rounds: Pick<Rounds, 'isStopped'>): Promise<void> {
    const today = localDate(this.clock.now());
    const policies = await this.spans.policiesOfProcedures();
    for (const { calendar, agencyIds } of await this.spans.calendarGroups())
      for (const { policy, procedures } of policies)
        try {
          const [firstUntil, lastUntil] = [policy.remindFirstDays, policy.remindLastDays].map((days) =>
            addWorkingDays(calendar, today, days),
          );
          const due = { today, firstUntil: firstUntil ?? today, lastUntil: lastUntil ?? today };
          await this.brings.untilNoneIsLeft(
            rounds,
            (except, limit) => this.watched.toRemind(agencyIds, procedures, due, except, limit),
            (id) => ({ id, detail: { action: 'remind' } }),
          );
        } catch (error) {
          this.logger.error({ err: error, agencies: agencyIds }, 'applicants could not be reminded');
        }
  }
}
