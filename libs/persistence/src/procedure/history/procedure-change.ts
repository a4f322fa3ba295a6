import type { ProcedureDefinition } from '@mot-cua/domain';
import { compareDefinitions } from '@mot-cua/domain/procedure/version';
import type { EntityManager } from 'typeorm';
import { recordAdminChange, type AdminAct, type AdminChange } from '../../admin-change/admin-change.store';
import type { AdminSnapshot } from '../../admin-change/admin-change.rows';

/** What the log calls the acts on the catalogue. */
export type ProcedureAction =
  | 'created'
  | 'copied'
  | 'draftBegun'
  | 'edited'
  | 'draftDiscarded'
  | 'published'
  | 'reopened'
  | 'withdrawn'
  | 'closed'
  | 'imported'
  | 'nationalTaken'
  | 'nationalSeen';

/** A line about a procedure. */
export interface ProcedureChange {
  readonly code: string;
  readonly action: ProcedureAction;
  readonly before?: AdminSnapshot | null;
  readonly after: AdminSnapshot | null;
  /** What became of which definition; absent where nothing was rewritten. */
  readonly from?: ProcedureDefinition;
  readonly to?: ProcedureDefinition;
}

/** The line with what differs: summed up in `parts` and `count`, and difference by difference beside them. */
export function asAdminChange({ code, action, before = null, after, from, to }: ProcedureChange): AdminChange {
  const change = { kind: 'procedure', id: code, action, before } as const;
  if (!from || !to) return { ...change, after };
  const differences = compareDefinitions(from, to);
  const parts = [...new Set(differences.flatMap(({ path }) => path.slice(0, 1)))];
  const summary = { parts, count: differences.length };
  if (after === null) return { ...change, before: { ...before, ...summary }, after, differences };
  return { ...change, after: { ...after, ...summary }, differences };
}

export function recordProcedureChange(tx: EntityManager, change: ProcedureChange, act: AdminAct): Promise<void> {
  return recordAdminChange(tx, asAdminChange(change), act);
}
