import { OFFICER_ROLES, type Role } from '../access/role';
import { isOverTheCounter, type Channel } from '../procedure/procedure';

/** Where a dossier (hồ sơ) stands in law (trạng thái hồ sơ). */
export const DOSSIER_STATES = [
  'draft',
  'submitted',
  'awaitingSupplement',
  'received',
  'inProgress',
  'pausedForSupplement',
  'pausedForPayment',
  'pausedByLaw',
  'awaitingApproval',
  'approved',
  'resolved',
  'returned',
  'refused',
  'withdrawn',
  'stopped',
] as const;

export type DossierState = (typeof DOSSIER_STATES)[number];

export const DOSSIER_ACTIONS = [
  'submit',
  'transfer',
  'receive',
  'arrive',
  'refuse',
  'requestSupplement',
  'allowSupplement',
  'supplement',
  'correct',
  'withdraw',
  'take',
  'assign',
  'release',
  'askPayment',
  'confirmPayment',
  'pauseClock',
  'resumeClock',
  'extend',
  'proposeResult',
  'sendBack',
  'stop',
  'remind',
  'lapse',
  'approve',
  'issueResult',
  'handOver',
  'takeStep',
  'assignStep',
  'moveStep',
  'finishStep',
  'returnStep',
  'askOpinion',
  'giveOpinion',
  'withdrawOpinion',
  'lapseOpinion',
  'countOutage',
] as const;

export type DossierAction = (typeof DOSSIER_ACTIONS)[number];

/** Actions on one step of the process, by those of the agency whose step it is. */
export const STEP_ACTIONS = [
  'takeStep',
  'assignStep',
  'moveStep',
  'finishStep',
  'returnStep',
] as const satisfies readonly DossierAction[];
export type StepAction = (typeof STEP_ACTIONS)[number];

export function isStepAction(action: DossierAction): action is StepAction {
  return (STEP_ACTIONS as readonly DossierAction[]).includes(action);
}

export interface Transition {
  readonly to: DossierState;
  readonly by: readonly Role[];
  /** What happens to the legal clock; absent: it goes on as it was. */
  readonly clock?:
    | 'start'
    | 'arrive'
    | 'pauseForSupplement'
    | 'pauseForPayment'
    | 'pauseByLaw'
    | 'resume'
    | 'extend'
    | 'reckonAnew'
    | 'stop';
}

/**
 * The legal life of a dossier, as a table. Code reads it; nothing else decides what may follow what.
 * A row says: in this state, this action leads there, may be taken by these roles, and moves the legal clock so.
 * Source: Decree 61/2018/NĐ-CP, art. 17–20, as replaced by Decree 118/2025/NĐ-CP, art. 17–22.
 */
export const LIFECYCLE = {
  draft: {
    submit: { to: 'submitted', by: ['citizen', 'counterOfficer'] },
  },
  submitted: {
    transfer: { to: 'submitted', by: ['counterOfficer'] },
    receive: { to: 'received', by: ['counterOfficer'], clock: 'start' },
    refuse: { to: 'refused', by: ['counterOfficer'] },
    requestSupplement: { to: 'awaitingSupplement', by: ['counterOfficer'] },
    allowSupplement: { to: 'submitted', by: ['leader'] },
    correct: { to: 'submitted', by: ['counterOfficer'] },
    withdraw: { to: 'withdrawn', by: ['citizen', 'counterOfficer'] },
  },
  awaitingSupplement: {
    supplement: { to: 'submitted', by: ['citizen', 'counterOfficer'] },
    correct: { to: 'awaitingSupplement', by: ['counterOfficer'] },
    countOutage: { to: 'awaitingSupplement', by: ['system'] },
    remind: { to: 'awaitingSupplement', by: ['system'] },
    refuse: { to: 'refused', by: ['counterOfficer'] },
    lapse: { to: 'stopped', by: ['system'] },
    withdraw: { to: 'withdrawn', by: ['citizen', 'counterOfficer'] },
  },
  received: {
    arrive: { to: 'received', by: ['counterOfficer'], clock: 'arrive' },
    take: { to: 'inProgress', by: ['caseOfficer'] },
    assign: { to: 'inProgress', by: ['leader', 'system'] },
    correct: { to: 'received', by: ['counterOfficer'] },
    extend: { to: 'received', by: ['leader'], clock: 'extend' },
    takeStep: { to: 'inProgress', by: OFFICER_ROLES },
    assignStep: { to: 'received', by: [...OFFICER_ROLES, 'system'] },
    moveStep: { to: 'received', by: OFFICER_ROLES },
    finishStep: { to: 'inProgress', by: OFFICER_ROLES },
    countOutage: { to: 'received', by: ['system'], clock: 'reckonAnew' },
    withdraw: { to: 'withdrawn', by: ['citizen', 'counterOfficer'], clock: 'stop' },
  },
  inProgress: {
    proposeResult: { to: 'awaitingApproval', by: ['caseOfficer'] },
    requestSupplement: { to: 'pausedForSupplement', by: ['caseOfficer'], clock: 'pauseForSupplement' },
    allowSupplement: { to: 'inProgress', by: ['leader'] },
    askPayment: { to: 'pausedForPayment', by: ['caseOfficer'], clock: 'pauseForPayment' },
    pauseClock: { to: 'pausedByLaw', by: ['leader'], clock: 'pauseByLaw' },
    assign: { to: 'inProgress', by: ['caseOfficer', 'leader', 'system'] },
    release: { to: 'inProgress', by: ['caseOfficer'] },
    take: { to: 'inProgress', by: ['caseOfficer'] },
    correct: { to: 'inProgress', by: ['counterOfficer', 'caseOfficer'] },
    extend: { to: 'inProgress', by: ['leader'], clock: 'extend' },
    takeStep: { to: 'inProgress', by: OFFICER_ROLES },
    assignStep: { to: 'inProgress', by: [...OFFICER_ROLES, 'system'] },
    moveStep: { to: 'inProgress', by: OFFICER_ROLES },
    finishStep: { to: 'inProgress', by: OFFICER_ROLES },
    returnStep: { to: 'inProgress', by: OFFICER_ROLES },
    askOpinion: { to: 'inProgress', by: ['caseOfficer'] },
    giveOpinion: { to: 'inProgress', by: ['caseOfficer', 'leader'] },
    withdrawOpinion: { to: 'inProgress', by: ['caseOfficer'] },
    lapseOpinion: { to: 'inProgress', by: ['system'] },
    countOutage: { to: 'inProgress', by: ['system'], clock: 'reckonAnew' },
    stop: { to: 'stopped', by: ['caseOfficer'], clock: 'stop' },
    withdraw: { to: 'withdrawn', by: ['citizen', 'counterOfficer'], clock: 'stop' },
  },
  pausedForSupplement: {
    supplement: { to: 'inProgress', by: ['citizen', 'counterOfficer'], clock: 'resume' },
    correct: { to: 'pausedForSupplement', by: ['counterOfficer'] },
    assign: { to: 'pausedForSupplement', by: ['caseOfficer', 'leader'] },
    assignStep: { to: 'pausedForSupplement', by: [...OFFICER_ROLES, 'system'] },
    giveOpinion: { to: 'pausedForSupplement', by: ['caseOfficer', 'leader'] },
    withdrawOpinion: { to: 'pausedForSupplement', by: ['caseOfficer'] },
    lapseOpinion: { to: 'pausedForSupplement', by: ['system'] },
    countOutage: { to: 'pausedForSupplement', by: ['system'], clock: 'reckonAnew' },
    stop: { to: 'stopped', by: ['caseOfficer'], clock: 'stop' },
    remind: { to: 'pausedForSupplement', by: ['system'] },
    lapse: { to: 'stopped', by: ['system'], clock: 'stop' },
    withdraw: { to: 'withdrawn', by: ['citizen', 'counterOfficer'], clock: 'stop' },
  },
  pausedForPayment: {
    confirmPayment: { to: 'inProgress', by: ['counterOfficer', 'clerk'], clock: 'resume' },
    correct: { to: 'pausedForPayment', by: ['counterOfficer'] },
    assign: { to: 'pausedForPayment', by: ['caseOfficer', 'leader'] },
    assignStep: { to: 'pausedForPayment', by: [...OFFICER_ROLES, 'system'] },
    giveOpinion: { to: 'pausedForPayment', by: ['caseOfficer', 'leader'] },
    withdrawOpinion: { to: 'pausedForPayment', by: ['caseOfficer'] },
    lapseOpinion: { to: 'pausedForPayment', by: ['system'] },
    countOutage: { to: 'pausedForPayment', by: ['system'], clock: 'reckonAnew' },
    stop: { to: 'stopped', by: ['caseOfficer'], clock: 'stop' },
    withdraw: { to: 'withdrawn', by: ['citizen', 'counterOfficer'], clock: 'stop' },
  },
  pausedByLaw: {
    correct: { to: 'pausedByLaw', by: ['counterOfficer'] },
    resumeClock: { to: 'inProgress', by: ['caseOfficer', 'leader'], clock: 'resume' },
    assign: { to: 'pausedByLaw', by: ['caseOfficer', 'leader'] },
    assignStep: { to: 'pausedByLaw', by: [...OFFICER_ROLES, 'system'] },
    giveOpinion: { to: 'pausedByLaw', by: ['caseOfficer', 'leader'] },
    withdrawOpinion: { to: 'pausedByLaw', by: ['caseOfficer'] },
    lapseOpinion: { to: 'pausedByLaw', by: ['system'] },
    countOutage: { to: 'pausedByLaw', by: ['system'], clock: 'reckonAnew' },
    stop: { to: 'stopped', by: ['caseOfficer'], clock: 'stop' },
    withdraw: { to: 'withdrawn', by: ['citizen', 'counterOfficer'], clock: 'stop' },
  },
  awaitingApproval: {
    approve: { to: 'approved', by: ['leader'], clock: 'stop' },
    sendBack: { to: 'inProgress', by: ['leader'] },
    correct: { to: 'awaitingApproval', by: ['counterOfficer'] },
    assign: { to: 'awaitingApproval', by: ['leader'] },
    extend: { to: 'awaitingApproval', by: ['leader'], clock: 'extend' },
    countOutage: { to: 'awaitingApproval', by: ['system'], clock: 'reckonAnew' },
    withdraw: { to: 'withdrawn', by: ['citizen', 'counterOfficer'], clock: 'stop' },
  },
  approved: {
    issueResult: { to: 'resolved', by: ['system'] },
  },
  resolved: {
    handOver: { to: 'returned', by: ['counterOfficer', 'clerk'] },
    correct: { to: 'resolved', by: ['counterOfficer'] },
  },
  returned: {},
  refused: {},
  withdrawn: {},
  stopped: {},
} as const satisfies Record<DossierState, Partial<Record<DossierAction, Transition>>>;

/** The row of the table for an action in a state; `undefined` where the law has none. */
export function transitionFor(state: DossierState, action: DossierAction): Transition | undefined {
  const row: Partial<Record<DossierAction, Transition>> = LIFECYCLE[state];
  return row[action];
}

/** The actions that somebody with these roles may take now. The screens draw their buttons from this very function. */
export function actionsOpenTo(roles: readonly Role[], state: DossierState): DossierAction[] {
  return DOSSIER_ACTIONS.filter((action) => transitionFor(state, action)?.by.some((role) => roles.includes(role)));
}

/** Where a dossier stands, with what closes actions that its state would leave open. */
export interface StandingOfDossier {
  readonly state: DossierState;
  readonly takenBy: string | null;
  /** When the agency that decides it had it; `null` before. */
  readonly arrivedAt: Date | null;
  /** Absent: online. */
  readonly channel?: Channel;
}

/** Whether a dossier was accepted at another counter and has not reached the agency that decides it (đang chuyển đến). */
export function isOnItsWay({ state, arrivedAt }: Pick<StandingOfDossier, 'state' | 'arrivedAt'>): boolean {
  return state === 'received' && arrivedAt === null;
}

/** What waits until a dossier has arrived. */
const AFTER_ARRIVAL: readonly DossierAction[] = ['take', 'assign', 'extend'];

/** What a counter does in the place of somebody who files on paper. */
const ON_PAPER: readonly DossierAction[] = ['supplement', 'withdraw'];

/**
 * The actions that a dossier leaves open to somebody with these roles: what somebody has is taken no second time, nobody works on what is still on
 * its way, and a counter completes, or withdraws for who comes to it, what came over the counter only. What is done to one step or one opinion is open at that step or opinion, not here.
 */
export function actionsOpenOn(dossier: StandingOfDossier, roles: readonly Role[]): DossierAction[] {
  const onItsWay = isOnItsWay(dossier);
  return actionsOpenTo(roles, dossier.state).filter((action) => {
    if (isStepAction(action) || isOpinionAnswer(action)) return false;
    if (action === 'arrive') return onItsWay;
    if (ON_PAPER.includes(action) && !roles.includes('citizen')) return isOverTheCounter(dossier.channel ?? 'online');
    if (onItsWay && AFTER_ARRIVAL.includes(action)) return false;
    return action !== 'take' || dossier.takenBy === null;
  });
}

function isOpinionAnswer(action: DossierAction): boolean {
  return action === 'giveOpinion' || action === 'withdrawOpinion' || action === 'lapseOpinion';
}

/** Whether the decision is issued: from then on nobody withdraws it (Circular 03/2025/TT-VPCP, art. 7). */
export function isDecided(state: DossierState): boolean {
  return state === 'approved' || state === 'resolved' || state === 'returned';
}

/** Whether nothing can happen to the dossier any more. */
export function isFinal(state: DossierState): boolean {
  return Object.keys(LIFECYCLE[state]).length === 0;
}

/** Whether the office may put answers of the form right: while it checks or works on them, not while others answer, decide or have decided. */
export function areAnswersOpen(state: DossierState): boolean {
  return state === 'submitted' || state === 'received' || state === 'inProgress';
}

/** Whether the legal clock runs in this state. */
export function isClockRunning(state: DossierState): boolean {
  return state === 'received' || state === 'inProgress' || state === 'awaitingApproval';
}
