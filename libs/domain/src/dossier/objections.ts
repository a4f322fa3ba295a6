import type { Actor, Role } from '../access/role';
import { dueAtEndOf, remainingWorkingMinutes } from '../deadline/deadline';
import { localDate } from '../deadline/vietnam-time';
import { WORKING_DAY_MINUTES } from '../deadline/working-calendar';
import { workingMinutesBetween } from '../deadline/working-time';
import { isSameAnswer } from '../form/prefill/same-answer';
import type { CommandDetail, Dossier, DossierCommand, LegalFrame } from './dossier';
import { attachesAll } from './issued-result';
import { SUPPLEMENT_REQUESTS_ALLOWED, type SupplementRequest } from './supplement';

/** What the facts of a dossier can say against a command, beyond state and role. */
export type Objection =
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

/** What a dossier has against a command that its state and the actor's role allow; `undefined`: nothing. */
export function objectionTo(
  dossier: Dossier,
  { detail, actor, at }: DossierCommand,
  role: Role,
  frame: LegalFrame,
): Objection | undefined {
  // A leader decides over the heads of the officers; an officer only about their own work.
  if (role === 'caseOfficer' && detail.action !== 'take' && isTakenByAnother(dossier, actor)) return 'takenByAnother';
  if (lacksReason(detail)) return 'reasonMissing';
  switch (detail.action) {
    case 'requestSupplement':
      return objectionToRequest(dossier, detail.request);
    case 'allowSupplement':
      return mayAskAgain(dossier) ? 'supplementStillOpen' : undefined;
    case 'proposeResult':
      return attachesAll(frame.attachedResults ?? [], detail.attached ?? []) ? undefined : 'resultNotAttached';
    case 'transfer':
      return detail.toAgencyId === dossier.agencyId ? 'sameAgency' : undefined;
    case 'assign':
      return detail.officer.id === dossier.takenBy ? 'sameOfficer' : undefined;
    case 'askPayment':
      return Number.isSafeInteger(detail.request.amount) && detail.request.amount > 0 ? undefined : 'amountNotPositive';
    case 'confirmPayment':
      return detail.receiptNumber.trim() === '' ? 'receiptMissing' : undefined;
    case 'extend':
      return objectionToExtension(dossier, detail, at, frame);
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
  return mayAskAgain(dossier) ? undefined : 'supplementAlreadyRequested';
}

function mayAskAgain({ supplementRequests, supplementsAllowed }: Dossier): boolean {
  return supplementRequests < SUPPLEMENT_REQUESTS_ALLOWED + supplementsAllowed;
}

/**
 * A new day is given once and at least a working day before the old one (Decree 61/2018/NĐ-CP, art. 19.9). Where the whole time is no longer
 * than a working day, that is before it is due.
 */
function objectionToExtension(
  { deadline }: Dossier,
  { newDay }: Extract<CommandDetail, { action: 'extend' }>,
  at: Date,
  { calendar, policy }: LegalFrame,
): Objection | undefined {
  if (!deadline) return 'extensionTooLate';
  const { dueAt, startedAt, history } = deadline;
  if (history.filter(({ what }) => what === 'extended').length >= policy.extensions) return 'extensionUsed';
  const isShort = workingMinutesBetween(calendar, startedAt, dueAt) <= WORKING_DAY_MINUTES;
  if (remainingWorkingMinutes(calendar, at, dueAt) < (isShort ? 0 : WORKING_DAY_MINUTES)) return 'extensionTooLate';
  return dueAtEndOf(calendar, newDay) > dueAt ? undefined : 'newDayTooEarly';
}
