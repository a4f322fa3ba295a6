import type { ProcedureDefinition, Text } from '@mot-cua/domain';
import { knownAfter, type NationalProcedure } from '@mot-cua/domain/procedure/national';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { AdminAct } from '../admin-change/admin-change.store';
import { ProcedureDraftChanged } from '../procedure/catalogue.errors';
import { insertDraft, lock } from '../procedure/catalogue.store';
import { endSession } from '../procedure/history/editing-session';
import { recordProcedureChange } from '../procedure/history/procedure-change';
import { ProcedureRow, ProcedureVersionRow } from '../procedure/procedure.rows';
import { NationalProcedureChanged } from './national-change.errors';
import { NationalProcedureRow } from './national-catalogue.rows';

export const NATIONAL_CHANGE_KINDS = ['new', 'changed', 'gone'] as const;
export type NationalChangeKind = (typeof NATIONAL_CHANGE_KINDS)[number];

export interface NationalChangeFilter {
  readonly kind?: NationalChangeKind;
  /** Whether our catalogue has the procedure. */
  readonly isOurs?: boolean;
  readonly limit: number;
  /** Code of the last procedure of the page before. */
  readonly after?: string;
}

/** A procedure that is not what it was when somebody looked last. */
export interface NationalChange {
  readonly row: NationalProcedureRow;
  readonly kind: NationalChangeKind;
  readonly isOurs: boolean;
  /** Revision of the draft that we have of it; `null`: none. */
  readonly draftRevision: number | null;
}

/** What somebody looked at before they decided. */
export interface LookedAt {
  readonly code: string;
  readonly hash: string;
}

const PENDING = `hash IS DISTINCT FROM known_hash AND NOT (gone_at IS NOT NULL AND known_hash IS NULL)`;
const KIND = `CASE WHEN gone_at IS NOT NULL THEN 'gone' WHEN known_hash IS NULL THEN 'new' ELSE 'changed' END`;
const IS_OURS = `EXISTS (SELECT FROM procedure WHERE procedure.code = held.code)`;

/** What changed in the national catalogue, and what administrators make of it. */
@Injectable()
export class NationalChangeStore {
  constructor(private readonly dataSource: DataSource) {}

  /** By code, a page at a time. */
  async list({ kind, isOurs, limit, after = '' }: NationalChangeFilter): Promise<NationalChange[]> {
    const codes: { code: string }[] = await this.dataSource.query(
      `SELECT code FROM national_procedure AS held WHERE ${PENDING} AND code > $1
         AND ($2::text IS NULL OR ${KIND} = $2) AND ($3::boolean IS NULL OR ${IS_OURS} = $3) ORDER BY code LIMIT $4`,
      [after, kind ?? null, isOurs ?? null, limit],
    );
    const changes = await Promise.all(codes.map(({ code }) => this.find(code)));
    return changes.filter((change) => change !== null);
  }

  /** How many procedures of each kind wait for somebody to look. */
  async counts(isOurs?: boolean): Promise<Record<NationalChangeKind, number>> {
    const rows: { kind: NationalChangeKind; count: number }[] = await this.dataSource.query(
      `SELECT ${KIND} AS kind, count(*)::int AS count FROM national_procedure AS held
       WHERE ${PENDING} AND ($1::boolean IS NULL OR ${IS_OURS} = $1) GROUP BY 1`,
      [isOurs ?? null],
    );
    const found = Object.fromEntries(rows.map(({ kind, count }) => [kind, count]));
    return { new: 0, changed: 0, gone: 0, ...found };
  }

  /** One that waits for somebody to look; `null`: there is none of this code. */
  async find(code: string): Promise<NationalChange | null> {
    const { manager } = this.dataSource;
    const row = await manager.findOneBy(NationalProcedureRow, { code });
    if (!row || row.hash === row.knownHash || (row.goneAt && row.knownHash === null)) return null;
    const isOurs = await manager.existsBy(ProcedureRow, { code });
    const draft = await manager.findOneBy(ProcedureVersionRow, { code, status: 'draft' });
    const kind = row.goneAt ? 'gone' : row.knownHash === null ? 'new' : 'changed';
    return { row, kind, isOurs, draftRevision: draft?.revision ?? null };
  }

  /** What our newest version of a procedure says, published or not; `null`: we do not have it. */
  async ours(code: string): Promise<ProcedureDefinition | null> {
    return (await newestOf(this.dataSource.manager, code))?.definition ?? null;
  }

  /** The fields of our catalogue: those of the procedures that are or have been published. */
  async ourFields(): Promise<{ code: string; name: Text }[]> {
    const rows: { field: { code: string; name: Text } }[] = await this.dataSource.query(
      `SELECT DISTINCT ON (definition -> 'field' ->> 'code') definition -> 'field' AS field FROM procedure_version
       WHERE status = 'published' ORDER BY definition -> 'field' ->> 'code', version DESC`,
    );
    return rows.map(({ field }) => field);
  }

  /** Nothing is to be done about these. What is not any more what was looked at is left; answers the codes that were marked. */
  async markSeen(looked: readonly LookedAt[], act: AdminAct): Promise<string[]> {
    return this.dataSource.transaction(async (tx) => {
      const marked: string[] = [];
      for (const { code, hash } of [...looked].sort((one, other) => (one.code < other.code ? -1 : 1))) {
        const row = await lockNational(tx, code);
        if (row?.hash !== hash || row.knownHash === hash) continue;
        await markKnown(tx, row, act);
        await recordProcedureChange(tx, { code, action: 'nationalSeen', after: { hash } }, act);
        marked.push(code);
      }
      return marked;
    });
  }

  /**
   * Puts what somebody chose into the draft of the next version; where there is none it begins, and so does a procedure that we do not
   * have. All of it or nothing. Answers the draft's new revision.
   * @param draftRevision of the draft that was there when they looked; `null`: none
   * @param merge what becomes of what ours says (`null`: we do not have it); what it throws is thrown on
   * @throws NationalProcedureChanged; ProcedureDraftChanged
   */
  async take(
    { code, hash, draftRevision }: LookedAt & { readonly draftRevision: number | null },
    merge: (
      ours: ProcedureDefinition | null,
      before: NationalProcedure | null,
      now: NationalProcedure,
    ) => ProcedureDefinition,
    parts: readonly string[],
    act: AdminAct,
  ): Promise<number> {
    return this.dataSource.transaction(async (tx) => {
      const row = await lockNational(tx, code);
      if (!row || row.hash !== hash || row.goneAt) throw new NationalProcedureChanged(code);
      await tx
        .createQueryBuilder()
        .insert()
        .into(ProcedureRow)
        .values({ code, createdAt: act.at, closedOn: null, closingNote: null })
        .orIgnore()
        .execute();
      await lock(tx, code);
      const newest = await newestOf(tx, code);
      const draft = newest?.status === 'draft' ? newest : null;
      if (draft && draft.revision !== draftRevision) {
        throw new ProcedureDraftChanged(draft.revision, draft.editedByName, draft.editedAt);
      }
      if (!draft && draftRevision !== null) throw new NationalProcedureChanged(code);
      const definition = merge(newest?.definition ?? null, row.known, row.mapped);
      await endSession(tx, code);
      if (draft) {
        await tx.query(
          `UPDATE procedure_version SET definition = $3, revision = revision + 1, edited_by = $4, edited_by_name = $5, edited_at = $6
           WHERE code = $1 AND version = $2`,
          [code, draft.version, JSON.stringify(definition), act.actor.id, act.actor.name, act.at],
        );
      } else await insertDraft(tx, code, (newest?.version ?? 0) + 1, definition, act);
      await markKnown(tx, row, act);
      const version = draft?.version ?? (newest?.version ?? 0) + 1;
      const after = { version, name: definition.name, taken: [...parts], hash };
      const compared = newest && { from: newest.definition, to: definition };
      await recordProcedureChange(tx, { code, action: 'nationalTaken', after, ...compared }, act);
      return (draft?.revision ?? 0) + 1;
    });
  }
}

function newestOf(tx: EntityManager, code: string): Promise<ProcedureVersionRow | null> {
  return tx.findOne(ProcedureVersionRow, { where: { code }, order: { version: 'DESC' } });
}

function lockNational(tx: EntityManager, code: string): Promise<NationalProcedureRow | null> {
  return tx.findOne(NationalProcedureRow, { where: { code }, lock: { mode: 'pessimistic_write' } });
}

async function markKnown(tx: EntityManager, { code, hash, known, mapped }: NationalProcedureRow, act: AdminAct) {
  await tx.query(`UPDATE national_procedure SET known = $2, known_hash = $3, known_at = $4 WHERE code = $1`, [
    code,
    JSON.stringify(knownAfter(known, mapped)),
    hash,
    act.at,
  ]);
}
