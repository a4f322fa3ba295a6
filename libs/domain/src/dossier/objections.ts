import type { Actor, Role } from '../access/role';
import { localDate } from '../deadline/vietnam-time';
import { isSameAnswer } from '../form/prefill/same-answer';
import type { CommandDetail, Dossier, DossierCommand, LegalFrame } from './dossier';
import { objectionToExtension } from './extension';
import { attachesAll } from './issued-result';
import { isOnItsWay, type DossierAction } from './lifecycle';
import { supplementsLeft, type SupplementRequest } from './supplement';

/** What the facts of a dossier can say against a command, beyond state and role. */
export type Objection =
  | 'notTaken'
  | 'notArrived'
  | 'alreadyArrived'
  | 'takenByAnother'
  | 'supplementAlreadyRequested'
  | 'supplementEmpty'
  | 'supplementStillOpen'
  | 'reasonMissing'
  | 'sameAgency'
  | 'sameOfficer'
  | 'resultNotAttached'
  | 'amountNotPositive'
  | 'receiptMissing'
  | 'extensionUsed'
  | 'extensionTooLate'
  | 'newDayTooEarly'
  | 'answersUnchanged'
  | 'stillInTime';

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
  supplement: NONE,
  correct: ['takenByAnother', 'notTaken', 'reasonMissing', 'answersUnchanged'],
  withdraw: NONE,
  take: ['takenByAnother', 'notArrived', 'sameOfficer'],
  assign: ['takenByAnother', 'notTaken', 'notArrived', 'sameOfficer'],
  release: ['takenByAnother', 'notTaken', 'reasonMissing'],
  askPayment: ['takenByAnother', 'notTaken', 'reasonMissing', 'amountNotPositive'],
  confirmPayment: ['receiptMissing'],
  extend: ['reasonMissing', 'notArrived', 'extensionUsed', 'extensionTooLate', 'newDayTooEarly'],
  proposeResult: ['takenByAnother', 'notTaken', 'resultNotAttached'],
  sendBack: ['reasonMissing'],
  stop: ['takenByAnother', 'notTaken', 'reasonMissing'],
  lapse: ['stillInTime'],
  approve: NONE,
  issueResult: NONE,
  handOver: NONE,
};

/** What a dossier has against a command that its state and the actor's role allow; `undefined`: nothing. */
export function objectionTo(
  dossier: Dossier,
  { detail, actor, at }: DossierCommand,
  role: Role,
  frame: LegalFrame,
): Objection | undefined {
  // A leader decides over the heads of the officers; an officer only about their own work.
  if (role === 'caseOfficer' && isTakenByAnother(dossier, actor)) return 'takenByAnother';
  if (role === 'caseOfficer' && detail.action !== 'take' && dossier.takenBy === null) return 'notTaken';
  if (lacksReason(detail)) return 'reasonMissing';
  switch (detail.action) {
    case 'arrive':
      return isOnItsWay(dossier) ? undefined : 'alreadyArrived';
    case 'requestSupplement':
      return objectionToRequest(dossier, detail.request);
    case 'allowSupplement':
      return supplementsLeft(dossier) > 0 ? 'supplementStillOpen' : undefined;
    case 'proposeResult':
      return attachesAll(frame.attachedResults ?? [], detail.attached ?? []) ? undefined : 'resultNotAttached';
    case 'transfer':
      return detail.toAgencyId === dossier.agencyId ? 'sameAgency' : undefined;
    case 'take':
      if (isOnItsWay(dossier)) return 'notArrived';
      return actor.id === dossier.takenBy ? 'sameOfficer' : undefined;
    case 'assign':
      if (isOnItsWay(dossier)) return 'notArrived';
      return detail.officer.id === dossier.takenBy ? 'sameOfficer' : undefined;
    case 'askPayment':
      return Number.isSafeInteger(detail.request.amount) && detail.request.amount > 0 ? undefined : 'amountNotPositive';
    case 'confirmPayment':
      return detail.receiptNumber.trim() === '' ? 'receiptMissing' : undefined;
    case 'extend':
      if (isOnItsWay(dossier)) return 'notArrived';
      return objectionToExtension(dossier, detail.newDay, at, frame);
    case 'correct':
      return isSameAnswer(detail.answers, dossier.answers) ? 'answersUnchanged' : undefined;
    case 'lapse': {
      const { answerBy } = dossier.openSupplement ?? {};
      return answerBy && localDate(at) > answerBy ? undefined : 'stillInTime';
    }
    default:
      return undefined;
  }
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
    default:
      return 'reason' in detail ? [detail.reason] : [];
  }
}

function isTakenByAnother({ takenBy }: Dossier, actor: Actor): boolean {
  return takenBy !== null && takenBy !== actor.id;
}

function objectionToRequest(dossier: Dossier, { items }: SupplementRequest): Objection | undefined {
  if (items.length === 0) return 'supplementEmpty';
  return supplementsLeft(dossier) > 0 ? undefined : 'supplementAlreadyRequested';
}
