import {
  actionsOpenTo,
  DOSSIER_ACTIONS,
  isDecided,
  isFinal,
  isOverTheCounter,
  transitionFor,
  type DossierAction,
  type DossierState,
  type RefusalCode,
  type Role,
} from '@mot-cua/domain';
import type { Dossier } from '../../api/dossier';

/** What an officer can do with a dossier here, in the order in which the buttons stand: the way forward first. */
export const OFFICER_ACTIONS = [
  'receive',
  'arrive',
  'supplement',
  'take',
  'proposeResult',
  'approve',
  'handOver',
  'confirmPayment',
  'resumeClock',
  'requestSupplement',
  'transfer',
  'sendBack',
  'assign',
  'askOpinion',
  'askPayment',
  'pauseClock',
  'extend',
  'allowSupplement',
  'correct',
  'release',
  'withdraw',
  'refuse',
  'stop',
] as const satisfies readonly DossierAction[];

export type OfficerAction = (typeof OFFICER_ACTIONS)[number];

type ActedOn = Pick<Dossier, 'state' | 'actions' | 'takenBy' | 'supplementsLeft' | 'extension' | 'steps' | 'opinions'>;

/**
 * The buttons: what the API says is open to this person with this dossier, and the lifecycle says of their roles. Both must agree,
 * so a button never leads to a refusal that could be foreseen.
 */
export function openActions(dossier: Pick<ActedOn, 'state' | 'actions'>, roles: readonly Role[]): OfficerAction[] {
  const lawful = actionsOpenTo(roles, dossier.state);
  return OFFICER_ACTIONS.filter((action) => lawful.includes(action) && dossier.actions.includes(action));
}

/** Whether a counter that took a dossier in on paper is told why nobody withdraws it there any more. */
export function isTooLateToWithdraw(
  { state, channel }: Pick<Dossier, 'state' | 'channel'>,
  roles: readonly Role[],
): boolean {
  return roles.includes('counterOfficer') && isOverTheCounter(channel) && isDecided(state) && !isFinal(state);
}

/** What a case officer does to their own dossiers only; those of other roles that may do it too are not held up. */
const BY_TAKER: readonly OfficerAction[] = [
  ...([
    'proposeResult',
    'requestSupplement',
    'askOpinion',
    'askPayment',
    'resumeClock',
    'assign',
    'correct',
    'release',
    'stop',
  ] as const),
];

/** Why an open action would still be refused for this dossier; the button then says so instead of acting. */
export function objectionTo(
  dossier: ActedOn,
  action: OfficerAction,
  officer: { readonly id: string; readonly roles: readonly Role[] },
): RefusalCode | undefined {
  const { takenBy } = dossier;
  const isTakenByAnother = takenBy !== null && takenBy.id !== officer.id && !takenBy.isMineMeanwhile;
  const actsAs = transitionFor(dossier.state, action)?.by.find((role) => officer.roles.includes(role));
  if (actsAs === 'caseOfficer' && BY_TAKER.includes(action)) {
    if (isTakenByAnother) return 'takenByAnother';
    if (takenBy === null) return 'notTaken';
  }
  switch (action) {
    case 'proposeResult':
      return objectionToProposal(dossier);
    case 'requestSupplement':
      return dossier.supplementsLeft > 0 ? undefined : 'supplementAlreadyRequested';
    case 'allowSupplement':
      return dossier.supplementsLeft > 0 ? 'supplementStillOpen' : undefined;
    case 'extend':
      return dossier.extension?.objection ?? undefined;
    default:
      return undefined;
  }
}

/** Everything else of the work comes before the result: what other agencies do or say, and steps that lead to no decision. */
function objectionToProposal({ steps, opinions }: Pick<Dossier, 'steps' | 'opinions'>): RefusalCode | undefined {
  if (opinions.some(({ answer }) => answer === null)) return 'opinionStillOpen';
  const open = steps.filter(({ end }) => end === null);
  return open.length === 0 || open.some(({ leadsToDecision }) => leadsToDecision) ? undefined : 'stepsStillOpen';
}

/** What may move a dossier on, but is not waited for. */
const NOT_AWAITED: readonly DossierAction[] = ['withdraw', 'assign', 'lapse', 'takeStep', 'finishStep'];

/** Who is to move the dossier on from here, for somebody who cannot. What leaves it where it is does not count. */
export function rolesThatMayAct(state: DossierState): Role[] {
  return [
    ...new Set(
      DOSSIER_ACTIONS.filter((action) => !NOT_AWAITED.includes(action)).flatMap((action) => {
        const transition = transitionFor(state, action);
        if (!transition || transition.to === state) return [];
        // A counter brings in what its applicant has to give.
        return action === 'supplement' ? (['citizen'] as const) : transition.by;
      }),
    ),
  ];
}
