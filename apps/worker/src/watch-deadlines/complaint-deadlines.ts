import { localDate, type DueSpan, type WarningLevel } from '@mot-cua/domain';
import {
  announceComplaints,
  complaintChangeOf,
  ComplaintListStore,
  ComplaintRefused,
  ComplaintStore,
  DeadlineWatchStore,
} from '@mot-cua/persistence';
import { Clock, type Logger } from '@mot-cua/platform';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { LOGGER } from '../surroundings';
import { SYSTEM } from '../system-actor';

const AT_ONCE = 200;

/** What time brings to complaints: warnings of their due dates, and going on without an answer that nobody gave. */
@Injectable()
export class ComplaintDeadlines {
  constructor(
    private readonly watched: DeadlineWatchStore,
    private readonly lists: ComplaintListStore,
    private readonly complaints: ComplaintStore,
    private readonly clock: Clock,
    private readonly dataSource: DataSource,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Warns of what is due in a span, each due date once at each level; answers how many there were. */
  async warn(
    level: Exclude<WarningLevel, 'delay'>,
    agencyIds: readonly string[],
    span: DueSpan,
    now: Date,
  ): Promise<number> {
    const changes = await this.watched.warnOfComplaints(level, agencyIds, span, now);
    await announceComplaints(this.dataSource, changes);
    return changes.length;
  }

  /** Lets the office go on where a citizen did not answer its question by the last day. */
  async goOnWithoutReply(): Promise<void> {
    const today = localDate(this.clock.now());
    const left: string[] = [];
    for (let found = await this.next(today, left); found.length > 0; found = await this.next(today, left))
      for (const id of found) if (!(await this.lapse(id))) left.push(id);
  }

  private next(today: string, except: readonly string[]): Promise<string[]> {
    return this.lists.lapsed(today, except, AT_ONCE);
  }

  /** Answers whether it did: the citizen or another worker may have been there first. */
  private async lapse(id: string): Promise<boolean> {
    try {
      const command = { detail: { action: 'lapse' }, actor: SYSTEM, at: this.clock.now() } as const;
      const { complaint } = await this.complaints.handle(id, command);
      await announceComplaints(this.dataSource, [complaintChangeOf(complaint)]);
      return true;
    } catch (error) {
      if (!(error instanceof ComplaintRefused))
        this.logger.error({ err: error, complaint: id }, 'a question that nobody answered could not be closed');
      return false;
    }
  }
}
