import type { ByRule } from '../assignment/assignment-words';
import type { LocalDate } from '../deadline/vietnam-time';
import type { Answers } from '../form/form';
import type { OpinionPosition, WhenSilent } from '../workflow/opinion';
import type { Person } from '../workflow/step-run';
import type { AttachedResult, IssuedResult, OneResultIssued } from './issued-result';
import type { LegalPause } from './legal-pause';
import type { PaymentRequest } from './payment-request';
import type { ReceivingCorrection } from './receiving-data';
import type { SupplementRequest } from './supplement';
import type { ReminderLevel } from './supplement-reminder';

/** What each action carries beside who and when. */
export type CommandDetail =
  /** Older histories do not name the agency. */
  | { readonly action: 'submit'; readonly answers: Answers; readonly agencyId?: string }
  /** To the competent agency (chuyển hồ sơ đến cơ quan có thẩm quyền; Decree 118/2025/NĐ-CP, art. 14.4 and 18). */
  | { readonly action: 'transfer'; readonly toAgencyId: string; readonly reason: string }
  | { readonly action: 'requestSupplement'; readonly request: SupplementRequest }
  /** One request more than the law has, which makes the dossier count as late. */
  | { readonly action: 'allowSupplement'; readonly reason: string }
  /** `papers`: codes of those that were added since the last filing; older histories, and practice, do not say. */
  | {
      readonly action: 'supplement';
      readonly answers: Answers;
      readonly note?: string;
      readonly papers?: readonly string[];
    }
  | CorrectionDetail
  /** To a case officer of the same agency. */
  | {
      readonly action: 'assign';
      readonly officer: Person;
      readonly note?: string;
      /** Absent where a person gave it out; older histories word it as a note. */
      readonly byRule?: ByRule;
    }
  /** Back to those of the agency who may take it. */
  | { readonly action: 'release'; readonly reason: string }
  | { readonly action: 'askPayment'; readonly request: PaymentRequest }
  | { readonly action: 'confirmPayment'; readonly receiptNumber: string; readonly note?: string }
  /** A rule of law stops the clock; by a leader, since it puts off what the applicant was promised. */
  | ({ readonly action: 'pauseClock' } & LegalPause)
  | { readonly action: 'resumeClock'; readonly note?: string }
  /** Apology and a new day (xin lỗi và hẹn lại; Decree 61/2018/NĐ-CP, art. 19.9): to the end of that day's work. */
  | { readonly action: 'extend'; readonly newDay: LocalDate; readonly reason: string }
  | ReminderDetail
  /** Nobody answered a request in the time for it. */
  | { readonly action: 'lapse' }
  | { readonly action: 'refuse' | 'stop' | 'sendBack'; readonly reason: string; readonly legalBasis?: string }
  /** By the applicant, or at a counter for whoever filed on paper and came to it. */
  | { readonly action: 'withdraw'; readonly reason?: string; readonly atCounter?: WithdrawalAtCounter }
  /** `way`: code of the way to the decision, where the last step leaves several to whoever proposes. */
  | {
      readonly action: 'proposeResult';
      readonly proposal: string;
      readonly attached?: readonly AttachedResult[];
      readonly way?: string;
    }
  | { readonly action: 'issueResult'; readonly results: readonly IssuedResult[] }
  | OneResultIssued
  | StepDetail
  | OpinionDetail
  | OutageDetail
  /** `atAgencyId`: the counter that accepted it, where another agency decides it (Decree 118/2025/NĐ-CP, art. 14.4). */
  | { readonly action: 'receive'; readonly note?: string; readonly atAgencyId?: string }
  /** Nhận hồ sơ chuyển đến: what another counter accepted has come to the agency that decides it (art. 17.3 and 18.2). */
  | { readonly action: 'arrive' | 'take' | 'approve' | 'handOver'; readonly note?: string };

/**
 * What was received wrongly, put right by the office with a trace (đính chính thông tin tiếp nhận); the applicant is told. Answers, what was taken
 * down beside the form, or both. It moves no deadline.
 */
export interface CorrectionDetail {
  readonly action: 'correct';
  readonly answers?: Answers;
  readonly receiving?: ReceivingCorrection;
  readonly reason: string;
  /** A receipt with the corrected data is issued; the one of before stays as it was. */
  readonly reissuesReceipt?: true;
}

/** How a counter withdrew a dossier (rút hồ sơ tại quầy): whom it saw, and what it gave back. */
export interface WithdrawalAtCounter {
  /** The counter. */
  readonly agencyId: string;
  /** The identity card of who came was seen: the applicant's, or that of whoever handed it in for them. */
  readonly identityChecked: boolean;
  /** Originals that were handed back, by the code of their paper. */
  readonly originalsReturned: Readonly<Record<string, number>>;
}

/** What is done at one step of the process; `run` is the number of the run. */
export type StepDetail =
  | { readonly action: 'takeStep'; readonly run: number; readonly note?: string }
  | {
      readonly action: 'assignStep';
      readonly run: number;
      readonly officer: Person;
      readonly note?: string;
      readonly byRule?: ByRule;
    }
  | { readonly action: 'moveStep'; readonly run: number; readonly toAgencyId: string; readonly reason: string }
  /** With the code of the way that was chosen, where the step leaves a choice to whoever finishes it. */
  | { readonly action: 'finishStep'; readonly run: number; readonly way?: string; readonly note?: string }
  /** To an earlier step, by its code. */
  | { readonly action: 'returnStep'; readonly run: number; readonly to: string; readonly reason: string };

/** A time that counts for nobody (Decree 301/2026/NĐ-CP, art. 3.4), once it is known; or one that turned out to count after all. */
export interface OutageDetail {
  readonly action: 'countOutage';
  /** Instants in ISO 8601. */
  readonly outage: { readonly id: string; readonly from: string; readonly until: string; readonly source: string };
  /** It was recorded by mistake. */
  readonly isCancelled?: true;
  /** The last day to answer a request for a supplement, where that moved. */
  readonly answerBy?: LocalDate;
}

/** The applicant is reminded of a request that nobody has answered; the portal says which reminder it is. */
export interface ReminderDetail {
  readonly action: 'remind';
  readonly level?: ReminderLevel;
  /** The last day to answer, where it moved so that the last reminder stands for its time. */
  readonly answerBy?: LocalDate;
}

/** What is asked of other agencies and what they say; `opinion` is the number of the one. */
export type OpinionDetail =
  /** One question to one or several; each has so many working hours of its own. */
  | {
      readonly action: 'askOpinion';
      readonly agencyIds: readonly string[];
      readonly question: string;
      readonly workingHours: number;
      readonly whenSilent: WhenSilent;
    }
  | {
      readonly action: 'giveOpinion';
      readonly opinion: number;
      readonly position: OpinionPosition;
      readonly text: string;
    }
  | { readonly action: 'withdrawOpinion'; readonly opinion: number; readonly reason: string }
  /** Nobody answered in time, and silence means assent. */
  | { readonly action: 'lapseOpinion'; readonly opinion: number };
