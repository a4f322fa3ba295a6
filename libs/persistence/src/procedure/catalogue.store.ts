import { emptyDefinition, type LocalDate, type ProcedureDefinition, type Text } from '@mot-cua/domain';
import type { ExchangedProcedure } from '@mot-cua/domain/procedure/exchange';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { AdminAct } from '../admin-change/admin-change.store';
import { NoSuchVersion, ProcedureDraftChanged, ProcedureExists } from './catalogue.errors';
import { endSession, noteSave } from './history/editing-session';
import { recordProcedureChange } from './history/procedure-change';
import { inForceOn } from './in-force';
import { ProcedureRow, ProcedureVersionRow } from './procedure.rows';
import type { Closing } from './procedure.store';

/** Where a procedure stands on a day, for the list of the catalogue. */
export interface CatalogueListing {
  readonly code: string;
  readonly name: Text;
  readonly field: { readonly code: string; readonly name: Text };
  readonly level: number;
  readonly inForce: { readonly version: number; readonly effectiveOn: LocalDate } | null;
  readonly scheduled: { readonly version: number; readonly effectiveOn: LocalDate } | null;
  readonly draft: {
    readonly version: number;
    readonly revision: number;
    readonly editedByName: string;
    readonly editedAt: string;
  } | null;
  readonly closedOn: LocalDate | null;
}

export const STANDINGS = ['inForce', 'draft', 'scheduled', 'closed'] as const;
export type Standing = (typeof STANDINGS)[number];

export interface CatalogueFilter {
  /** Words of the name, or the beginning of the code. */
  readonly words?: string;
  readonly fieldCode?: string;
  readonly level?: number;
  readonly standing?: Standing;
  readonly limit: number;
  /** Code of the last procedure of the page before. */
  readonly after?: string;
}

/** A version that waits for its day, after the day that is the parameter of this number; one that was taken back waits for none. */
export const scheduledAfter = (parameter: number) =>
  `status = 'published' AND effective_on > $${parameter} AND effective_until IS DISTINCT FROM effective_on`;

/** Everything about a version but what it says. */
export type VersionSummary = Omit<ProcedureVersionRow, 'definition'>;

/** Procedures as the catalogue has them, and the drafts of their next versions. What dossiers are filed by is read through `ProcedureStore`. */
@Injectable()
export class CatalogueStore {
  constructor(private readonly dataSource: DataSource) {}

  /** Procedures by code, a page at a time, with how many fit altogether. */
  async list(
    { words = '', fieldCode, level, standing, limit, after = '' }: CatalogueFilter,
    on: LocalDate,
  ): Promise<{ items: CatalogueListing[]; total: number }> {
    const rows: (CatalogueListing & { total: number })[] = await this.dataSource.query(
      `WITH entry AS (
         SELECT code, closed_on AS "closedOn",
           (SELECT jsonb_build_object('version', version, 'effectiveOn', effective_on) FROM procedure_version v
            WHERE v.code = p.code AND ${inForceOn(1)}) AS "inForce",
           (SELECT jsonb_build_object('version', version, 'effectiveOn', effective_on) FROM procedure_version v
            WHERE v.code = p.code AND ${scheduledAfter(1)}) AS scheduled,
           (SELECT jsonb_build_object('version', version, 'revision', revision, 'editedByName', edited_by_name, 'editedAt', edited_at)
            FROM procedure_version v WHERE v.code = p.code AND status = 'draft') AS draft,
           (SELECT definition FROM procedure_version v WHERE v.code = p.code ORDER BY version DESC LIMIT 1) AS definition
         FROM procedure p),
       fitting AS (
         SELECT code, definition -> 'name' AS name, definition -> 'field' AS field, (definition ->> 'level')::int AS level,
           "inForce", scheduled, draft, "closedOn"::text AS "closedOn"
         FROM entry
         WHERE ($2 = '' OR code LIKE $2 || '%' OR search_form(definition -> 'name' ->> 'vi') LIKE '%' || search_form($2) || '%')
           AND ($3::text IS NULL OR definition -> 'field' ->> 'code' = $3)
           AND ($4::int IS NULL OR (definition ->> 'level')::int = $4)
           AND CASE $5::text WHEN 'inForce' THEN "inForce" IS NOT NULL WHEN 'draft' THEN draft IS NOT NULL
             WHEN 'scheduled' THEN scheduled IS NOT NULL WHEN 'closed' THEN "closedOn" <= $1 ELSE true END)
       SELECT *, (SELECT count(*)::int FROM fitting) AS total FROM fitting WHERE code > $6 ORDER BY code LIMIT $7`,
      [on, words.trim(), fieldCode ?? null, level ?? null, standing ?? null, after, limit],
    );
    return { items: rows.map(({ total: _, ...entry }) => entry), total: rows[0]?.total ?? 0 };
  }

  /** What procedures say, by code: the version in force on a day, else the draft, else the newest version. */
  exported(codes: readonly string[], on: LocalDate): Promise<Required<ExchangedProcedure>[]> {
    return this.dataSource.query(
      `SELECT DISTINCT ON (code) code, version, definition,
         CASE WHEN ${inForceOn(2)} THEN 'inForce' WHEN status = 'draft' THEN 'draft' ELSE 'newest' END AS standing
       FROM procedure_version WHERE code = ANY($1)
       ORDER BY code, (${inForceOn(2)}) DESC, status = 'draft' DESC, version DESC`,
      [codes, on],
    );
  }

  /** All versions of a procedure, the newest first; none when there is no such procedure. */
  versions(code: string): Promise<VersionSummary[]> {
    return this.dataSource.manager.find(ProcedureVersionRow, {
      select: {
        ...{ code: true, version: true, status: true, publishedAt: true, effectiveOn: true, effectiveUntil: true },
        ...{ revision: true, editedBy: true, editedByName: true, editedAt: true },
      },
      where: { code },
      order: { version: 'DESC' },
    });
  }

  async closing(code: string): Promise<Closing | null> {
    const row = await this.dataSource.manager.findOneBy(ProcedureRow, { code });
    if (!row?.closedOn || !row.closingNote) return null;
    return { on: row.closedOn, note: row.closingNote, replacedBy: row.replacedBy };
  }

  findDraft(code: string): Promise<ProcedureVersionRow | null> {
    return this.dataSource.manager.findOneBy(ProcedureVersionRow, { code, status: 'draft' });
  }

  /** Codes of all procedures that are or have been published. */
  async publishedCodes(): Promise<string[]> {
    const rows: { code: string }[] = await this.dataSource.query(
      `SELECT DISTINCT code FROM procedure_version WHERE status = 'published'`,
    );
    return rows.map(({ code }) => code);
  }

  /** A new procedure with its first draft, which may say what another one says. @throws ProcedureExists */
  async create(code: string, definition: ProcedureDefinition, act: AdminAct, copyOf?: string): Promise<void> {
    await this.dataSource.transaction(async (tx) => {
      const { raw } = await tx
        .createQueryBuilder()
        .insert()
        .into(ProcedureRow)
        .values({ code, createdAt: act.at, closedOn: null, closingNote: null })
        .orIgnore()
        .returning('code')
        .execute();
      if ((raw as unknown[]).length === 0) throw new ProcedureExists(code);
      await insertDraft(tx, code, 1, definition, act);
      const after = { version: 1, name: definition.name, ...(copyOf && { copyOf }) };
      await recordProcedureChange(tx, { code, action: copyOf ? 'copied' : 'created', after }, act);
    });
  }

  /** Begins the draft of the next version with what the newest one says; where there is a draft already, that one goes on. */
  async beginDraft(code: string, act: AdminAct): Promise<void> {
    await this.dataSource.transaction(async (tx) => {
      await lock(tx, code);
      const newest = await tx.findOne(ProcedureVersionRow, { where: { code }, order: { version: 'DESC' } });
      if (!newest || newest.status === 'draft') return;
      const version = newest.version + 1;
      await insertDraft(tx, code, version, newest.definition, act);
      await recordProcedureChange(tx, { code, action: 'draftBegun', after: { version, asIn: newest.version } }, act);
    });
  }

  /**
   * Saves over the revision that was read; answers the new one.
   * @throws NoSuchVersion; ProcedureDraftChanged when somebody saved meanwhile: nothing is overwritten
   */
  async saveDraft(code: string, revision: number, definition: ProcedureDefinition, act: AdminAct): Promise<number> {
    return this.dataSource.transaction(async (tx) => {
      await lock(tx, code);
      await noteSave(tx, code, act);
      const [rows]: [{ revision: number }[], number] = await tx.query(
        `UPDATE procedure_version SET definition = $3, revision = revision + 1,
           edited_by = $4, edited_by_name = $5, edited_at = $6
         WHERE code = $1 AND status = 'draft' AND revision = $2 RETURNING revision`,
        [code, revision, JSON.stringify(definition), act.actor.id, act.actor.name, act.at],
      );
      const [saved] = rows;
      if (!saved) throw await draftChanged(tx, code);
      return saved.revision;
    });
  }

  /** Throws a draft away; a procedure that was never published goes with it. @throws as `saveDraft` */
  async discardDraft(code: string, revision: number, act: AdminAct): Promise<void> {
    await this.dataSource.transaction(async (tx) => {
      await lock(tx, code);
      const [draft, before] = await tx.find(ProcedureVersionRow, {
        where: { code },
        order: { version: 'DESC' },
        take: 2,
      });
      if (draft?.status !== 'draft' || draft.revision !== revision) throw await draftChanged(tx, code);
      await endSession(tx, code);
      await tx.delete(ProcedureVersionRow, { code, version: draft.version });
      if (!before) await tx.delete(ProcedureRow, { code });
      const { version, definition } = draft;
      const change = {
        code,
        action: 'draftDiscarded',
        before: { version, name: definition.name },
        after: null,
      } as const;
      const to = before?.definition ?? emptyDefinition(definition.name);
      await recordProcedureChange(tx, { ...change, from: definition, to }, act);
    });
  }
}

/** Why a draft is not what it was when it was read: somebody saved it, or there is none any more. */
export async function draftChanged(tx: EntityManager, code: string): Promise<Error> {
  const draft = await tx.findOneBy(ProcedureVersionRow, { code, status: 'draft' });
  return draft
    ? new ProcedureDraftChanged(draft.revision, draft.editedByName, draft.editedAt)
    : new NoSuchVersion(code);
}

/** One change of a procedure at a time. @throws NoSuchVersion */
export async function lock(tx: EntityManager, code: string): Promise<void> {
  const found = await tx.findOne(ProcedureRow, { where: { code }, lock: { mode: 'pessimistic_write' } });
  if (!found) throw new NoSuchVersion(code);
}

/** A new draft of a procedure that has none. */
export async function insertDraft(
  tx: EntityManager,
  code: string,
  version: number,
  definition: ProcedureDefinition,
  { actor, at }: AdminAct,
): Promise<void> {
  await tx.query(
    `INSERT INTO procedure_version (code, version, status, definition, edited_by, edited_by_name, edited_at)
     VALUES ($1, $2, 'draft', $3, $4, $5, $6)`,
    [code, version, JSON.stringify(definition), actor.id, actor.name, at],
  );
}
