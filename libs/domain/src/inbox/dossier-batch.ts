import type { Role } from '../access/role';
import type { CommandDetail } from '../dossier/command-detail';
import type { RefusalCode } from '../dossier/decide';
import { DOSSIER_STATES, transitionFor, type DossierAction } from '../dossier/lifecycle';

/** What can be done to many dossiers at once (xử lý hàng loạt). */
export const BATCH_ACTIONS = [
  ...(['receive', 'assign', 'approve', 'handOver'] as const),
  ...(['sendBack', 'refuse'] as const),
] as const satisfies readonly DossierAction[];
export type BatchAction = (typeof BATCH_ACTIONS)[number];

/** Those that say to every dossier why (trả lại, từ chối): one reason, and none without. */
export type ReasonedBatchAction = Extract<BatchAction, 'sendBack' | 'refuse'>;

export function isReasoned(action: BatchAction): action is ReasonedBatchAction {
  return action === 'sendBack' || action === 'refuse';
}

/** The command that each dossier of a batch gets. */
export type BatchDetail =
  | { readonly action: Exclude<BatchAction, 'assign' | ReasonedBatchAction>; readonly note?: string }
  | { readonly action: ReasonedBatchAction; readonly reason: string; readonly legalBasis?: string }
  | Extract<CommandDetail, { readonly action: 'assign' }>;

export const MOST_IN_BATCH = 500;

/** What became of a dossier of a batch; nothing yet while it waits. */
export const BATCH_RESULTS = ['done', 'refused', 'cancelled'] as const;
export type BatchResult = (typeof BATCH_RESULTS)[number];

/** Why a dossier of a batch was refused: by the dossier itself, or by what stands around it. */
export type BatchRefusal = RefusalCode | 'notFound' | 'officerNotAble' | 'accountLocked' | 'internal';

/** The roles that may take an action in any state at all. */
export function rolesThatMay(action: DossierAction): Role[] {
  return [...new Set(DOSSIER_STATES.flatMap((state) => transitionFor(state, action)?.by ?? []))];
}
