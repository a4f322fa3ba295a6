import type { LocalDate } from '@mot-cua/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { AdminAct } from '../admin-change/admin-change.store';
import { NoSuchVersion, VersionScheduled } from './catalogue.errors';
import { draftChanged, insertDraft, lock, scheduledAfter } from './catalogue.store';
import { endSession } from './history/editing-session';
import { recordProcedureChange } from './history/procedure-change';
import { ProcedureRow, ProcedureVersionRow } from './procedure.rows';
import type { Closing } from './procedure.store';

/** When drafts become versions that are filed by, and when a procedure ends. */
@Injectable()
export class PublicationStore {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Publishes the draft from a day on; the version before it holds until then. A procedure that was closed is open again.
   * @throws NoSuchVersion; ProcedureDraftChanged when it was saved after it was read; VersionScheduled while another waits for its day
   */
  async publish(code: string, revision: number, effectiveOn: LocalDate, on: LocalDate, act: AdminAct): Promise<number> {
    return this.dataSource.transaction(async (tx) => {
      await lock(tx, code);
      const scheduled = await scheduledVersion(tx, code, on);
      if (scheduled) throw new VersionScheduled(scheduled.version, scheduled.effectiveOn);
      const draft = await tx.findOneBy(ProcedureVersionRow, { code, status: 'draft' });
      if (draft?.revision !== revision) throw await draftChanged(tx, code);
      await endSession(tx, code);
      const { version, definition } = draft;
      const before = await lastPublished(tx, code);
      await tx.query(
        `UPDATE procedure_version SET effective_until = $2
         WHERE code = $1 AND status = 'published' AND effective_on <= $2
           AND (effective_until IS NULL OR effective_until > $2)`,
        [code, effectiveOn],
      );
      await tx.query(
        `UPDATE procedure_version SET status = 'published', published_at = $4, effective_on = $3,
           edited_by = $5, edited_by_name = $6 WHERE code = $1 AND version = $2`,
        [code, version, effectiveOn, act.at, act.actor.id, act.actor.name],
      );
      const after = { version, effectiveOn, ...(before && { comparedWith: before.version }) };
      const compared = before && { from: before.definition, to: definition };
      await recordProcedureChange(tx, { code, action: 'published', after, ...compared }, act);
      await reopen(tx, code, { version, effectiveOn }, act);
      return version;
    });
  }

  /**
   * Takes back a version that waits for its day: it never takes effect, the one in force holds on, and a draft goes on with what it said
   * unless there is one already. @throws NoSuchVersion when none waits
   */
  async withdraw(code: string, on: LocalDate, act: AdminAct): Promise<void> {
    await this.dataSource.transaction(async (tx) => {
      await lock(tx, code);
      const scheduled = await scheduledVersion(tx, code, on);
      if (!scheduled) throw new NoSuchVersion(code);
      await endSession(tx, code);
      const { version, effectiveOn } = scheduled;
      await tx.query(`UPDATE procedure_version SET effective_until = effective_on WHERE code = $1 AND version = $2`, [
        code,
        version,
      ]);
      await tx.query(
        `UPDATE procedure_version SET effective_until = NULL WHERE code = $1 AND effective_until = $2 AND effective_on < $2`,
        [code, effectiveOn],
      );
      const newest = await tx.findOneOrFail(ProcedureVersionRow, { where: { code }, order: { version: 'DESC' } });
      const draft = newest.status === 'draft' ? newest.version : newest.version + 1;
      if (newest.status !== 'draft') await insertDraft(tx, code, draft, newest.definition, act);
      await recordProcedureChange(tx, { code, action: 'withdrawn', after: { version, effectiveOn, draft } }, act);
    });
  }

  /** Ends a procedure: from a day on it can no longer be filed. @throws NoSuchVersion when it is not in force; VersionScheduled */
  async close(code: string, closing: Closing, on: LocalDate, act: AdminAct): Promise<void> {
    await this.dataSource.transaction(async (tx) => {
      await lock(tx, code);
      const scheduled = await scheduledVersion(tx, code, on);
      if (scheduled) throw new VersionScheduled(scheduled.version, scheduled.effectiveOn);
      const [, affected]: [unknown, number] = await tx.query(
        `UPDATE procedure_version SET effective_until = $2
         WHERE code = $1 AND status = 'published' AND effective_on <= $2 AND (effective_until IS NULL OR effective_until > $3)`,
        [code, closing.on, on],
      );
      if (affected === 0) throw new NoSuchVersion(code);
      await endSession(tx, code);
      const procedure = await tx.findOneByOrFail(ProcedureRow, { code });
      await tx.update(
        ProcedureRow,
        { code },
        { closedOn: closing.on, closingNote: closing.note, replacedBy: [...closing.replacedBy] },
      );
      const change = { code, action: 'closed', before: closingOf(procedure), after: { ...closing } } as const;
      await recordProcedureChange(tx, change, act);
    });
  }
}

/** A procedure that was closed can be filed again. */
async function reopen(
  tx: EntityManager,
  code: string,
  after: { readonly version: number; readonly effectiveOn: LocalDate },
  act: AdminAct,
): Promise<void> {
  const before = closingOf(await tx.findOneByOrFail(ProcedureRow, { code }));
  if (!before) return;
  await tx.update(ProcedureRow, { code }, { closedOn: null, closingNote: null, replacedBy: [] });
  await recordProcedureChange(tx, { code, action: 'reopened', before, after }, act);
}

function closingOf({ closedOn: on, closingNote: note, replacedBy }: ProcedureRow) {
  return on ? { on, note, replacedBy } : null;
}

/** The version that was published last, other than one that was taken back. */
async function lastPublished(tx: EntityManager, code: string): Promise<ProcedureVersionRow | null> {
  return tx
    .createQueryBuilder(ProcedureVersionRow, 'v')
    .where(`code = :code AND status = 'published' AND effective_until IS DISTINCT FROM effective_on`, { code })
    .orderBy('version', 'DESC')
    .getOne();
}

async function scheduledVersion(
  tx: EntityManager,
  code: string,
  on: LocalDate,
): Promise<{ version: number; effectiveOn: LocalDate } | undefined> {
  const rows: { version: number; effectiveOn: LocalDate }[] = await tx.query(
    `SELECT version, effective_on::text AS "effectiveOn" FROM procedure_version
     WHERE code = $1 AND ${scheduledAfter(2)}`,
    [code, on],
  );
  return rows[0];
}
