import { localDate, type DueSpan, type LocalDate, type WarningLevel } from '@mot-cua/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ComplaintChange } from '../complaint/live-complaints';
import type { DossierChange } from '../dossier/live-channel';
import type { OfProcedures } from './warning-spans';

/** What the screens are told of a dossier, but for the agency that is told. */
const CHANGE = `dossier.id AS "dossierId", code, version, state, channel, receiving_agency_id AS "receivingAgencyId",
  applicant_id AS "applicantId", applicant_number AS "applicantNumber", representative_number AS "representativeNumber"`;

/** When the last day of a pause is over, in Vietnam. */
export const PAUSE_ENDS_AT = `((open_pause ->> 'until')::date + 1)::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh'`;

/** What the watch over deadlines asks and writes down. */
@Injectable()
export class DeadlineWatchStore {
  constructor(private readonly dataSource: DataSource) {}

  /** Dossiers of these agencies and procedures whose applicant is to be reminded of a request now, those that close soonest first. */
  async toRemind(
    agencyIds: readonly string[],
    { codes, versions, areMeant }: OfProcedures,
    due: { readonly today: LocalDate; readonly firstUntil: LocalDate; readonly lastUntil: LocalDate },
    except: readonly string[],
    limit: number,
  ): Promise<string[]> {
    const rows: { id: string }[] = await this.dataSource.query(
      `SELECT id FROM dossier
       WHERE open_supplement IS NOT NULL AND ended_at IS NULL AND agency_id = ANY($1)
         AND ((procedure_code, procedure_version) IN (SELECT * FROM unnest($2::text[], $3::int[]))) = $4
         AND CASE WHEN open_supplement ->> 'answerBy' <= $5 THEN open_supplement -> 'reminder' ->> 'level' IS DISTINCT FROM 'last'
           ELSE open_supplement ->> 'answerBy' <= $6 AND NOT open_supplement ? 'reminder'
             AND open_supplement ->> 'askedOn' IS DISTINCT FROM $7 END
         AND NOT id = ANY($8)
       ORDER BY open_supplement ->> 'answerBy', id LIMIT $9`,
      [agencyIds, codes, versions, areMeant, due.lastUntil, due.firstUntil, due.today, except, limit],
    );
    return rows.map(({ id }) => id);
  }

  /** Dossiers whose applicant had time to answer until before a day, longest waiting first. */
  async lapsed(before: LocalDate, except: readonly string[], limit: number): Promise<string[]> {
    const rows: { id: string }[] = await this.dataSource.query(
      `SELECT id FROM dossier
       WHERE open_supplement IS NOT NULL AND open_supplement ->> 'answerBy' < $1 AND ended_at IS NULL
         AND open_supplement -> 'reminder' ->> 'level' = 'last' AND NOT id = ANY($2)
       ORDER BY open_supplement ->> 'answerBy', id LIMIT $3`,
      [before, except, limit],
    );
    return rows.map(({ id }) => id);
  }

  /** Opinions that count as given by silence since before an instant, longest over first. */
  silent(
    now: Date,
    except: readonly string[],
    limit: number,
  ): Promise<readonly { readonly dossierId: string; readonly number: number }[]> {
    return this.dataSource.query(
      `SELECT dossier_id AS "dossierId", number FROM dossier_task
       WHERE kind = 'opinion' AND when_silent = 'assent' AND NOT paused AND due_at < $1 AND NOT dossier_id = ANY($2)
       ORDER BY due_at, dossier_id, number LIMIT $3`,
      [now, except, limit],
    );
  }

  /**
   * Writes down a warning for every undecided dossier of these agencies that is due in a span and was not warned of at this level; however
   * many workers do it at once, each due date is warned of once.
   */
  warn(
    level: WarningLevel,
    agencyIds: readonly string[],
    { after, until }: DueSpan,
    { codes, versions, areMeant }: OfProcedures,
    at: Date,
  ): Promise<DossierChange[]> {
    return this.dataSource.query(
      `WITH warned AS (
         INSERT INTO deadline_warning (dossier_id, level, due_at, at)
         SELECT id, $1, due_at, $5 FROM dossier
         WHERE agency_id = ANY($2) AND due_at IS NOT NULL AND ended_at IS NULL AND paused_with_minutes IS NULL
           AND due_at <= $4 AND ($3::timestamptz IS NULL OR due_at > $3)
           AND ((procedure_code, procedure_version) IN (SELECT * FROM unnest($6::text[], $7::int[]))) = $8
         ON CONFLICT DO NOTHING RETURNING dossier_id
       )
       SELECT ${CHANGE}, dossier.agency_id AS "agencyId" FROM warned JOIN dossier ON dossier.id = dossier_id`,
      [level, agencyIds, after, until, at, codes, versions, areMeant],
    );
  }

  /** As `warn`, for what these agencies' counters owe: the answer to what was sent in, and passing on what was accepted for another agency. */
  warnCounters(
    level: Exclude<WarningLevel, 'delay'>,
    agencyIds: readonly string[],
    { after, until }: DueSpan,
    at: Date,
  ): Promise<DossierChange[]> {
    return this.dataSource.query(
      `WITH warned AS (
         INSERT INTO deadline_warning (dossier_id, about, level, due_at, at)
         SELECT id, CASE WHEN state = 'submitted' THEN 'firstAnswer' ELSE 'transit' END, $1, counter_due_at, $5 FROM dossier
         WHERE counter_due_at <= $4 AND ($3::timestamptz IS NULL OR counter_due_at > $3) AND ended_at IS NULL
           AND (CASE WHEN state = 'submitted' THEN agency_id ELSE accepted_at_agency_id END) = ANY($2)
         ON CONFLICT DO NOTHING RETURNING dossier_id
       )
       SELECT ${CHANGE}, dossier.agency_id AS "agencyId" FROM warned JOIN dossier ON dossier.id = dossier_id`,
      [level, agencyIds, after, until, at],
    );
  }

  /** Undecided dossiers of these agencies that are due in a span and were not warned of at this level, by id, those after one. */
  async unwarned(
    level: WarningLevel,
    agencyIds: readonly string[],
    { after, until }: DueSpan,
    afterId: string | null,
    limit: number,
  ): Promise<string[]> {
    const rows: { id: string }[] = await this.dataSource.query(
      `SELECT id FROM dossier
       WHERE agency_id = ANY($2) AND due_at IS NOT NULL AND ended_at IS NULL AND paused_with_minutes IS NULL
         AND due_at <= $4 AND ($3::timestamptz IS NULL OR due_at > $3)
         AND NOT EXISTS (SELECT FROM deadline_warning WHERE dossier_id = id AND about = 'dossier' AND level = $1 AND due_at = dossier.due_at)
         AND ($5::uuid IS NULL OR id > $5)
       ORDER BY id LIMIT $6`,
      [level, agencyIds, after, until, afterId, limit],
    );
    return rows.map(({ id }) => id);
  }

  /** Writes down a warning for one dossier, for the due date that it has; nothing where it was warned of. */
  async warnOne(level: WarningLevel, dossierId: string, at: Date): Promise<DossierChange[]> {
    return this.dataSource.query(
      `WITH warned AS (
         INSERT INTO deadline_warning (dossier_id, level, due_at, at) SELECT id, $1, due_at, $3 FROM dossier WHERE id = $2
         ON CONFLICT DO NOTHING RETURNING dossier_id
       )
       SELECT ${CHANGE}, dossier.agency_id AS "agencyId" FROM warned JOIN dossier ON dossier.id = dossier_id`,
      [level, dossierId, at],
    );
  }

  /**
   * As `warn`, for steps and opinions that wait for these agencies. Who was given less than a day for one is not warned a day ahead: it would be
   * at once.
   */
  warnOfTasks(
    level: Exclude<WarningLevel, 'first' | 'delay'>,
    agencyIds: readonly string[],
    { after, until }: DueSpan,
    at: Date,
  ): Promise<DossierChange[]> {
    return this.dataSource.query(
      `WITH warned AS (
         INSERT INTO deadline_warning (dossier_id, about, number, level, due_at, at)
         SELECT dossier_id, kind, number, $1, due_at, $5 FROM dossier_task
         WHERE agency_id = ANY($2) AND NOT paused AND due_at <= $4 AND ($3::timestamptz IS NULL OR due_at > $3)
           AND ($1 = 'overdue' OR opened_at < $5::timestamptz - interval '1 day')
         ON CONFLICT DO NOTHING RETURNING dossier_id, about, number
       )
       SELECT ${CHANGE}, task.agency_id AS "agencyId" FROM warned JOIN dossier_task AS task ON task.dossier_id = warned.dossier_id AND kind = about AND task.number = warned.number
         JOIN dossier ON dossier.id = warned.dossier_id`,
      [level, agencyIds, after, until, at],
    );
  }

  /** As `warn`, for clocks that the law stopped until a day that has passed: somebody has to look whether they go on. */
  warnOfPauses(agencyIds: readonly string[], at: Date): Promise<DossierChange[]> {
    return this.dataSource.query(
      `WITH warned AS (
         INSERT INTO deadline_warning (dossier_id, about, level, due_at, at)
         SELECT id, 'pause', 'overdue', ${PAUSE_ENDS_AT}, $3 FROM dossier
         WHERE agency_id = ANY($1) AND open_pause IS NOT NULL AND open_pause ->> 'until' < $2
         ON CONFLICT DO NOTHING RETURNING dossier_id
       )
       SELECT ${CHANGE}, dossier.agency_id AS "agencyId" FROM warned JOIN dossier ON dossier.id = dossier_id`,
      [agencyIds, localDate(at), at],
    );
  }

  /** The same for complaints that these agencies have to deal with. */
  warnOfComplaints(
    level: Exclude<WarningLevel, 'delay'>,
    agencyIds: readonly string[],
    { after, until }: DueSpan,
    at: Date,
  ): Promise<ComplaintChange[]> {
    return this.dataSource.query(
      `WITH warned AS (
         INSERT INTO deadline_warning (dossier_id, about, number, level, due_at, at)
         SELECT dossier_id, 'complaint', number, $1, due_at, $5 FROM complaint
         WHERE agency_id = ANY($2) AND ended_at IS NULL AND paused_with_minutes IS NULL
           AND due_at <= $4 AND ($3::timestamptz IS NULL OR due_at > $3)
         ON CONFLICT DO NOTHING RETURNING dossier_id, number
       )
       SELECT complaint.id AS "complaintId", complaint.dossier_id AS "dossierId", complainant_id AS "complainantId",
         agency_id AS "agencyId", handler_id AS "handlerId"
       FROM warned JOIN complaint ON complaint.dossier_id = warned.dossier_id AND complaint.number = warned.number`,
      [level, agencyIds, after, until, at],
    );
  }
}
