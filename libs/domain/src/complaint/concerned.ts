import type { DossierEvent } from '../dossier/dossier';
import type { DossierAction } from '../dossier/lifecycle';

/** Why somebody does not deal with a complaint about a dossier: they decided it, had it in hand, or did something with it. */
export type ConcernReason = 'decided' | 'held' | 'worked';

/** An officer whose own doing a complaint is about, or may be. */
export interface Concern {
  readonly officerId: string;
  readonly why: ConcernReason;
}

const DECISIONS: readonly DossierAction[] = ['approve', 'refuse', 'stop', 'sendBack', 'extend', 'allowSupplement'];
const HOLDING: readonly DossierAction[] = ['take', 'takeStep', 'proposeResult'];
/** To say who works on a dossier is not to work on it. */
const HANDING_OUT: readonly DossierAction[] = ['assign', 'assignStep'];

/** From the least to the most. */
const WEIGHT: readonly ConcernReason[] = ['worked', 'held', 'decided'];

/**
 * The officers who had a dossier or decided it, each once, with the weightiest reason. None of them deals with a complaint about it: nobody judges
 * their own doing.
 */
export function concernedIn(history: readonly DossierEvent[]): Concern[] {
  const reasons = new Map<string, ConcernReason>();
  const note = (officerId: string, why: ConcernReason) => {
    const known = reasons.get(officerId);
    if (!known || WEIGHT.indexOf(known) < WEIGHT.indexOf(why)) reasons.set(officerId, why);
  };
  for (const { detail, actor } of history) {
    if (detail.action === 'assign' || detail.action === 'assignStep') note(detail.officer.id, 'held');
    if (actor.onBehalfOf) note(actor.onBehalfOf.id, 'held');
    if (actor.role === 'citizen' || actor.role === 'system' || HANDING_OUT.includes(detail.action)) continue;
    note(actor.id, reasonFor(detail.action));
  }
  return [...reasons].map(([officerId, why]) => ({ officerId, why }));
}

function reasonFor(action: DossierAction): ConcernReason {
  if (DECISIONS.includes(action)) return 'decided';
  return HOLDING.includes(action) ? 'held' : 'worked';
}

/** Whether somebody's own doing is what a complaint may be about. */
export function isConcerned(officerId: string, concerned: readonly Concern[]): boolean {
  return concerned.some((one) => one.officerId === officerId);
}
