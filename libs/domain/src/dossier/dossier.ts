import type { Actor } from '../access/role';
import type { Role } from '../access/role';
import type { ProcessingTime } from '../deadline/deadline';
import type { LocalDate } from '../deadline/vietnam-time';
import type { WorkingCalendar } from '../deadline/working-calendar';
import type { Answers } from '../form/form';
import type { WholeTimePolicy } from '../procedure/time-policy';
import type { Opinion, OpinionPosition, WhenSilent } from '../workflow/opinion';
import type { ProcessSurroundings } from '../workflow/run-process';
import type { Person, StepRun } from '../workflow/step-run';
import type { DossierDeadline } from './dossier-clock';
import type { AttachedResult, IssuedResult, OneResultIssued } from './issued-result';
import type { DossierState } from './lifecycle';
import type { PaymentRequest } from './payment-request';
import type { SupplementRequest } from './supplement';

/** A dossier (hồ sơ) as deciding needs it: a fold over its history. */
export interface Dossier {
  readonly id: string;
  readonly state: DossierState;
  /** Number of the last event; the next one is `version + 1`. Also the optimistic lock. */
  readonly version: number;
  /** The agency that decides it; `null` before it is filed. */
  readonly agencyId: string | null;
  readonly answers: Answers;
  readonly submittedAt: Date | null;
  /** When it last came into the office's hands to be checked: sent in, or completed. */
  readonly lastFiledAt: Date | null;
  /** Accepted complete by the counter: where the legal clock starts (Decree 118/2025, art. 17.3). */
  readonly receivedAt: Date | null;
  /** When the agency that decides it had it: at its receipt, or later where another counter accepted it. */
  readonly arrivedAt: Date | null;
  readonly deadline: DossierDeadline | null;
  /** Working minutes that were left when the clock was paused; `null` while it is not. */
  readonly pausedWithMinutes: number | null;
  readonly supplementRequests: number;
  /** Requests beyond the one of the law that a leader allowed. */
  readonly supplementsAllowed: number;
  readonly openSupplement: SupplementRequest | null;
  readonly openPayment: PaymentRequest | null;
  /** The case officer who works on it. */
  readonly takenBy: string | null;
  /** Every step of the process that it has been at or is at, in the order in which they opened. */
  readonly steps: readonly StepRun[];
  /** What other agencies were asked. */
  readonly opinions: readonly Opinion[];
  /** When the decision fell, one way or another. */
  readonly endedAt: Date | null;
  readonly returnedAt: Date | null;
}

/** What each action carries beside who and when. */
export type CommandDetail =
  /** Older histories do not name the agency. */
  | { readonly action: 'submit'; readonly answers: Answers; readonly agencyId?: string }
  /** To the competent agency (chuyển hồ sơ đến cơ quan có thẩm quyền; Decree 118/2025/NĐ-CP, art. 14.4 and 18). */
  | { readonly action: 'transfer'; readonly toAgencyId: string; readonly reason: string }
  | { readonly action: 'requestSupplement'; readonly request: SupplementRequest }
  /** One request more than the law has, which makes the dossier count as late. */
  | { readonly action: 'allowSupplement'; readonly reason: string }
  | { readonly action: 'supplement'; readonly answers: Answers; readonly note?: string }
  /** What was received wrongly, put right by the office with a trace; the applicant is told. */
  | { readonly action: 'correct'; readonly answers: Answers; readonly reason: string }
  /** To a case officer of the same agency. */
  | {
      readonly action: 'assign';
      readonly officer: Person;
      readonly note?: string;
    }
  /** Back to those of the agency who may take it. */
  | { readonly action: 'release'; readonly reason: string }
  | { readonly action: 'askPayment'; readonly request: PaymentRequest }
  | { readonly action: 'confirmPayment'; readonly receiptNumber: string; readonly note?: string }
  /** Apology and a new day (xin lỗi và hẹn lại; Decree 61/2018/NĐ-CP, art. 19.9): to the end of that day's work. */
  | { readonly action: 'extend'; readonly newDay: LocalDate; readonly reason: string }
  /** Nobody answered a request in the time for it. */
  | { readonly action: 'lapse' }
  | { readonly action: 'refuse' | 'stop' | 'sendBack'; readonly reason: string; readonly legalBasis?: string }
  | { readonly action: 'withdraw'; readonly reason?: string }
  | { readonly action: 'proposeResult'; readonly proposal: string; readonly attached?: readonly AttachedResult[] }
  | { readonly action: 'issueResult'; readonly results: readonly IssuedResult[] }
  | OneResultIssued
  | StepDetail
  | OpinionDetail
  /** `atAgencyId`: the counter that accepted it, where another agency decides it (Decree 118/2025/NĐ-CP, art. 14.4). */
  | { readonly action: 'receive'; readonly note?: string; readonly atAgencyId?: string }
  /** Nhận hồ sơ chuyển đến: what another counter accepted has come to the agency that decides it (art. 17.3 and 18.2). */
  | { readonly action: 'arrive' | 'take' | 'approve' | 'handOver'; readonly note?: string };

/** What is done at one step of the process; `run` is the number of the run. */
export type StepDetail =
  | { readonly action: 'takeStep'; readonly run: number; readonly note?: string }
  | { readonly action: 'assignStep'; readonly run: number; readonly officer: Person; readonly note?: string }
  | { readonly action: 'moveStep'; readonly run: number; readonly toAgencyId: string; readonly reason: string }
  /** With the code of the way that was chosen, where the step leaves a choice to whoever finishes it. */
  | { readonly action: 'finishStep'; readonly run: number; readonly way?: string; readonly note?: string }
  /** To an earlier step, by its code. */
  | { readonly action: 'returnStep'; readonly run: number; readonly to: string; readonly reason: string };

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

export interface DossierCommand {
  readonly detail: CommandDetail;
  readonly actor: Actor;
  /** The clock is an argument: the domain never reads it. */
  readonly at: Date;
  /** The version the person saw when deciding; absent for the portal's own workers. */
  readonly expectedVersion?: number;
}

/** The law that a decision is taken under: what the procedure's version and the agency's calendar say. */
export interface LegalFrame {
  readonly calendar: WorkingCalendar;
  readonly processingTime: ProcessingTime;
  readonly policy: WholeTimePolicy;
  /** The office's own process, with what running it needs to know. */
  readonly work: ProcessSurroundings;
  /** Codes of the results that are attached when the decision is proposed. */
  readonly attachedResults?: readonly string[];
}

/** One line of the dossier's append-only history: a fact, complete enough to replay. */
export interface DossierEvent {
  readonly dossierId: string;
  readonly sequence: number;
  readonly from: DossierState;
  readonly to: DossierState;
  readonly detail: CommandDetail;
  readonly actor: {
    readonly id: string;
    readonly name: string;
    readonly role: Role;
    /** Who is away, and whose dossier it was. */
    readonly onBehalfOf?: { readonly id: string; readonly name: string };
  };
  readonly at: Date;
  /** The due date from here on, where this event set it. */
  readonly deadline?: DossierDeadline;
  /** Working minutes left, where this event paused the clock. */
  readonly pausedWithMinutes?: number;
  /** All steps as they are from here on, where this event moved one. */
  readonly steps?: readonly StepRun[];
  /** All opinions as they are from here on, where this event asked for or answered one. */
  readonly opinions?: readonly Opinion[];
}

/** A dossier before anything has happened to it. */
export function emptyDossier(id: string): Dossier {
  return {
    id,
    state: 'draft',
    version: 0,
    agencyId: null,
    answers: {},
    submittedAt: null,
    lastFiledAt: null,
    receivedAt: null,
    arrivedAt: null,
    deadline: null,
    pausedWithMinutes: null,
    supplementRequests: 0,
    supplementsAllowed: 0,
    openSupplement: null,
    openPayment: null,
    takenBy: null,
    steps: [],
    opinions: [],
    endedAt: null,
    returnedAt: null,
  };
}

/** Applies what has happened. Total: an event is a fact and is never refused. */
export function evolve(dossier: Dossier, event: DossierEvent): Dossier {
  const { detail, at } = event;
  const next: Dossier = {
    ...dossier,
    state: event.to,
    version: event.sequence,
    deadline: event.deadline ?? dossier.deadline,
    pausedWithMinutes: event.to === event.from ? dossier.pausedWithMinutes : (event.pausedWithMinutes ?? null),
    // What is open stays so while the dossier stands where it stood.
    openSupplement: event.to === event.from ? dossier.openSupplement : null,
    openPayment: event.to === event.from ? dossier.openPayment : null,
    steps: event.steps ?? dossier.steps,
    opinions: event.opinions ?? dossier.opinions,
  };
  switch (detail.action) {
    case 'submit':
      return { ...next, answers: detail.answers, agencyId: detail.agencyId ?? null, submittedAt: at, lastFiledAt: at };
    case 'transfer':
      return { ...next, agencyId: detail.toAgencyId };
    case 'receive':
      return { ...next, receivedAt: at, arrivedAt: isAcceptedElsewhere(dossier, detail) ? null : at };
    case 'arrive':
      return { ...next, arrivedAt: at };
    case 'requestSupplement':
      return { ...next, supplementRequests: dossier.supplementRequests + 1, openSupplement: detail.request };
    case 'allowSupplement':
      return { ...next, supplementsAllowed: dossier.supplementsAllowed + 1 };
    case 'supplement':
      return { ...next, answers: detail.answers, lastFiledAt: at };
    case 'correct':
      return { ...next, answers: detail.answers };
    case 'take':
      return { ...next, takenBy: event.actor.id };
    case 'assign':
      return { ...next, takenBy: detail.officer.id };
    case 'release':
      return { ...next, takenBy: null };
    case 'askPayment':
      return { ...next, openPayment: detail.request };
    case 'refuse':
    case 'stop':
    case 'lapse':
    case 'withdraw':
    case 'approve':
      return { ...next, endedAt: at };
    case 'handOver':
      return { ...next, returnedAt: at };
    case 'proposeResult':
    case 'sendBack':
    case 'issueResult':
    case 'confirmPayment':
    case 'extend':
    case 'takeStep':
    case 'assignStep':
    case 'moveStep':
    case 'finishStep':
    case 'returnStep':
    case 'askOpinion':
    case 'giveOpinion':
    case 'withdrawOpinion':
    case 'lapseOpinion':
      return next;
  }
}

/** Whether a counter accepts a dossier that another agency decides. */
export function isAcceptedElsewhere(
  { agencyId }: Pick<Dossier, 'agencyId'>,
  { atAgencyId }: { readonly atAgencyId?: string },
): boolean {
  return atAgencyId !== undefined && atAgencyId !== agencyId;
}

/** The dossier that a history makes. */
export function replay(id: string, history: readonly DossierEvent[]): Dossier {
  return history.reduce(evolve, emptyDossier(id));
}
