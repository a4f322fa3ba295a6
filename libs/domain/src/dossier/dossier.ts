import type { Actor } from '../access/role';
import type { Role } from '../access/role';
import type { ProcessingTime } from '../deadline/deadline';
import type { WorkingCalendar } from '../deadline/working-calendar';
import type { Answers } from '../form/form';
import type { WholeTimePolicy } from '../procedure/time-policy';
import type { Opinion } from '../workflow/opinion';
import type { ProcessSurroundings } from '../workflow/run-process';
import type { StepRun } from '../workflow/step-run';
import type { CommandDetail } from './command-detail';
import type { DossierDeadline } from './dossier-clock';
import type { DossierState } from './lifecycle';
import type { LegalPause } from './legal-pause';
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
  /** Why the law stops its clock; `null` while none does. */
  readonly openPause: LegalPause | null;
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
  /** The version that whoever did it had before their eyes; absent where nobody looked: a job of the portal, or an older history. */
  readonly seenVersion?: number;
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
    openPause: null,
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
    pausedWithMinutes: event.pausedWithMinutes ?? (event.to === event.from ? dossier.pausedWithMinutes : null),
    // What is open stays so while the dossier stands where it stood.
    openSupplement: event.to === event.from ? dossier.openSupplement : null,
    openPayment: event.to === event.from ? dossier.openPayment : null,
    openPause: event.to === event.from ? dossier.openPause : null,
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
      return { ...next, answers: detail.answers ?? dossier.answers };
    case 'take':
      return { ...next, takenBy: event.actor.id };
    case 'assign':
      return { ...next, takenBy: detail.officer.id };
    case 'release':
      return { ...next, takenBy: null };
    case 'countOutage': {
      const { answerBy } = detail;
      if (!answerBy || !next.openSupplement) return next;
      const { reminder, ...request } = next.openSupplement;
      // Whoever was reminded of an earlier day is reminded of the later one too.
      const isStill = reminder && (request.answerBy ?? '') >= answerBy;
      return { ...next, openSupplement: { ...request, answerBy, ...(isStill && { reminder }) } };
    }
    case 'remind': {
      const { level, answerBy } = detail;
      if (!level || !next.openSupplement) return next;
      const reminder = { level, at: at.toISOString() };
      return { ...next, openSupplement: { ...next.openSupplement, reminder, ...(answerBy && { answerBy }) } };
    }
    case 'askPayment':
      return { ...next, openPayment: detail.request };
    case 'pauseClock': {
      const { action: _, ...openPause } = detail;
      return { ...next, openPause };
    }
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
    case 'resumeClock':
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
