import type { ProcedureDefinition } from '@mot-cua/domain';
import type { EntityManager } from 'typeorm';
import { recordAdminChanges, type AdminAct } from '../../admin-change/admin-change.store';
import { endSession } from '../history/editing-session';
import { asAdminChange } from '../history/procedure-change';

/** A procedure of an import that waits to become a draft, with the version that it was compared with. */
export interface WaitingEntry {
  readonly position: number;
  readonly code: string;
  readonly definition: ProcedureDefinition;
  readonly baseVersion: number | null;
  readonly baseRevision: number | null;
}

interface Newest {
  readonly code: string;
  readonly version: number;
  readonly status: 'draft' | 'published';
  readonly revision: number;
  readonly definition: ProcedureDefinition;
}

/**
 * Makes or replaces the drafts of some procedures, writes a line of the log for each, and notes what became of every entry. What is not
 * any more as it was when they were compared is left alone. A few statements for all of them: an import has thousands.
 */
export async function draftEntries(
  tx: EntityManager,
  importId: string,
  fileName: string,
  entries: readonly WaitingEntry[],
  act: AdminAct,
): Promise<void> {
  const begun = await lockAll(tx, entries, act.at);
  const newest = await newestOf(tx, entries);
  const taken = new Map<string, WaitingEntry>();
  for (const entry of entries) {
    const isAsCompared = isUnchanged(entry, newest.get(entry.code), begun);
    if (isAsCompared && !taken.has(entry.code)) taken.set(entry.code, entry);
  }
  const codes = [...taken.keys()];
  const open: { code: string }[] = await tx.query(`SELECT code FROM editing_session WHERE code = ANY($1)`, [codes]);
  for (const { code } of open) await endSession(tx, code);
  const drafted = [...taken.values()].map((entry) => ({ ...entry, version: versionOf(newest.get(entry.code)) }));
  await writeDrafts(tx, importId, drafted, act);
  await tx.query(
    `UPDATE catalogue_import_entry SET outcome = CASE WHEN position = ANY($3) THEN 'drafted' ELSE 'changedElsewhere' END
     WHERE import_id = $1 AND position = ANY($2)`,
    [importId, entries.map(({ position }) => position), drafted.map(({ position }) => position)],
  );
  const lines = drafted.map(({ code, version, definition }) => {
    const change = { code, action: 'imported', after: { version, name: definition.name, fileName } } as const;
    const from = newest.get(code)?.definition;
    // A new procedure is all in its draft; of one that there was the line says what differs.
    return asAdminChange(from ? { ...change, from, to: definition } : change);
  });
  await recordAdminChanges(tx, lines, act);
}

/** Begins the procedures that are new, and locks the others; answers the codes of those that it began. */
async function lockAll(tx: EntityManager, entries: readonly WaitingEntry[], at: Date): Promise<ReadonlySet<string>> {
  const codesOf = (isNew: boolean) =>
    entries.filter(({ baseVersion }) => (baseVersion === null) === isNew).map(({ code }) => code);
  const begun: { code: string }[] = await tx.query(
    `INSERT INTO procedure (code, created_at) SELECT code, $2 FROM unnest($1::text[]) AS code ORDER BY code
     ON CONFLICT DO NOTHING RETURNING code`,
    [codesOf(true), at],
  );
  await tx.query(`SELECT FROM procedure WHERE code = ANY($1) ORDER BY code FOR UPDATE`, [codesOf(false)]);
  return new Set(begun.map(({ code }) => code));
}

async function newestOf(tx: EntityManager, entries: readonly WaitingEntry[]): Promise<ReadonlyMap<string, Newest>> {
  const rows: Newest[] = await tx.query(
    `SELECT DISTINCT ON (code) code, version, status, revision, definition FROM procedure_version
     WHERE code = ANY($1) ORDER BY code, version DESC`,
    [entries.map(({ code }) => code)],
  );
  return new Map(rows.map((row) => [row.code, row]));
}

function isUnchanged(
  { code, baseVersion, baseRevision }: WaitingEntry,
  newest: Newest | undefined,
  begun: ReadonlySet<string>,
): boolean {
  if (baseVersion === null) return begun.has(code);
  const revision = newest?.status === 'draft' ? newest.revision : null;
  return newest?.version === baseVersion && revision === baseRevision;
}

/** The version that a draft is of: the one that is drafted already, else the next. */
function versionOf(newest: Newest | undefined): number {
  if (!newest) return 1;
  return newest.status === 'draft' ? newest.version : newest.version + 1;
}

function writeDrafts(
  tx: EntityManager,
  importId: string,
  drafted: readonly { readonly position: number; readonly version: number }[],
  { actor, at }: AdminAct,
): Promise<unknown> {
  return tx.query(
    `INSERT INTO procedure_version (code, version, status, definition, edited_by, edited_by_name, edited_at)
     SELECT code, version, 'draft', definition, $4, $5, $6 FROM unnest($2::int[], $3::int[]) AS draft (position, version)
       JOIN catalogue_import_entry USING (position) WHERE import_id = $1
     ON CONFLICT (code, version) DO UPDATE SET definition = excluded.definition, revision = procedure_version.revision + 1,
       edited_by = excluded.edited_by, edited_by_name = excluded.edited_by_name, edited_at = excluded.edited_at`,
    [
      importId,
      drafted.map(({ position }) => position),
      drafted.map(({ version }) => version),
      ...[actor.id, actor.name, at],
    ],
  );
}
