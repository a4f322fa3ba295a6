import type { Actor, Role } from '../access/role';
import { isSameAnswer } from '../form/prefill/same-answer';
import type { CommandDetail, CorrectionDetail } from './command-detail';
import type { Dossier, DossierCommand, LegalFrame } from './dossier';
import { objectionToExtension } from './extension';
import { attachesAll, type AttachedResult } from './issued-result';
import { objectionToPause, type ObjectionToPause } from './legal-pause';
import { areAnswersOpen, isOnItsWay, STEP_ACTIONS, type DossierAction } from './lifecycle';
import { receivingChanges } from './receiving-data';
import { objectionAtStep, objectionToOpinion, objectionToProposal, type StepObjection } from './step-objections';
import { itemsStillOpen, supplementsLeft, type SupplementRequest } from './supplement';
import { hasLapsed, reminderDue } from './supplement-reminder';

/** What the facts of a dossier can say against a command, beyond state and role. */
export type Objection =
  | 'notTaken'
  | 'notArrived'
  | 'alreadyArrived'
  | 'takenByAnother'
  | 'supplementAlreadyRequested'
  | 'supplementEmpty'
  | 'supplementStillOpen'
  | 'itemsStillOpen'
  | 'reasonMissing'
  | 'sameAgency'
  | 'sameOfficer'
  | 'resultNotAttached'
  | 'amountNotPositive'
  | 'receiptMissing'
  | 'extensionUsed'
  | 'extensionTooLate'
  | 'newDayTooEarly'
  | 'newDayTooLate'
  | 'answersUnchanged'
  | 'answersNotOpen'
  | 'noReceiptYet'
  | 'stillInTime'
  | 'nothingToRemind'
  | 'nothingMoves'
  | 'identityNotSeen'
  | ObjectionToPause
  | StepObjection;

const NONE = [] as const;

/** What each action can be refused for beyond state and role: the guards of the table of transitions. */
export const GUARDS: Readonly<Record<DossierAction, readonly Objection[]>> = {
  submit: NONE,
  transfer: ['reasonMissing', 'sameAgency'],
  receive: NONE,
  arrive: ['alreadyArrived'],
  refuse: ['reasonMissing'],
  requestSupplement: ['takenByAnother', 'notTaken', 'reasonMissing', 'supplementEmpty', 'supplementAlreadyRequested'],
  allowSupplement: ['reasonMissing', 'supplementStillOpen'],
  supplement: ['itemsStillOpen'],
  correct: [
    ...(['takenByAnother', 'notTaken', 'reasonMissing', 'answersUnchanged', 'answersNotOpen'] as const),
    'noReceiptYet',
  ],
  withdraw: ['reasonMissing', 'identityNotSeen'],
  take: ['takenByAnother', 'notArrived', 'sameOfficer'],
  assign: ['takenByAnother', 'notTaken', 'notArrived', 'sameOfficer'],
  release: ['takenByAnother', 'notTaken', 'reasonMissing'],
  askPayment: ['takenByAnother', 'notTaken', 'reasonMissing', 'amountNotPositive'],
  confirmPayment: ['receiptMissing'],
  pauseClock: ['reasonMissing', 'legalBasisMissing', 'pauseEndPassed'],
  resumeClock: ['takenByAnother', 'notTaken'],
  extend: ['reasonMissing', 'notArrived', 'extensionUsed', 'extensionTooLate', 'newDayTooEarly', 'newDayTooLate'],
  proposeResult: [
    'takenByAnother',
    'notTaken',
    'opinionStillOpen',
    'stepsStillOpen',
    'wayMissing',
    'resultNotAttached',
  ],
  sendBack: ['reasonMissing'],
  stop: ['takenByAnother', 'notTaken', 'reasonMissing'],
  remind: ['nothingToRemind'],
  lapse: ['stillInTime'],
  approve: NONE,
  issueResult: NONE,
  handOver: NONE,
  takeStep: ['stepNotOpen', 'notYourStep', 'stepTakenByAnother', 'sameOfficer'],
  assignStep: ['stepNotOpen', 'notYourStep', 'stepTakenByAnother', 'sameOfficer'],
  moveStep: ['reasonMissing', 'stepNotOpen', 'notYourStep', 'stepTakenByAnother', 'sameAgency'],
  finishStep: ['stepNotOpen', 'notYourStep', 'stepTakenByAnother', 'wayMissing', 'proposeInstead'],
  returnStep: ['reasonMissing', 'stepNotOpen', 'notYourStep', 'stepTakenByAnother', 'notEarlierStep'],
  askOpinion: ['takenByAnother', 'notTaken', 'reasonMissing', 'nobodyAsked', 'sameAgency', 'timeNotPositive'],
  giveOpinion: ['reasonMissing', 'opinionNotOpen', 'notAsked'],
  withdrawOpinion: ['takenByAnother', 'notTaken', 'reasonMissing', 'opinionNotOpen'],
  lapseOpinion: ['opinionNotOpen', 'stillInTime'],
  countOutage: ['nothingMoves'],
};

/** Done by those of other agencies too, to whom it does not matter who has the dossier. */
const BY_OTHERS: readonly DossierAction[] = [...STEP_ACTIONS, 'giveOpinion'];

/** What a dossier has against a command that its state and the actor's role allow; `undefined`: nothing. */
export function objectionTo(
  dossier: Dossier,
  { detail, actor, at }: DossierCommand,
  role: Role,
  frame: LegalFrame,
): Objection | undefined {
  // A leader decides over the heads of the officers; an officer only about their own work.
  if (role === 'caseOfficer' && !BY_OTHERS.includes(detail.action)) {
    if (isTakenByAnother(dossier, actor)) return 'takenByAnother';
    if (detail.action !== 'take' && dossier.takenBy === null) return 'notTaken';
  }
  // A rule finds somebody for what nobody has; it takes nothing away.
  if (role === 'system' && detail.action === 'assign' && dossier.takenBy !== null) return 'takenByAnother';
  if (lacksReason(detail)) return 'reasonMissing';
  switch (detail.action) {
    case 'withdraw':
      return role === 'counterOfficer' ? objectionToWithdrawal(detail) : undefined;
    case 'arrive':
      return isOnItsWay(dossier) ? undefined : 'alreadyArrived';
    case 'requestSupplement':
      return objectionToRequest(dossier, detail.request);
    case 'supplement':
      return objectionToSupplement(dossier, detail);
    case 'allowSupplement':
      return supplementsLeft(dossier) > 0 ? 'supplementStillOpen' : undefined;
    case 'proposeResult':
      return objectionToProposal(dossier, frame, detail.way) ?? objectionToResults(detail.attached, frame);
    case 'transfer':
      return detail.toAgencyId === dossier.agencyId ? 'sameAgency' : undefined;
    case 'take':
      if (isOnItsWay(dossier)) return 'notArrived';
      if (dossier.takenBy === null) return undefined;
      return actor.id === dossier.takenBy ? 'sameOfficer' : 'takenByAnother';
    case 'assign':
      if (isOnItsWay(dossier)) return 'notArrived';
      return detail.officer.id === dossier.takenBy ? 'sameOfficer' : undefined;
    case 'askPayment':
      return Number.isSafeInteger(detail.request.amount) && detail.request.amount > 0 ? undefined : 'amountNotPositive';
    case 'confirmPayment':
      return detail.receiptNumber.trim() === '' ? 'receiptMissing' : undefined;
    case 'pauseClock':
      return objectionToPause(detail, at);
    case 'extend':
      if (isOnItsWay(dossier)) return 'notArrived';
      return objectionToExtension(dossier, detail.newDay, at, frame);
    case 'correct':
      return objectionToCorrection(dossier, detail);
    case 'remind':
      return dossier.openSupplement && reminderDue(dossier.openSupplement, at, frame) ? undefined : 'nothingToRemind';
    case 'lapse':
      return dossier.openSupplement && hasLapsed(dossier.openSupplement, at) ? undefined : 'stillInTime';
    case 'takeStep':
    case 'assignStep':
    case 'moveStep':
    case 'finishStep':
    case 'returnStep':
      return objectionAtStep(dossier, detail, { actor }, frame);
    case 'askOpinion':
    case 'giveOpinion':
    case 'withdrawOpinion':
    case 'lapseOpinion':
      return objectionToOpinion(dossier, detail, { actor, at });
    default:
      return undefined;
  }
}

/** A counter withdraws for somebody else: it has to have seen who, and to write down why. */
function objectionToWithdrawal({
  reason = '',
  atCounter,
}: Extract<CommandDetail, { action: 'withdraw' }>): Objection | undefined {
  if (!atCounter?.identityChecked) return 'identityNotSeen';
  return reason.trim() === '' ? 'reasonMissing' : undefined;
}

/** Whoever answers a request leaves nothing of it open without saying why: the office may ask only once. */
function objectionToSupplement(
  { answers, openSupplement }: Dossier,
  detail: Extract<CommandDetail, { action: 'supplement' }>,
): Objection | undefined {
  const open = openSupplement ? itemsStillOpen(openSupplement, answers, detail) : [];
  return open.length > 0 && (detail.note ?? '').trim() === '' ? 'itemsStillOpen' : undefined;
}

function objectionToCorrection(
  { state, answers, receivedAt }: Dossier,
  { answers: corrected = answers, receiving, reissuesReceipt }: CorrectionDetail,
): Objection | undefined {
  const changesAnswers = !isSameAnswer(corrected, answers);
  if (!changesAnswers && !(receiving && receivingChanges(receiving).length > 0)) return 'answersUnchanged';
  if (changesAnswers && !areAnswersOpen(state)) return 'answersNotOpen';
  return reissuesReceipt && receivedAt === null ? 'noReceiptYet' : undefined;
}

function objectionToResults(
  attached: readonly AttachedResult[] = [],
  { attachedResults = [] }: LegalFrame,
): Objection | undefined {
  return attachesAll(attachedResults, attached) ? undefined : 'resultNotAttached';
}

function lacksReason(detail: CommandDetail): boolean {
  return reasonsOf(detail).some((reason) => reason.trim() === '');
}

/** The reasons that a command cannot do without. */
function reasonsOf(detail: CommandDetail): readonly string[] {
  switch (detail.action) {
    case 'withdraw':
      return [];
    case 'askPayment':
      return [detail.request.reason];
    case 'requestSupplement':
      return detail.request.items.map(({ reason }) => reason);
    case 'askOpinion':
      return [detail.question];
    case 'giveOpinion':
      // Whoever simply agrees need not say why.
      return detail.position === 'agree' ? [] : [detail.text];
    default:
      return 'reason' in detail ? [detail.reason] : [];
  }
}

/** Who has a dossier, is away, and has their work done by this actor; `undefined` where it is the actor's own or a stranger's. */
export function representedBy(
  actor: Pick<Actor, 'id' | 'standsInFor'>,
  { takenBy }: Pick<Dossier, 'takenBy'>,
): { readonly id: string; readonly name: string } | undefined {
  if (takenBy === null || takenBy === actor.id) return undefined;
  return actor.standsInFor?.find(({ id }) => id === takenBy);
}

function isTakenByAnother({ takenBy }: Dossier, actor: Actor): boolean {
  return takenBy !== null && takenBy !== actor.id && !representedBy(actor, { takenBy });
}

function objectionToRequest(dossier: Dossier, { items }: SupplementRequest): Objection | undefined {
  if (items.length === 0) return 'supplementEmpty';
  return supplementsLeft(dossier) > 0 ? undefined : 'supplementAlreadyRequested';
}
