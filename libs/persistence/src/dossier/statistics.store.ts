import { instantOf, localDate, SUPPLEMENT_REQUESTS_ALLOWED } from '@mot-cua/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

export interface MonthlyFigures {
  readonly submittedThisMonth: number;
  readonly resolvedThisMonth: number;
  /** 0 to 1; `null` while nothing was decided. */
  readonly onTimeShare: number | null;
  readonly medianHours: number | null;
  /** 0 to 1: of what counters answered this month of what was sent in; `null` while there was nothing. */
  readonly firstAnswerOnTimeShare: number | null;
  /** Feedback and formal complaints that were sent this month. */
  readonly complaintsSent: number;
  readonly complaintsAnswered: number;
  /** 0 to 1: of those answered or refused this month; `null` while there were none. */
  readonly complaintsOnTimeShare: number | null;
}

@Injectable()
export class StatisticsStore {
  constructor(private readonly dataSource: DataSource) {}

  /** Figures of the month in Vietnam up to an instant; withdrawn and refused dossiers are not decided ones. */
  async ofMonth(now: Date): Promise<MonthlyFigures> {
    const begin = instantOf(`${localDate(now).slice(0, 7)}-01`, 0);
    const [row] = (await this.dataSource.query(
      `SELECT
         (SELECT count(*)::int FROM dossier WHERE submitted_at >= $1) AS "submittedThisMonth",
         (SELECT avg((at <= counter_due_at)::int)::float8 FROM dossier_event
           WHERE at >= $1 AND counter_due_at IS NOT NULL AND action <> 'arrive') AS "firstAnswerOnTimeShare",
         (SELECT count(*)::int FROM complaint WHERE sent_at >= $1) AS "complaintsSent",
         (SELECT count(*)::int FROM complaint WHERE ended_at >= $1 AND state = 'answered') AS "complaintsAnswered",
         (SELECT avg((ended_at <= due_at)::int)::float8 FROM complaint
           WHERE ended_at >= $1 AND state IN ('answered', 'refused')) AS "complaintsOnTimeShare",
         count(*)::int AS "resolvedThisMonth",
         avg((ended_at <= due_at AND supplement_requests <= $2)::int)::float8 AS "onTimeShare",
         percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM ended_at - received_at) / 3600)::float8 AS "medianHours"
       FROM dossier WHERE ended_at >= $1 AND state IN ('approved', 'resolved', 'returned')`,
      [begin, SUPPLEMENT_REQUESTS_ALLOWED],
    )) as [MonthlyFigures];
    return row;
  }
}
