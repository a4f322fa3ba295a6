import {
  localDate,
  objectionToLeave,
  standsInFor,
  type Colleague,
  type LeaveRefusal,
  type LocalDate,
  type OfficerLeave,
} from '@mot-cua/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, In, type EntityManager } from 'typeorm';
import { AccountRow } from '../account/account.rows';
import { recordAdminChange, type AdminAct } from '../admin-change/admin-change.store';
import { ChangedElsewhere } from '../admin-change/changed-elsewhere';
import { toOfficer } from '../officer/officer-mapping';
import { OfficerNotFound } from '../officer/officer.errors';
import { OfficerLeaveRow } from './officer-leave.rows';

/** The rules do not allow a leave. */
export class LeaveRefused extends Error {
  override readonly name = 'LeaveRefused';
  constructor(readonly refusal: LeaveRefusal) {
    super(refusal);
  }
}

export class LeaveNotFound extends Error {
  override readonly name = 'LeaveNotFound';
}

/** A leave with the names that belong to it. */
export interface KeptLeave extends OfficerLeave {
  readonly agencyId: string;
  readonly officerName: string;
  readonly substituteName: string | null;
  readonly reason: string | null;
  readonly enteredByName: string;
  readonly enteredAt: Date;
  readonly endedAt: Date | null;
  readonly revision: number;
}

/** What is said of a leave when it is entered or changed. */
export interface LeaveContent {
  readonly substituteId: string | null;
  readonly firstDay: LocalDate;
  readonly lastDay: LocalDate;
  readonly reason: string | null;
}

@Injectable()
export class OfficerLeaveStore {
  constructor(private readonly dataSource: DataSource) {}

  /** The leaves of agencies that end on a day or later, ended ones too; the first to begin first. */
  find(agencyIds: readonly string[], endingFrom: LocalDate): Promise<KeptLeave[]> {
    return read(this.dataSource.manager, `officer.agency_id = ANY($1) AND leave.last_day >= $2`, [
      agencyIds,
      endingFrom,
    ]);
  }

  async findOne(id: string): Promise<KeptLeave | undefined> {
    return (await read(this.dataSource.manager, 'leave.id = $1', [id]))[0];
  }

  /** The leaves that hold on a day. */
  current(day: LocalDate): Promise<KeptLeave[]> {
    return read(
      this.dataSource.manager,
      'leave.ended_at IS NULL AND $1::date BETWEEN leave.first_day AND leave.last_day',
      [day],
    );
  }

  /** Those for whom somebody stands in on a day. */
  async standsInFor(accountId: string, day: LocalDate): Promise<{ readonly id: string; readonly name: string }[]> {
    const leaves = await this.current(day);
    const absent = standsInFor(accountId, leaves, day);
    return leaves.flatMap(({ officerId: id, officerName: name }) => (absent.includes(id) ? [{ id, name }] : []));
  }

  /**
   * Enters a leave; the same id again is the same leave, and nothing happens.
   * @throws OfficerNotFound, LeaveRefused
   */
  async enter(id: string, officerId: string, content: LeaveContent, by: AdminAct): Promise<KeptLeave> {
    return this.writing(officerId, async (tx) => {
      const [before] = await read(tx, 'leave.id = $1', [id]);
      if (before) return before;
      await check(tx, { id, officerId, ...content, isEnded: false }, by.at);
      const { actor, at } = by;
      await tx.insert(OfficerLeaveRow, {
        ...{ id, officerId, ...content },
        ...{ enteredById: actor.id, enteredByName: actor.name, enteredAt: at, endedAt: null },
      });
      return logged(tx, 'entered', null, id, by);
    });
  }

  /** Puts other days, another substitute or reason in the place of the revision that was read. @throws LeaveNotFound, ChangedElsewhere, LeaveRefused */
  async change(id: string, revision: number, content: LeaveContent, by: AdminAct): Promise<KeptLeave> {
    return this.changing(id, revision, async (tx, before) => {
      await check(tx, { ...before, ...content }, by.at);
      await tx.update(OfficerLeaveRow, { id }, { ...content, revision: revision + 1 });
      return logged(tx, 'changed', before, id, by);
    });
  }

  /** The officer is back, or never goes: from now on nobody stands in. @throws LeaveNotFound, ChangedElsewhere, LeaveRefused */
  async end(id: string, revision: number, by: AdminAct): Promise<KeptLeave> {
    return this.changing(id, revision, async (tx, before) => {
      await tx.update(OfficerLeaveRow, { id }, { endedAt: by.at, revision: revision + 1 });
      return logged(tx, 'ended', before, id, by);
    });
  }

  private async changing(
    id: string,
    revision: number,
    change: (tx: EntityManager, before: KeptLeave) => Promise<KeptLeave>,
  ): Promise<KeptLeave> {
    const found = await this.findOne(id);
    if (!found) throw new LeaveNotFound(id);
    return this.writing(found.officerId, async (tx) => {
      const [before] = await read(tx, 'leave.id = $1', [id]);
      if (!before) throw new LeaveNotFound(id);
      if (before.revision !== revision) throw new ChangedElsewhere(before.revision);
      if (before.isEnded) throw new LeaveRefused('leaveEnded');
      return change(tx, before);
    });
  }

  /** One leave of an agency at a time: whether it may be depends on the others. */
  private async writing(officerId: string, write: (tx: EntityManager) => Promise<KeptLeave>): Promise<KeptLeave> {
    return this.dataSource.transaction(async (tx) => {
      const officer = await tx.findOneBy(AccountRow, { id: officerId });
      if (!officer?.agencyId || officer.username === null) throw new OfficerNotFound(officerId);
      await tx.query(`SELECT pg_advisory_xact_lock(hashtext('officer_leave'), hashtext($1))`, [officer.agencyId]);
      return write(tx);
    });
  }
}

async function check(tx: EntityManager, leave: OfficerLeave, at: Date): Promise<void> {
  const { officerId, substituteId } = leave;
  const accounts = await tx.findBy(AccountRow, { id: In([officerId, ...(substituteId ? [substituteId] : [])]) });
  const colleague = (id: string): Colleague | undefined => {
    const row = accounts.find((one) => one.id === id);
    return row && row.username !== null && row.agencyId !== null ? toOfficer(row) : undefined;
  };
  const officer = colleague(officerId);
  if (!officer) throw new OfficerNotFound(officerId);
  const others = await read(tx, 'officer.agency_id = $1 AND leave.ended_at IS NULL AND leave.id <> $2', [
    officer.agencyId,
    leave.id,
  ]);
  const substitute = substituteId ? colleague(substituteId) : undefined;
  const refusal = objectionToLeave(leave, officer, substitute, others, localDate(at));
  if (refusal) throw new LeaveRefused(refusal);
}

function read(manager: EntityManager, condition: string, parameters: unknown[]): Promise<KeptLeave[]> {
  return manager.query(
    `SELECT leave.id, leave.officer_id AS "officerId", leave.substitute_id AS "substituteId", leave.first_day::text AS "firstDay",
       leave.last_day::text AS "lastDay", leave.ended_at IS NOT NULL AS "isEnded", leave.ended_at AS "endedAt", leave.reason,
       leave.entered_by_name AS "enteredByName", leave.entered_at AS "enteredAt", leave.revision, officer.agency_id AS "agencyId", officer.full_name AS "officerName",
       substitute.full_name AS "substituteName"
     FROM officer_leave AS leave JOIN account AS officer ON officer.id = leave.officer_id
       LEFT JOIN account AS substitute ON substitute.id = leave.substitute_id
     WHERE ${condition} ORDER BY leave.first_day, leave.entered_at, leave.id`,
    parameters,
  );
}

async function logged(
  tx: EntityManager,
  action: 'entered' | 'changed' | 'ended',
  before: KeptLeave | null,
  id: string,
  by: AdminAct,
): Promise<KeptLeave> {
  const [after] = await read(tx, 'leave.id = $1', [id]);
  if (!after) throw new LeaveNotFound(id);
  const change = { kind: 'officerLeave', id: after.agencyId, action } as const;
  await recordAdminChange(tx, { ...change, before: before && snapshotOf(before), after: snapshotOf(after) }, by);
  return after;
}

/** What the log keeps. The reason is the officer's own affair, and stays with the leave. */
function snapshotOf({ id, officerId, officerName, substituteName, firstDay, lastDay, isEnded }: KeptLeave) {
  return { id, officerId, officerName, substituteName, firstDay, lastDay, isEnded };
}
