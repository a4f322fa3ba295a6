import { localDate, type LocalDate, type WarningLevel } from '@mot-cua/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ComplaintChange } from '../complaint/live-complaints';
import type { DossierChange } from '../dossier/live-channel';

/** What the screens are told of a dossier, but for the agency that is told. */
const CHANGE = `dossier.id AS "dossierId", code, version, state, channel, receiving_agency_id AS "receivingAgencyId",
  applicant_id AS "applicantId", applicant_number AS "applicantNumber", representative_number AS "representativeNumber"`;

/** When the last day of a pause is over, in Vietnam. */
export const PAUSE_ENDS_AT = `((open_pause ->> 'until')::date + 1)::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh'`;

/** What the watch over deadlines asks and writes down. */
@Injectable()
export class DeadlineWatchStore {
  constructor(private readonly dataSource: DataSource) {}

  /** Dossiers whose applicant had time to answer until before a day, longest waiting first. */
  async lapsed(before: LocalDate, except: readonly string[], limit: number): Promise<string[]> {
    const rows: { id: string }[] = await this.dataSource.query(
      `SELECT id FROM dossier
       WHERE open_supplement IS NOT NULL AND open_supplement ->> 'answerBy' < $1 AND ended_at IS NULL AND NOT id = ANY($2)
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
    { after, until }: { readonly after: Date | null; readonly until: Date },
    at: Date,
  ): Promise<DossierChange[]> {
    return this.dataSource.query(
      `WITH warned AS (
         INSERT INTO deadline_warning (dossier_id, level, due_at, at)
         SELECT id, $1, due_at, $5 FROM dossier
         WHERE agency_id = ANY($2) AND due_at IS NOT NULL AND ended_at IS NULL AND paused_with_minutes IS NULL
           AND due_at <= $4 AND ($3::timestamptz IS NULL OR due_at > $3)
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
    { after, until }: { readonly after: Date | null; readonly until: Date },
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
    level: Exclude<WarningLevel, 'threeDays' | 'twoDays'>,
    agencyIds: readonly string[],
    { after, until }: { readonly after: Date | null; readonly until: Date },
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
    level: Exclude<WarningLevel, 'twoDays'>,
    agencyIds: readonly string[],
    { after, until }: { readonly after: Date | null; readonly until: Date },
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
