import { areAllOpen, type Channel, type DossierFlag, type DossierState, type InboxSort } from '@mot-cua/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, type SelectQueryBuilder } from 'typeorm';
import { DossierRow } from './dossier.rows';
import type { PressingSpan } from '../deadline-watch/warning-spans';
import { FLAG_CONDITIONS } from './flag-conditions';

/** What an officer looks at: dossiers of these agencies, narrowed down. */
export interface InboxFilter {
  readonly agencyIds: readonly string[];
  readonly states?: readonly DossierState[];
  readonly procedureCode?: string;
  /** Code of a step that it is at. */
  readonly step?: string;
  readonly fieldCode?: string;
  /** Who has it; `null`: nobody. */
  readonly heldBy?: string | null;
  readonly channel?: Channel;
  /** Which all hold at the instant `now`. */
  readonly flags?: readonly DossierFlag[];
  readonly now: Date;
  /** It is due, or its counter has to act, in one of these spans. */
  readonly pressing?: readonly PressingSpan[];
  readonly dueBefore?: Date;
  readonly filedFrom?: Date;
  readonly filedBefore?: Date;
  /** Part of a code or of an applicant's name; diacritics do not matter. */
  readonly words?: string;
}

/** Where a page begins: after the dossier with this sort key and id. */
export interface InboxPosition {
  readonly at: Date;
  readonly id: string;
}

export interface InboxPlace {
  readonly limit: number;
  readonly sort?: InboxSort;
  readonly after?: InboxPosition;
}

/** Counting stops here: nobody reads more, and the exact number of a million rows costs a third of a second. */
export const COUNT_LIMIT = 1000;

export interface CappedCount {
  readonly value: number;
  /** There are more than `value`. */
  readonly capped: boolean;
}

/** What presses most: by when the counter has to act, the due date, or the day of filing while there is neither. */
const PRESSING = 'coalesce(dossier.counter_due_at, dossier.due_at, dossier.submitted_at)';
/** And when the next of its open steps is due. */
const STEP_PRESSING = 'coalesce(dossier.counter_due_at, dossier.step_due_at, dossier.due_at, dossier.submitted_at)';
const ORDERS: Readonly<Record<InboxSort, readonly [key: string, direction: 'ASC' | 'DESC']>> = {
  due: [PRESSING, 'ASC'],
  dueLatest: [PRESSING, 'DESC'],
  stepDue: [STEP_PRESSING, 'ASC'],
  filed: ['dossier.submitted_at', 'ASC'],
  filedLatest: ['dossier.submitted_at', 'DESC'],
};

@Injectable()
export class InboxStore {
  constructor(private readonly dataSource: DataSource) {}

  async find(filter: InboxFilter, { limit, sort = 'due', after }: InboxPlace): Promise<DossierRow[]> {
    const [key, direction] = ORDERS[sort];
    const query = this.filtered(filter).orderBy(key, direction).addOrderBy('dossier.id', direction).limit(limit);
    const follows = direction === 'ASC' ? '>' : '<';
    if (after) query.andWhere(`(${key}, dossier.id) ${follows} (:at::timestamptz, :id::uuid)`, after);
    return query.getMany();
  }

  /** Where the page after a dossier begins. */
  positionOf({ id, counterDueAt, stepDueAt, dueAt, submittedAt }: DossierRow, sort: InboxSort = 'due'): InboxPosition {
    const [key] = ORDERS[sort];
    if (key === STEP_PRESSING) return { at: counterDueAt ?? stepDueAt ?? dueAt ?? submittedAt, id };
    return { at: key === PRESSING ? (counterDueAt ?? dueAt ?? submittedAt) : submittedAt, id };
  }

  async count(filter: InboxFilter): Promise<CappedCount> {
    const found = await this.countAll(filter, COUNT_LIMIT + 1);
    return { value: Math.min(found, COUNT_LIMIT), capped: found > COUNT_LIMIT };
  }

  /** How many there are; counting stops at `most`. */
  async countAll(filter: InboxFilter, most: number): Promise<number> {
    const [sql, parameters] = this.filtered(filter).select('1', 'one').limit(most).getQueryAndParameters();
    const [row]: { count: number }[] = await this.dataSource.query(
      `SELECT count(*)::int AS count FROM (${sql}) AS found`,
      parameters,
    );
    return row?.count ?? 0;
  }

  /** Everything that was asked for, page by page. */
  async *pages(filter: InboxFilter, sort: InboxSort = 'due', limit = 500): AsyncGenerator<readonly DossierRow[]> {
    for (let after: InboxPosition | undefined; ;) {
      const rows = await this.find(filter, { limit, sort, ...(after && { after }) });
      if (rows.length > 0) yield rows;
      const last = rows.at(-1);
      if (!last || rows.length < limit) return;
      after = this.positionOf(last, sort);
    }
  }

  private filtered(filter: InboxFilter): SelectQueryBuilder<DossierRow> {
    const { agencyIds, states, procedureCode, step, fieldCode, heldBy, channel, flags = [], words } = filter;
    const { now, pressing, dueBefore, filedFrom, filedBefore } = filter;
    const query = this.dataSource.createQueryBuilder(DossierRow, 'dossier').setParameters({ now });
    // One agency is compared with `=`, so that the index gives the order too; for many `any` was measured to be right.
    if (agencyIds.length === 1) query.where('dossier.agency_id = :agencyId', { agencyId: agencyIds[0] });
    else query.where('dossier.agency_id = ANY(:agencyIds)', { agencyIds });
    if (states?.length === 1) query.andWhere('dossier.state = :state', { state: states[0] });
    else if (states) query.andWhere('dossier.state = ANY(:states)', { states });
    // Said although the states imply it: the index of open work is a small part of the whole.
    if (states && areAllOpen(states)) query.andWhere('dossier.ended_at IS NULL');
    if (procedureCode) query.andWhere('dossier.procedure_code = :procedureCode', { procedureCode });
    if (step)
      query.andWhere(
        `EXISTS (SELECT FROM dossier_task AS task WHERE task.dossier_id = dossier.id AND task.kind = 'step' AND task.step = :step)`,
        { step },
      );
    if (fieldCode)
      query.andWhere(
        `(dossier.procedure_code, dossier.procedure_version) IN
          (SELECT code, version FROM procedure_version WHERE definition -> 'field' ->> 'code' = :fieldCode)`,
        { fieldCode },
      );
    if (heldBy === null) query.andWhere('dossier.taken_by IS NULL');
    else if (heldBy) query.andWhere('dossier.taken_by = :heldBy', { heldBy });
    if (channel) query.andWhere('dossier.channel = :channel', { channel });
    for (const flag of flags) query.andWhere(FLAG_CONDITIONS[flag]);
    if (pressing) query.andWhere(...pressingIn(pressing));
    if (dueBefore) query.andWhere('coalesce(dossier.counter_due_at, dossier.due_at) < :dueBefore', { dueBefore });
    if (filedFrom) query.andWhere('dossier.submitted_at >= :filedFrom', { filedFrom });
    if (filedBefore) query.andWhere('dossier.submitted_at < :filedBefore', { filedBefore });
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

/** What is due in one of these spans, and is not late, as a condition with its parameters. */
function pressingIn(spans: readonly PressingSpan[]): [condition: string, parameters: Record<string, unknown>] {
  const conditions = spans.map(({ due, procedures }, index) => {
    const by = due === 'counter' ? 'counter_due_at' : 'due_at';
    const ofProcedures = procedures
      ? ` AND ((dossier.procedure_code, dossier.procedure_version)
          IN (SELECT * FROM unnest(:codes${index}::text[], :versions${index}::int[]))) = :areMeant${index}`
      : '';
    return `(dossier.agency_id = ANY(:agencies${index}) AND dossier.${by} > :now AND dossier.${by} <= :until${index}${ofProcedures})`;
  });
  const parameters = spans.map(({ agencyIds, until, procedures }, index) => ({
    ...{ [`agencies${index}`]: agencyIds, [`until${index}`]: until },
    ...(procedures && {
      ...{ [`codes${index}`]: procedures.codes, [`versions${index}`]: procedures.versions },
      [`areMeant${index}`]: procedures.areMeant,
    }),
  }));
  const isOpen = `dossier.ended_at IS NULL AND dossier.paused_with_minutes IS NULL
    AND (dossier.counter_due_at IS NULL OR dossier.counter_due_at > :now)`;
  return [`${isOpen} AND (${conditions.join(' OR ') || 'false'})`, Object.assign({}, ...parameters)];
}
