import type { DossierState, WarningLevel } from '@mot-cua/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { PAUSE_ENDS_AT } from './deadline-watch.store';
import type { RemindedOf } from './deadline-warning.rows';

/** For whom reminders are asked. */
export interface ReminderReader {
  readonly accountId: string;
  readonly agencyIds: readonly string[];
  /** Those who are away, and whose dossiers are the reader's meanwhile. */
  readonly standsInFor: readonly string[];
  /** Whether they answer at the counter. */
  readonly atCounter: boolean;
  /** Whether dossiers that nobody has taken concern them. */
  readonly sharesUntaken: boolean;
  /** Whether other officers' dossiers concern them from one working day before they are due. */
  readonly leads: boolean;
}

/** A warning that still holds: the dossier is undecided and due when it was. */
export interface Reminder {
  readonly dossierId: string;
  readonly code: string;
  readonly state: DossierState;
  readonly procedureCode: string;
  readonly procedureVersion: number;
  readonly applicantName: string;
  readonly takenBy: string | null;
  readonly about: RemindedOf;
  /** Of the step's run, of the opinion or of the complaint; 0 of the dossier and of its pause. */
  readonly number: number;
  /** Code of the step. */
  readonly step: string | null;
  readonly complaintId: string | null;
  readonly level: WarningLevel;
  readonly dueAt: Date;
  readonly at: Date;
}

const COLUMNS = `dossier.id AS "dossierId", code, state, procedure_code AS "procedureCode", procedure_version AS "procedureVersion",
  applicant_name AS "applicantName", level, deadline_warning.at, deadline_warning.about, deadline_warning.number`;

const OF_DOSSIERS = `
  SELECT ${COLUMNS}, taken_by AS "takenBy", dossier.due_at AS "dueAt", NULL AS step, NULL::uuid AS "complaintId"
  FROM deadline_warning JOIN dossier ON dossier.id = dossier_id AND dossier.due_at = deadline_warning.due_at
  WHERE about = 'dossier' AND ended_at IS NULL AND paused_with_minutes IS NULL AND agency_id = ANY($2)
    AND (taken_by = $1 OR taken_by = ANY($5) OR (taken_by IS NULL AND $3) OR ($4 AND level <> 'first'))`;

/** Of clocks that the law stopped until a day that has passed: to whoever has the dossier and to the leader, until the clock goes on. */
const OF_PAUSES = `
  SELECT ${COLUMNS}, taken_by AS "takenBy", ${PAUSE_ENDS_AT} AS "dueAt", NULL AS step, NULL::uuid AS "complaintId"
  FROM deadline_warning JOIN dossier ON dossier.id = dossier_id AND ${PAUSE_ENDS_AT} = deadline_warning.due_at
  WHERE about = 'pause' AND agency_id = ANY($2) AND (taken_by = $1 OR taken_by = ANY($5) OR $4)`;

/**
 * Of steps and opinions: to whoever has the one, to everybody of an agency that works for another while nobody has it, to the leader once it is
 * late; of an opinion that is late also to those who asked (Decree 61/2018/NĐ-CP, art. 19.5).
 */
const OF_TASKS = `
  SELECT ${COLUMNS}, task.taken_by AS "takenBy", task.due_at AS "dueAt", task.step, NULL::uuid AS "complaintId"
  FROM deadline_warning JOIN dossier_task AS task ON task.dossier_id = deadline_warning.dossier_id AND task.kind = about
    AND task.number = deadline_warning.number AND task.due_at = deadline_warning.due_at
    JOIN dossier ON dossier.id = task.dossier_id
  WHERE NOT paused AND (
    (task.agency_id = ANY($2) AND (task.taken_by = $1 OR task.taken_by = ANY($5) OR ($4 AND level = 'overdue')
      OR (task.taken_by IS NULL AND $3 AND dossier.agency_id <> ALL($2))))
    OR (task.kind = 'opinion' AND level = 'overdue' AND dossier.agency_id = ANY($2)
      AND (dossier.taken_by = $1 OR dossier.taken_by = ANY($5) OR $4)))`;

/** Of complaints: to whom one was given, and to those who answer for it; three days ahead only while nobody has it. */
const OF_COMPLAINTS = `
  SELECT dossier.id AS "dossierId", code, dossier.state, procedure_code AS "procedureCode", procedure_version AS "procedureVersion",
    complainant_name AS "applicantName", level, deadline_warning.at, about, deadline_warning.number, handler_id AS "takenBy",
    complaint.due_at AS "dueAt", NULL AS step, complaint.id AS "complaintId"
  FROM deadline_warning JOIN complaint ON complaint.dossier_id = deadline_warning.dossier_id
    AND complaint.number = deadline_warning.number AND complaint.due_at = deadline_warning.due_at
    JOIN dossier ON dossier.id = complaint.dossier_id
  WHERE about = 'complaint' AND complaint.ended_at IS NULL AND complaint.paused_with_minutes IS NULL
    AND complaint.agency_id = ANY($2) AND (handler_id = $1 OR ($4 AND (handler_id IS NULL OR level <> 'first')))`;

/**
 * What a counter owes: to those at the counter that has to answer, at both counters of a dossier on its way, and once it is late to the leaders there. What was
 * handed in on paper is answered where the paper lies, too.
 */
const OF_COUNTERS = `
  SELECT ${COLUMNS}, taken_by AS "takenBy", counter_due_at AS "dueAt", NULL AS step, NULL::uuid AS "complaintId"
  FROM deadline_warning JOIN dossier ON dossier.id = dossier_id AND dossier.counter_due_at = deadline_warning.due_at
  WHERE about IN ('firstAnswer', 'transit') AND ended_at IS NULL AND ($6 OR ($4 AND level = 'overdue'))
    AND (agency_id = ANY($2) OR accepted_at_agency_id = ANY($2) OR (receiving_agency_id = ANY($2) AND channel IN ('counter', 'post')))`;

/** Supplements that were not brought although the applicant was reminded: to whoever waits for them. They are due when their last day is over. */
const OF_SUPPLEMENTS = `
  SELECT id AS "dossierId", code, state, procedure_code AS "procedureCode", procedure_version AS "procedureVersion",
    applicant_name AS "applicantName", open_supplement -> 'reminder' ->> 'level' AS level,
    (open_supplement -> 'reminder' ->> 'at')::timestamptz AS at, 'supplement' AS about, 0 AS number, taken_by AS "takenBy",
    ((open_supplement ->> 'answerBy')::date + 1)::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh' AS "dueAt", NULL AS step, NULL::uuid AS "complaintId"
  FROM dossier WHERE open_supplement ? 'reminder' AND ended_at IS NULL AND CASE WHEN state = 'awaitingSupplement'
    THEN $6 AND (agency_id = ANY($2) OR (receiving_agency_id = ANY($2) AND channel IN ('counter', 'post')))
    ELSE agency_id = ANY($2) AND (taken_by = $1 OR taken_by = ANY($5) OR (taken_by IS NULL AND $3)) END`;

/** The last level that was warned of for the present due date of each thing that concerns a reader. */
const REMINDERS = `
  SELECT DISTINCT ON ("dossierId", about, number) * FROM (${OF_DOSSIERS} UNION ALL ${OF_PAUSES} UNION ALL ${OF_TASKS} UNION ALL ${OF_COMPLAINTS}
    UNION ALL ${OF_COUNTERS} UNION ALL ${OF_SUPPLEMENTS}) AS warning
  ORDER BY "dossierId", about, number, at DESC`;

@Injectable()
export class ReminderStore {
  constructor(private readonly dataSource: DataSource) {}

  /** What presses most first. */
  find(reader: ReminderReader, limit: number): Promise<Reminder[]> {
    return this.dataSource.query(
      `SELECT * FROM (${REMINDERS}) AS reminder ORDER BY "dueAt", "dossierId", about, number LIMIT $7`,
      [...parametersOf(reader), limit],
    );
  }

  /** How many there are, and how many came since the reader last looked. */
  async count(reader: ReminderReader): Promise<{ readonly all: number; readonly unread: number }> {
    const [row]: { all: number; unread: number }[] = await this.dataSource.query(
      `SELECT count(*)::int AS all, (count(*) FILTER (
         WHERE at > coalesce((SELECT until FROM reminders_read WHERE account_id = $1), '-infinity')))::int AS unread
       FROM (${REMINDERS}) AS reminder`,
      parametersOf(reader),
    );
    return row ?? { all: 0, unread: 0 };
  }

  async read(accountId: string, until: Date): Promise<void> {
    await this.dataSource.query(
      `INSERT INTO reminders_read (account_id, until) VALUES ($1, $2)
       ON CONFLICT (account_id) DO UPDATE SET until = greatest(reminders_read.until, excluded.until)`,
      [accountId, until],
    );
  }
}

function parametersOf(reader: ReminderReader): unknown[] {
  const { accountId, agencyIds, sharesUntaken, leads, standsInFor, atCounter } = reader;
  return [accountId, agencyIds, sharesUntaken, leads, standsInFor, atCounter];
}
