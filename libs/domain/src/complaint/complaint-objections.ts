import { localDate } from '../deadline/vietnam-time';
import type { Complaint, ComplaintCommand, ComplaintFrame } from './complaint';
import { formalUntil } from './complaint-clock';
import type { ComplaintAnswer, ComplaintDetail } from './complaint-detail';
import { GROUNDS_OF_KIND, KINDS_OF_SUBJECT, type ComplaintKind } from './complaint-kind';
import type { ComplaintAction, ComplaintRole } from './complaint-lifecycle';
import type { ComplaintPolicy } from './complaint-policy';
import { isConcerned } from './concerned';

/** What the facts of a complaint can say against a command, beyond state and role. */
export type ComplaintObjection =
  | 'reasonMissing'
  | 'complaintTooShort'
  | 'complaintKindClosed'
  | 'complaintTooLate'
  | 'complaintsStillOpen'
  | 'ownDoing'
  | 'handlersOwnDoing'
  | 'sameHandler'
  | 'questionAsked'
  | 'replyStillAwaited'
  | 'agencyHadComplaint'
  | 'groundNotOfKind'
  | 'notMoreTime'
  | 'legalBasisMissing'
  | 'followUpClosed'
  | 'alreadyRated';

const NONE = [] as const;
const OWN = 'ownDoing';

/** What each action can be refused for beyond state and role. */
export const COMPLAINT_GUARDS: Readonly<Record<ComplaintAction, readonly ComplaintObjection[]>> = {
  send: ['complaintTooShort', 'complaintKindClosed', 'complaintTooLate', 'complaintsStillOpen'],
  accept: [OWN],
  assign: [OWN, 'handlersOwnDoing', 'sameHandler'],
  ask: [OWN, 'reasonMissing', 'questionAsked'],
  reply: ['reasonMissing'],
  lapse: ['replyStillAwaited'],
  // A leader whose own doing it is may do this alone: it has to reach somebody who can judge it.
  passOn: ['reasonMissing', 'agencyHadComplaint'],
  refuse: [OWN, 'reasonMissing', 'groundNotOfKind'],
  extend: [OWN, 'reasonMissing', 'notMoreTime'],
  draftAnswer: [OWN, 'reasonMissing', 'legalBasisMissing'],
  sendBack: [OWN, 'reasonMissing'],
  approveAnswer: [OWN],
  answer: [OWN, 'reasonMissing', 'legalBasisMissing'],
  followUp: ['reasonMissing', 'followUpClosed'],
  rate: ['alreadyRated'],
  withdraw: NONE,
};

/** What a complaint has against a command that its state and the actor's role allow; `undefined`: nothing. */
export function objectionToComplaint(
  complaint: Complaint,
  { detail, actor, at }: ComplaintCommand,
  role: ComplaintRole,
  frame: ComplaintFrame,
): ComplaintObjection | undefined {
  const isOfOffice = role === 'leader' || role === 'handler';
  if (isOfOffice && detail.action !== 'passOn' && isConcerned(actor.id, frame.concerned)) return OWN;
  if (lacksWords(detail)) return 'reasonMissing';
  switch (detail.action) {
    case 'send':
      return objectionToSending(detail, at, frame);
    case 'assign':
      if (isConcerned(detail.officer.id, frame.concerned)) return 'handlersOwnDoing';
      return detail.officer.id === complaint.handler?.id ? 'sameHandler' : undefined;
    case 'ask':
      return complaint.questions > 0 ? 'questionAsked' : undefined;
    case 'lapse': {
      const { openQuestion } = complaint;
      return openQuestion && localDate(at) > openQuestion.answerBy ? undefined : 'replyStillAwaited';
    }
    case 'passOn':
      return [complaint.agencyId, ...complaint.passedBy].includes(detail.toAgencyId) ? 'agencyHadComplaint' : undefined;
    case 'refuse':
      return GROUNDS_OF_KIND[complaint.kind].includes(detail.ground) ? undefined : 'groundNotOfKind';
    case 'extend':
      return mayHaveMoreTime(complaint, frame.policy) ? undefined : 'notMoreTime';
    case 'draftAnswer':
    case 'answer':
      return lacksBasis(complaint.kind, detail.answer) ? 'legalBasisMissing' : undefined;
    case 'followUp':
      return mayFollowUp(complaint) ? undefined : 'followUpClosed';
    case 'rate':
      return complaint.rating ? 'alreadyRated' : undefined;
    default:
      return undefined;
  }
}

/** Until when a formal complaint can be sent, and how many may be open at once. */
function objectionToSending(
  { kind, subject, content }: Extract<ComplaintDetail, { action: 'send' }>,
  at: Date,
  { policy, dossierEndedAt, openBeside }: ComplaintFrame,
): ComplaintObjection | undefined {
  if (content.trim().length < policy.shortestContent) return 'complaintTooShort';
  if (!KINDS_OF_SUBJECT[subject].includes(kind)) return 'complaintKindClosed';
  const until = formalUntil(dossierEndedAt, policy);
  if (kind === 'formal' && until && at >= until) return 'complaintTooLate';
  return openBeside >= policy.openAtOnce ? 'complaintsStillOpen' : undefined;
}

/** A formal complaint that is complicated gets its longer time once (Law on Complaints 2011, art. 28). */
export function mayHaveMoreTime(
  { kind, isComplicated }: Pick<Complaint, 'kind' | 'isComplicated'>,
  policy: ComplaintPolicy,
): boolean {
  return policy.times[kind].complicated !== undefined && !isComplicated;
}

/** Once, and of feedback: who is not content with the decision on a formal complaint goes to the next body or to court (art. 33). */
export function mayFollowUp({ kind, followUps }: Pick<Complaint, 'kind' | 'followUps'>): boolean {
  return kind === 'feedback' && followUps === 0;
}

function lacksBasis(kind: ComplaintKind, { legalBasis = '' }: ComplaintAnswer): boolean {
  return kind === 'formal' && legalBasis.trim() === '';
}

function lacksWords(detail: ComplaintDetail): boolean {
  return wordsNeededBy(detail)?.trim() === '';
}

/** The words that a command cannot do without; what is sent first is measured by its own rule. */
function wordsNeededBy(detail: ComplaintDetail): string | undefined {
  switch (detail.action) {
    case 'ask':
      return detail.question;
    case 'reply':
    case 'followUp':
      return detail.text;
    case 'passOn':
    case 'refuse':
    case 'extend':
    case 'sendBack':
      return detail.reason;
    case 'draftAnswer':
    case 'answer':
      return detail.answer.text;
    default:
      return undefined;
  }
}
