import type { DossierSummary } from '@mot-cua/api-client';
import {
  actionsOpenOn,
  actionsOpenTo,
  BATCH_ACTIONS,
  INBOX_VIEW_STATES,
  rolesThatMay,
  type BatchAction,
  type Role,
} from '@mot-cua/domain';
import { questionOf, type InboxSearch } from './inbox-search';

/** What is to be done in bulk, and to which: those that were picked, or whatever the question finds. */
export type BatchTarget =
  | { readonly kind: 'picked'; readonly dossiers: readonly DossierSummary[]; readonly leftOut: number }
  | { readonly kind: 'matching'; readonly search: InboxSearch; readonly count: number };

/** The actions in bulk that somebody has at all. */
export function batchActionsOf(roles: readonly Role[]): BatchAction[] {
  return BATCH_ACTIONS.filter((action) => rolesThatMay(action).some((role) => roles.includes(role)));
}

/** Of the dossiers that were picked, those that an action is open for; the others are left out and counted. */
export function pickedFor(action: BatchAction, picked: readonly DossierSummary[], roles: readonly Role[]): BatchTarget {
  const standing = (row: DossierSummary) => ({
    ...row,
    arrivedAt: row.flags.includes('onItsWay') ? null : new Date(row.receivedAt ?? row.submittedAt),
  });
  const dossiers = picked.filter((row) => actionsOpenOn(standing(row), roles).includes(action));
  return { kind: 'picked', dossiers, leftOut: picked.length - dossiers.length };
}

/** Whether an action is open in some state that a question can find. */
export function mayMatch(action: BatchAction, search: InboxSearch, roles: readonly Role[]): boolean {
  const { state } = questionOf(search);
  const states = state ? [state] : INBOX_VIEW_STATES[search.view];
  return states.some((one) => actionsOpenTo(roles, one).includes(action));
}

export function sizeOf(target: BatchTarget): number {
  return target.kind === 'picked' ? target.dossiers.length : target.count;
}
