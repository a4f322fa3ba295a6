import type { LocalDate } from '@mot-cua/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, type SelectQueryBuilder } from 'typeorm';
import { ComplaintRow } from './complaint.rows';

/** Which of them: those the office owes something, those past their day, those given to whoever asks, and those that are over. */
export const COMPLAINT_VIEWS = ['open', 'late', 'mine', 'answered', 'closed'] as const;
export type ComplaintView = (typeof COMPLAINT_VIEWS)[number];

/** For whom: leaders see those of their agencies, everybody else what was given to them there. */
export interface ComplaintReader {
  readonly accountId: string;
  readonly agencyIds: readonly string[];
  readonly leads: boolean;
}

export interface ComplaintPlace {
  readonly limit: number;
  /** Where a page begins: after the complaint with this sort key and id. */
  readonly after?: { readonly at: Date; readonly id: string };
}

/** What is owed comes by its day, the next due first; what is over by when it ended, the last first. */
const CONDITIONS: Readonly<Record<ComplaintView, string>> = {
  open: 'complaint.ended_at IS NULL',
  late: 'complaint.ended_at IS NULL AND complaint.paused_with_minutes IS NULL AND complaint.due_at < :now',
  mine: 'complaint.ended_at IS NULL AND complaint.handler_id = :accountId',
  answered: `complaint.state = 'answered'`,
  closed: `complaint.state IN ('refused', 'withdrawn')`,
};

/** Complaints as lists: what an office owes, and what a citizen has sent. */
@Injectable()
export class ComplaintListStore {
  constructor(private readonly dataSource: DataSource) {}

  find(reader: ComplaintReader, view: ComplaintView, now: Date, place: ComplaintPlace): Promise<ComplaintRow[]> {
    const isOver = view === 'answered' || view === 'closed';
    const key = isOver ? 'complaint.ended_at' : 'complaint.due_at';
    const query = this.seenBy(reader)
      .andWhere(CONDITIONS[view], { now })
      .orderBy(key, isOver ? 'DESC' : 'ASC')
      .addOrderBy('complaint.id', 'ASC')
      .limit(place.limit);
    if (place.after) {
      const { at, id } = place.after;
      query.andWhere(`(${key} ${isOver ? '<' : '>'} :at OR (${key} = :at AND complaint.id > :id))`, { at, id });
    }
    return query.getMany();
  }

  async counts(reader: ComplaintReader, now: Date): Promise<Readonly<Record<ComplaintView, number>>> {
    const query = this.seenBy(reader).setParameters({ now });
    COMPLAINT_VIEWS.forEach((view, index) =>
      query[index === 0 ? 'select' : 'addSelect'](`(count(*) FILTER (WHERE ${CONDITIONS[view]}))::int`, view),
    );
    const counts = await query.getRawOne<Record<ComplaintView, number>>();
    return counts ?? { open: 0, late: 0, mine: 0, answered: 0, closed: 0 };
  }

  /** Those about one dossier that a reader of the office sees, newest first. */
  about(dossierId: string, reader: ComplaintReader): Promise<ComplaintRow[]> {
    return this.seenBy(reader)
      .andWhere('complaint.dossier_id = :dossierId', { dossierId })
      .orderBy('complaint.sent_at', 'DESC')
      .getMany();
  }

  /** What a citizen has sent, newest first; about one dossier, or about any. */
  ofCitizen(complainantId: string, limit: number, dossierId?: string): Promise<ComplaintRow[]> {
    return this.dataSource.manager.find(ComplaintRow, {
      where: { complainantId, ...(dossierId && { dossierId }) },
      order: { sentAt: 'DESC', id: 'ASC' },
      take: limit,
    });
  }

  /** Those in which the office has asked a citizen something, the soonest last day first. */
  awaitingReplyOf(complainantId: string, limit: number): Promise<ComplaintRow[]> {
    return this.dataSource
      .createQueryBuilder(ComplaintRow, 'complaint')
      .where(`complaint.complainant_id = :complainantId AND complaint.state = 'awaitingReply'`, { complainantId })
      .orderBy(`complaint.open_question ->> 'answerBy'`)
      .addOrderBy('complaint.id')
      .limit(limit)
      .getMany();
  }

  /** Those whose citizen had time to answer a question until before a day. */
  async lapsed(before: LocalDate, except: readonly string[], limit: number): Promise<string[]> {
    const rows: { id: string }[] = await this.dataSource.query(
      `SELECT id FROM complaint WHERE state = 'awaitingReply' AND open_question ->> 'answerBy' < $1 AND NOT id = ANY($2)
       ORDER BY open_question ->> 'answerBy', id LIMIT $3`,
      [before, except, limit],
    );
    return rows.map(({ id }) => id);
  }

  private seenBy({ accountId, agencyIds, leads }: ComplaintReader): SelectQueryBuilder<ComplaintRow> {
    return this.dataSource
      .createQueryBuilder(ComplaintRow, 'complaint')
      .where('complaint.agency_id = ANY(:agencyIds)', { agencyIds })
      .andWhere('(:leads OR complaint.handler_id = :accountId)', { leads, accountId });
  }
}
