import { workingCalendar, yearOf, type CalendarDay, type LocalDate, type WorkingCalendar } from '@mot-cua/domain';
import { Injectable } from '@nestjs/common';
import { Between, DataSource, type EntityManager } from 'typeorm';
import { recordAdminChange, type AdminAct } from '../admin-change/admin-change.store';
import { ChangedElsewhere } from '../admin-change/changed-elsewhere';
import { cached } from '../database/cached';
import { CalendarDayRow } from './calendar.rows';
import { daysByRule, withDaysByRule } from './days-by-rule';

/** What another process changed is heard of after this long: a few dozen rows are read again, when somebody asks. */
const FRESH_MS = 2_000;

/** A day that is kept, with how often it was changed; 0 for one that goes by rule and is no row yet. */
export interface KeptDay extends CalendarDay {
  readonly revision: number;
}

/** The day is in the calendar already. */
export class CalendarDayExists extends Error {
  override readonly name = 'CalendarDayExists';
}

@Injectable()
export class CalendarStore {
  private load = this.freshLoad();

  constructor(private readonly dataSource: DataSource) {}

  /** The province's working calendar. */
  calendar(): Promise<WorkingCalendar> {
    return this.load();
  }

  /** The days of a year that differ from their weekday, by date; a year that nobody keeps goes by rule. */
  async year(year: number): Promise<{ readonly isByRule: boolean; readonly days: KeptDay[] }> {
    const rows = await rowsOf(this.dataSource.manager, year);
    return rows.length > 0
      ? { isByRule: false, days: rows.map((row) => ({ ...dayOf(row), revision: row.revision })) }
      : { isByRule: true, days: daysByRule(year).map((day) => ({ ...day, revision: 0 })) };
  }

  /** How many open dossiers have one of these days between their receipt and their due date. */
  async dossiersSpanning(days: readonly LocalDate[]): Promise<number> {
    const [row]: { count: number }[] = await this.dataSource.query(
      `SELECT count(*)::int AS count FROM dossier WHERE ended_at IS NULL AND due_at IS NOT NULL AND EXISTS (
         SELECT FROM unnest($1::date[]) AS day
         WHERE (received_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date <= day AND (due_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date >= day)`,
      [days],
    );
    return row?.count ?? 0;
  }

  /** Loads days into years that nobody keeps yet; the others stay as they are. */
  async loadDays(days: readonly CalendarDay[]): Promise<void> {
    for (const year of new Set(days.map(({ date }) => yearOf(date)))) {
      const ofYear = days.filter(({ date }) => yearOf(date) === year);
      await this.changing(year, async (tx) => {
        if ((await rowsOf(tx, year)).length === 0) await tx.insert(CalendarDayRow, ofYear.map(contentOf));
      });
    }
  }

  /** @throws CalendarDayExists */
  async add(day: CalendarDay, by: AdminAct): Promise<void> {
    await this.changing(yearOf(day.date), async (tx) => {
      await keepYear(tx, yearOf(day.date), by);
      if (await tx.existsBy(CalendarDayRow, { date: day.date })) throw new CalendarDayExists(day.date);
      await tx.insert(CalendarDayRow, contentOf(day));
      await record(tx, 'added', null, day, by);
    });
  }

  /**
   * Makes another day of it, or the usual weekday where `next` is null, over the revision that was read.
   * @throws ChangedElsewhere
   */
  async change(date: LocalDate, revision: number, next: CalendarDay | null, by: AdminAct): Promise<void> {
    await this.changing(yearOf(date), async (tx) => {
      await keepYear(tx, yearOf(date), by);
      const row = await tx.findOneBy(CalendarDayRow, { date });
      // A day by rule that has become a row meanwhile is still the same day.
      if (!row || row.revision !== Math.max(revision, 1)) throw new ChangedElsewhere(row?.revision ?? 0);
      if (next) await tx.update(CalendarDayRow, { date }, { ...contentOf(next), revision: row.revision + 1 });
      else await tx.delete(CalendarDayRow, { date });
      await record(tx, next ? 'changed' : 'removed', dayOf(row), next, by);
    });
  }

  /**
   * Takes days by rule over into a year: those of these dates that the year does not have.
   * @throws ChangedElsewhere when one is there already, or is no day by rule
   */
  async takeOver(year: number, dates: readonly LocalDate[], by: AdminAct): Promise<void> {
    await this.changing(year, async (tx) => {
      const kept = new Set((await rowsOf(tx, year)).map(({ date }) => date));
      const proposed = daysByRule(year).filter(({ date }) => dates.includes(date) && !kept.has(date));
      if (proposed.length !== new Set(dates).size) throw new ChangedElsewhere(0);
      await insertByRule(tx, proposed, by);
    });
  }

  /** One change of a year at a time; what this process remembers of the calendar is out of date after it. */
  private async changing(year: number, change: (tx: EntityManager) => Promise<void>): Promise<void> {
    await this.dataSource.transaction(async (tx) => {
      await tx.query(`SELECT pg_advisory_xact_lock(hashtext('calendar_year'), $1)`, [year]);
      await change(tx);
    });
    this.load = this.freshLoad();
  }

  private freshLoad(): () => Promise<WorkingCalendar> {
    return cached(FRESH_MS, async () =>
      workingCalendar(withDaysByRule((await this.dataSource.manager.find(CalendarDayRow)).map(dayOf))),
    );
  }
}

function rowsOf(tx: EntityManager, year: number): Promise<CalendarDayRow[]> {
  return tx.find(CalendarDayRow, {
    where: { date: Between(`${year}-01-01`, `${year}-12-31`) },
    order: { date: 'ASC' },
  });
}

/** The first change of a year that went by rule keeps its days as they were, or one decided day would do away with all others. */
async function keepYear(tx: EntityManager, year: number, by: AdminAct): Promise<void> {
  if ((await rowsOf(tx, year)).length === 0) await insertByRule(tx, daysByRule(year), by);
}

async function insertByRule(tx: EntityManager, days: readonly CalendarDay[], by: AdminAct): Promise<void> {
  if (days.length > 0) await tx.insert(CalendarDayRow, days.map(contentOf));
  for (const day of days) await record(tx, 'takenOver', null, day, by);
}

async function record(
  tx: EntityManager,
  action: 'added' | 'changed' | 'removed' | 'takenOver',
  before: CalendarDay | null,
  after: CalendarDay | null,
  by: AdminAct,
): Promise<void> {
  const id = (after ?? before)?.date ?? '';
  await recordAdminChange(
    tx,
    { kind: 'calendarDay', id, action, before: before && snapshotOf(before), after: after && snapshotOf(after) },
    by,
  );
}

function snapshotOf({ date, kind, name, source, shifts }: CalendarDay) {
  return { date, kind, name, source, ...(shifts && { shifts }) };
}

/** A day as it is kept. */
function contentOf({ date, kind, name, source, shifts }: CalendarDay) {
  return { date, kind, name, source, shifts: shifts ? [...shifts] : null };
}

function dayOf({ date, kind, name, source, shifts }: CalendarDayRow): CalendarDay {
  return { date, kind, name, source, ...(shifts && { shifts }) };
}
