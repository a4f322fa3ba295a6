import {
  actionsOpenTo,
  LIFECYCLE,
  SUPPLEMENT_REQUESTS_ALLOWED,
  type DossierAction,
  type DossierState,
  type RefusalCode,
  type Role,
} from '@mot-cua/domain';
import type { Dossier } from '../../api/dossier';

/** What an officer can do with a dossier here, in the order in which the buttons stand: the way forward first. */
export const OFFICER_ACTIONS = [
  'receive',
  'take',
  'proposeResult',
  'approve',
  'handOver',
  'requestSupplement',
  'transfer',
  'sendBack',
  'refuse',
  'stop',
] as const satisfies readonly DossierAction[];

export type OfficerAction = (typeof OFFICER_ACTIONS)[number];

type ActedOn = Pick<Dossier, 'state' | 'actions' | 'takenBy' | 'timeline'>;

/**
 * The buttons: what the API says is open to this person with this dossier, and the lifecycle says of their roles. Both must agree,
 * so a button never leads to a refusal that could be foreseen.
 */
export function openActions(dossier: Pick<ActedOn, 'state' | 'actions'>, roles: readonly Role[]): OfficerAction[] {
  const lawful = actionsOpenTo(roles, dossier.state);
  return OFFICER_ACTIONS.filter((action) => lawful.includes(action) && dossier.actions.includes(action));
}

const ONLY_BY_TAKER: readonly OfficerAction[] = ['proposeResult', 'requestSupplement', 'stop'];

/** Why an open action would still be refused for this dossier; the button then says so instead of acting. */
export function objectionTo(dossier: ActedOn, action: OfficerAction, officerId: string): RefusalCode | undefined {
  const isTakenByAnother = dossier.takenBy !== null && dossier.takenBy.id !== officerId;
  if (isTakenByAnother && ONLY_BY_TAKER.includes(action)) return 'takenByAnother';
  const asked = dossier.timeline.filter((entry) => entry.action === 'requestSupplement').length;
  return action === 'requestSupplement' && asked >= SUPPLEMENT_REQUESTS_ALLOWED
    ? 'supplementAlreadyRequested'
    : undefined;
}

/** Who is to move the dossier on from here, for somebody who cannot. That an applicant may withdraw does not keep anybody waiting. */
export function rolesThatMayAct(state: DossierState): Role[] {
  const transitions: readonly [string, { readonly by: readonly Role[] }][] = Object.entries(LIFECYCLE[state]);
  return [...new Set(transitions.flatMap(([action, { by }]) => (action === 'withdraw' ? [] : by)))];
}
