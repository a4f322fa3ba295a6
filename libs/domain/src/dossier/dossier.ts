import type { Actor } from '../access/role';
import {
  deadlineFrom,
  remainingWorkingMinutes,
  resumedDeadline,
  type Deadline,
  type ProcessingTime,
} from '../deadline/deadline';
import type { WorkingCalendar } from '../deadline/working-calendar';
import type { Answers } from '../form/form';
import { transitionFor, type DossierAction, type DossierState, type Transition } from './lifecycle';
import { SUPPLEMENT_REQUESTS_ALLOWED, type SupplementRequest } from './supplement';
import { attachesAll, type AttachedResult, type IssuedResult, type OneResultIssued } from './issued-result';
import type { Role } from '../access/role';

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
  /** Accepted complete by the counter: where the legal clock starts (Decree 118/2025, art. 17.3). */
  readonly receivedAt: Date | null;
  readonly deadline: Deadline | null;
  /** Working minutes that were left when the clock was paused; `null` while it is not. */
  readonly pausedWithMinutes: number | null;
  readonly supplementRequests: number;
  readonly openSupplement: SupplementRequest | null;
  /** The case officer who works on it. */
  readonly takenBy: string | null;
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
  | { readonly action: 'supplement'; readonly answers: Answers; readonly note?: string }
  | { readonly action: 'refuse' | 'stop' | 'sendBack'; readonly reason: string; readonly legalBasis?: string }
  | { readonly action: 'withdraw'; readonly reason?: string }
  | { readonly action: 'proposeResult'; readonly proposal: string; readonly attached?: readonly AttachedResult[] }
  | { readonly action: 'issueResult'; readonly results: readonly IssuedResult[] }
  | OneResultIssued
  | { readonly action: 'receive' | 'take' | 'approve' | 'handOver'; readonly note?: string };

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
  readonly actor: { readonly id: string; readonly name: string; readonly role: Role };
  readonly at: Date;
  /** The due date from here on, where this event set it. */
  readonly deadline?: Deadline;
  /** Working minutes left, where this event paused the clock. */
  readonly pausedWithMinutes?: number;
}

export type RefusalCode =
  | 'actionNotOpen'
  | 'roleNotAllowed'
  | 'dossierChanged'
  | 'takenByAnother'
  | 'supplementAlreadyRequested'
  | 'supplementEmpty'
  | 'reasonMissing'
  | 'sameAgency'
  | 'resultNotAttached';

export interface Refusal {
  readonly code: RefusalCode;
  readonly action: DossierAction;
  readonly state: DossierState;
  readonly version: number;
}

export type Outcome =
  { readonly ok: true; readonly event: DossierEvent } | { readonly ok: false; readonly refusal: Refusal };

/** A dossier before anything has happened to it. */
export function emptyDossier(id: string): Dossier {
  return {
    id,
    state: 'draft',
    version: 0,
    agencyId: null,
    answers: {},
    submittedAt: null,
    receivedAt: null,
    deadline: null,
    pausedWithMinutes: null,
    supplementRequests: 0,
    openSupplement: null,
    takenBy: null,
    endedAt: null,
    returnedAt: null,
  };
}

/** Says what a command would do to a dossier. Changes nothing and never throws. */
export function decide(dossier: Dossier, command: DossierCommand, frame: LegalFrame): Outcome {
  const { state, version } = dossier;
  const { detail, actor, at } = command;
  const { action } = detail;
  const refuse = (code: RefusalCode): Outcome => ({ ok: false, refusal: { code, action, state, version } });

  if (command.expectedVersion !== undefined && command.expectedVersion !== version) return refuse('dossierChanged');
  const transition = transitionFor(state, action);
  if (!transition) return refuse('actionNotOpen');
  const role = transition.by.find((allowed) => actor.roles.includes(allowed));
  if (!role) return refuse('roleNotAllowed');
  const objection = objectionTo(dossier, command, frame);
  if (objection) return refuse(objection);

  return {
    ok: true,
    event: {
      dossierId: dossier.id,
      sequence: version + 1,
      from: state,
      to: transition.to,
      detail,
      actor: { id: actor.id, name: actor.name, role },
      at,
      ...clockChange(dossier, transition, at, frame),
    },
  };
}

/** What the facts of this dossier say against the command, beyond state and role. */
function objectionTo(
  dossier: Dossier,
  { detail, actor }: DossierCommand,
  { attachedResults = [] }: LegalFrame,
): RefusalCode | undefined {
  switch (detail.action) {
    case 'requestSupplement':
      if (isTakenByAnother(dossier, actor)) return 'takenByAnother';
      if (detail.request.items.length === 0) return 'supplementEmpty';
      if (detail.request.items.some(({ reason }) => reason.trim() === '')) return 'reasonMissing';
      return dossier.supplementRequests >= SUPPLEMENT_REQUESTS_ALLOWED ? 'supplementAlreadyRequested' : undefined;
    case 'proposeResult':
      if (isTakenByAnother(dossier, actor)) return 'takenByAnother';
      return attachesAll(attachedResults, detail.attached ?? []) ? undefined : 'resultNotAttached';
    case 'stop':
      if (isTakenByAnother(dossier, actor)) return 'takenByAnother';
      return detail.reason.trim() === '' ? 'reasonMissing' : undefined;
    case 'transfer':
      if (detail.toAgencyId === dossier.agencyId) return 'sameAgency';
      return detail.reason.trim() === '' ? 'reasonMissing' : undefined;
    case 'refuse':
    case 'sendBack':
      return detail.reason.trim() === '' ? 'reasonMissing' : undefined;
    default:
      return undefined;
  }
}

function isTakenByAnother(dossier: Dossier, actor: Actor): boolean {
  return dossier.takenBy !== null && dossier.takenBy !== actor.id;
}

function clockChange(
  dossier: Dossier,
  { clock }: Transition,
  at: Date,
  { calendar, processingTime }: LegalFrame,
): Pick<DossierEvent, 'deadline' | 'pausedWithMinutes'> {
  if (clock === 'start') return { deadline: deadlineFrom(calendar, at, processingTime) };
  if (clock === 'pause' && dossier.deadline) {
    return { pausedWithMinutes: remainingWorkingMinutes(calendar, at, dossier.deadline.dueAt) };
  }
  if (clock === 'resume' && dossier.pausedWithMinutes !== null) {
    return { deadline: resumedDeadline(calendar, at, dossier.pausedWithMinutes, processingTime) };
  }
  return {};
}

/** Applies what has happened. Total: an event is a fact and is never refused. */
export function evolve(dossier: Dossier, event: DossierEvent): Dossier {
  const { detail, at } = event;
  const next: Dossier = {
    ...dossier,
    state: event.to,
    version: event.sequence,
    deadline: event.deadline ?? dossier.deadline,
    pausedWithMinutes: event.pausedWithMinutes ?? null,
    openSupplement: null,
  };
  switch (detail.action) {
    case 'submit':
      return { ...next, answers: detail.answers, agencyId: detail.agencyId ?? null, submittedAt: at };
    case 'transfer':
      return { ...next, agencyId: detail.toAgencyId };
    case 'receive':
      return { ...next, receivedAt: at };
    case 'requestSupplement':
      return { ...next, supplementRequests: dossier.supplementRequests + 1, openSupplement: detail.request };
    case 'supplement':
      return { ...next, answers: detail.answers };
    case 'take':
      return { ...next, takenBy: event.actor.id };
    case 'refuse':
    case 'stop':
    case 'withdraw':
    case 'approve':
      return { ...next, endedAt: at };
    case 'handOver':
      return { ...next, returnedAt: at };
    case 'proposeResult':
    case 'sendBack':
    case 'issueResult':
      return next;
  }
}

/** The dossier that a history makes. */
export function replay(id: string, history: readonly DossierEvent[]): Dossier {
  return history.reduce(evolve, emptyDossier(id));
}
