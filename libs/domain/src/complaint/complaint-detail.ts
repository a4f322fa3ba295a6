import type { LocalDate } from '../deadline/vietnam-time';
import type { Person } from '../workflow/step-run';
import type { ComplaintFinding, ComplaintKind, ComplaintSubject, RefusalGround } from './complaint-kind';

/** What the office answers (trả lời phản ánh; quyết định giải quyết khiếu nại). */
export interface ComplaintAnswer {
  readonly finding: ComplaintFinding;
  readonly text: string;
  /** Needed for a formal complaint (Law on Complaints 2011, art. 31). */
  readonly legalBasis?: string;
  /** What the office does now, where something has to be put right. */
  readonly measures?: string;
  readonly attachmentIds: readonly string[];
}

/** Whether the citizen is content with the answer. */
export interface ComplaintRating {
  readonly isSatisfied: boolean;
  readonly comment?: string;
}

/** What each action carries beside who and when. */
export type ComplaintDetail =
  | {
      readonly action: 'send';
      readonly kind: ComplaintKind;
      readonly subject: ComplaintSubject;
      readonly content: string;
      /** Whose act it is: that deals with it first. */
      readonly agencyId: string;
      readonly attachmentIds: readonly string[];
    }
  | { readonly action: 'accept'; readonly note?: string }
  | { readonly action: 'assign'; readonly officer: Person; readonly note?: string }
  /** `answerBy` follows from the policy. */
  | { readonly action: 'ask'; readonly question: string; readonly answerBy?: LocalDate }
  | { readonly action: 'reply' | 'followUp'; readonly text: string; readonly attachmentIds: readonly string[] }
  /** The citizen did not answer in time: the office goes on without. */
  | { readonly action: 'lapse' }
  | { readonly action: 'passOn'; readonly toAgencyId: string; readonly reason: string }
  | { readonly action: 'refuse'; readonly ground: RefusalGround; readonly reason: string }
  | { readonly action: 'extend' | 'sendBack'; readonly reason: string }
  | { readonly action: 'draftAnswer' | 'answer'; readonly answer: ComplaintAnswer }
  | { readonly action: 'approveAnswer'; readonly note?: string }
  | { readonly action: 'rate'; readonly rating: ComplaintRating }
  | { readonly action: 'withdraw'; readonly reason?: string };

/** The files that come with what somebody does. */
export function filesOf(detail: ComplaintDetail): readonly string[] {
  if ('attachmentIds' in detail) return detail.attachmentIds;
  return 'answer' in detail ? detail.answer.attachmentIds : [];
}
