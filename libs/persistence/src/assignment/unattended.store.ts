import { instantOf, standInOf, type DossierState, type LocalDate } from '@mot-cua/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { OfficerLeaveStore, type KeptLeave } from '../leave/officer-leave.store';

/** Why nobody works on a dossier, or on a step of one: no rule found anybody, who has it cannot sign in any more, or is away and nobody stands in. */
export const UNATTENDED_REASONS = ['nobodyAble', 'officerGone', 'officerAway'] as const;
export type UnattendedReason = (typeof UNATTENDED_REASONS)[number];

/** A dossier on which nobody works (hồ sơ chưa có người làm), or a step of one that another agency may decide. */
export interface Unattended {
  readonly dossierId: string;
  readonly code: string;
  readonly state: DossierState;
  readonly procedureCode: string;
  readonly procedureVersion: number;
  readonly applicantName: string;
  /** Whose it is to do. */
  readonly agencyId: string;
  readonly dueAt: Date | null;
  /** Code of the step; `null` for the dossier itself. */
  readonly step: string | null;
  readonly reason: UnattendedReason;
  /** Name of who has it. */
  readonly officerName: string | null;
  readonly since: Date;
}

/** Why and since when nobody works on something that `officer` has, or nobody; `unassigned` says that no rule found anybody. */
const WHY = `officer.full_name AS "officerName",
    CASE WHEN officer.id IS NULL THEN 'nobodyAble' WHEN officer.state <> 'active' THEN 'officerGone' ELSE 'officerAway' END AS reason,
    CASE WHEN officer.id IS NULL THEN unassigned.at
      WHEN officer.state <> 'active' THEN coalesce((SELECT max(change.at) FROM admin_change AS change
        WHERE change.subject_kind = 'officer' AND change.subject_id = officer.id::text AND change.action IN ('locked', 'ended')), officer.created_at)
      ELSE away.since END AS since`;
const IS_UNATTENDED = `officer.state <> 'active' OR away.officer_id IS NOT NULL`;
const AWAY = 'unnest($2::uuid[], $3::timestamptz[]) AS away (officer_id, since)';
const OF_DOSSIER = `dossier.id AS "dossierId", dossier.code, dossier.state, dossier.procedure_code AS "procedureCode",
    dossier.procedure_version AS "procedureVersion", dossier.applicant_name AS "applicantName"`;

/** $1 agencies, $2 officers who are away without a stand-in, $3 from when each is. A case officer's steps at home are not named beside their dossier. */
const UNATTENDED = `
  SELECT ${OF_DOSSIER}, dossier.agency_id AS "agencyId", dossier.due_at AS "dueAt", NULL AS step, 0 AS number, ${WHY}
  FROM dossier LEFT JOIN account AS officer ON officer.id = dossier.taken_by
    LEFT JOIN unassigned_dossier AS unassigned ON unassigned.dossier_id = dossier.id
    LEFT JOIN ${AWAY} ON away.officer_id = dossier.taken_by
  WHERE dossier.agency_id = ANY($1) AND dossier.ended_at IS NULL
    AND CASE WHEN dossier.taken_by IS NULL THEN unassigned.dossier_id IS NOT NULL AND dossier.state IN ('received', 'inProgress')
      ELSE ${IS_UNATTENDED} END
  UNION ALL
  SELECT ${OF_DOSSIER}, task.agency_id, task.due_at, task.step, task.number, ${WHY}
  FROM dossier_task AS task JOIN dossier ON dossier.id = task.dossier_id LEFT JOIN account AS officer ON officer.id = task.taken_by
    LEFT JOIN unassigned_step AS unassigned ON unassigned.dossier_id = task.dossier_id AND unassigned.number = task.number
    LEFT JOIN ${AWAY} ON away.officer_id = task.taken_by
  WHERE task.agency_id = ANY($1) AND task.kind = 'step' AND NOT (task.role = 'caseOfficer' AND task.agency_id = dossier.agency_id)
    AND CASE WHEN task.taken_by IS NULL THEN unassigned.dossier_id IS NOT NULL ELSE ${IS_UNATTENDED} END`;

@Injectable()
export class UnattendedStore {
  constructor(
    private readonly dataSource: DataSource,
    private readonly leaves: OfficerLeaveStore,
  ) {}

  /** Dossiers and steps of agencies on which nobody works; what is due first comes first. */
  async find(agencyIds: readonly string[], day: LocalDate, limit: number): Promise<Unattended[]> {
    return this.dataSource.query(
      `SELECT * FROM (${UNATTENDED}) AS unattended ORDER BY "dueAt" NULLS LAST, since, "dossierId", number LIMIT $4`,
      [...(await this.parameters(agencyIds, day)), limit],
    );
  }

  /** How many there are, how many came since somebody last read their reminders, and when the newest did. */
  async count(
    agencyIds: readonly string[],
    day: LocalDate,
    readerId: string,
  ): Promise<{ readonly all: number; readonly unread: number; readonly newestAt: Date | null }> {
    const [row]: { all: number; unread: number; newestAt: Date | null }[] = await this.dataSource.query(
      `SELECT count(*)::int AS all, max(since) AS "newestAt", (count(*) FILTER (
         WHERE since > coalesce((SELECT until FROM reminders_read WHERE account_id = $4), '-infinity')))::int AS unread
       FROM (${UNATTENDED}) AS unattended`,
      [...(await this.parameters(agencyIds, day)), readerId],
    );
    return row ?? { all: 0, unread: 0, newestAt: null };
  }

  private async parameters(agencyIds: readonly string[], day: LocalDate): Promise<unknown[]> {
    const leaves = await this.leaves.current(day);
    const active = await this.activeAmong(leaves);
    const alone = leaves.filter(({ officerId }) => {
      const standIn = standInOf(officerId, leaves, day);
      return !standIn || !active.has(standIn);
    });
    return [agencyIds, alone.map(({ officerId }) => officerId), alone.map(beganAt)];
  }

  private async activeAmong(leaves: readonly KeptLeave[]): Promise<ReadonlySet<string>> {
    const ids = leaves.flatMap(({ substituteId }) => substituteId ?? []);
    if (ids.length === 0) return new Set();
    const rows: { id: string }[] = await this.dataSource.query(
      `SELECT id FROM account WHERE id = ANY($1) AND state = 'active'`,
      [ids],
    );
    return new Set(rows.map(({ id }) => id));
  }
}

/** Nobody knew of it before it was entered. */
function beganAt({ firstDay, enteredAt }: KeptLeave): Date {
  return new Date(Math.max(instantOf(firstDay, 0).getTime(), enteredAt.getTime()));
}
