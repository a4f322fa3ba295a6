import type { DossierState } from '@mot-cua/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, type SelectQueryBuilder } from 'typeorm';
import { DossierRow } from './dossier.rows';

/** What an officer looks at: dossiers of these agencies, narrowed down. */
export interface InboxFilter {
  readonly agencyIds: readonly string[];
  readonly states?: readonly DossierState[];
  readonly procedureCode?: string;
  readonly takenBy?: string;
  /** Still open and due before this instant; with `dueFrom` between the two. */
  readonly dueBefore?: Date;
  readonly dueFrom?: Date;
  /** Part of a code or of an applicant's name; diacritics do not matter. */
  readonly words?: string;
}

/** Where a page begins: after the dossier with this sort key and id. */
export interface InboxPosition {
  readonly at: Date;
  readonly id: string;
}

/** Counting stops here: nobody reads more, and the exact number of a million rows costs a third of a second. */
export const COUNT_LIMIT = 1000;

export interface CappedCount {
  readonly value: number;
  /** There are more than `value`. */
  readonly capped: boolean;
}

/** What presses most comes first: the due date, or the day of filing while there is none. */
const SORT_KEY = 'coalesce(dossier.due_at, dossier.submitted_at)';

@Injectable()
export class InboxStore {
  constructor(private readonly dataSource: DataSource) {}

  async find(filter: InboxFilter, page: { limit: number; after?: InboxPosition }): Promise<DossierRow[]> {
    const query = this.filtered(filter).orderBy(SORT_KEY, 'ASC').addOrderBy('dossier.id', 'ASC').limit(page.limit);
    if (page.after) query.andWhere(`(${SORT_KEY}, dossier.id) > (:at::timestamptz, :id::uuid)`, page.after);
    return query.getMany();
  }

  async count(filter: InboxFilter): Promise<CappedCount> {
    const rows = await this.filtered(filter)
      .select('1', 'one')
      .limit(COUNT_LIMIT + 1)
      .getRawMany();
    return { value: Math.min(rows.length, COUNT_LIMIT), capped: rows.length > COUNT_LIMIT };
  }

  private filtered(filter: InboxFilter): SelectQueryBuilder<DossierRow> {
    const { agencyIds, states, procedureCode, takenBy, dueBefore, dueFrom, words } = filter;
    const query = this.dataSource.createQueryBuilder(DossierRow, 'dossier');
    // One agency is compared with `=`, so that the index gives the order too; for many `any` was measured to be right.
    if (agencyIds.length === 1) query.where('dossier.agency_id = :agencyId', { agencyId: agencyIds[0] });
    else query.where('dossier.agency_id = ANY(:agencyIds)', { agencyIds });
    if (states) query.andWhere('dossier.state = ANY(:states)', { states });
    if (procedureCode) query.andWhere('dossier.procedure_code = :procedureCode', { procedureCode });
    if (takenBy) query.andWhere('dossier.taken_by = :takenBy', { takenBy });
    if (dueBefore) query.andWhere('dossier.ended_at IS NULL AND dossier.due_at < :dueBefore', { dueBefore });
    if (dueFrom) query.andWhere('dossier.due_at >= :dueFrom', { dueFrom });
    if (words?.trim()) {
      query.andWhere(
        `search_form(dossier.code || ' ' || dossier.applicant_name) LIKE '%' || search_form(:words) || '%'`,
        {
          words: words.trim().replaceAll(/[\\%_]/g, '\\$&'),
        },
      );
    }
    return query;
  }
}
