import type { Actor } from '../access/role';
import type { ClockEvent } from '../deadline/clock/clock-history';
import type { Deadline } from '../deadline/deadline';
import type { LocalDate } from '../deadline/vietnam-time';
import type { WorkingCalendar } from '../deadline/working-calendar';
import type { Person } from '../workflow/step-run';
import type { ComplaintAnswer, ComplaintDetail, ComplaintRating } from './complaint-detail';
import type { ComplaintKind, ComplaintSubject } from './complaint-kind';
import type { ComplaintRole, ComplaintState } from './complaint-lifecycle';
import type { ComplaintPolicy } from './complaint-policy';
import type { Concern } from './concerned';

/** When an office must have done the next thing, with what the day was worked out of. */
export interface ComplaintDeadline extends Deadline {
  readonly history: readonly ClockEvent[];
}

/** What the office asked of the citizen. */
export interface ComplaintQuestion {
  readonly text: string;
  readonly answerBy: LocalDate;
}

/** Feedback or a formal complaint about how a dossier is dealt with (phản ánh, kiến nghị, khiếu nại): a fold over its history. */
export interface Complaint {
  readonly id: string;
  readonly state: ComplaintState;
  /** Number of the last event. Also the optimistic lock. */
  readonly version: number;
  readonly complainantId: string;
  readonly kind: ComplaintKind;
  readonly subject: ComplaintSubject;
  readonly content: string;
  /** That deals with it. */
  readonly agencyId: string | null;
  /** Those that had it before and passed it on. */
  readonly passedBy: readonly string[];
  /** The officer to whom it was given. */
  readonly handler: Person | null;
  readonly sentAt: Date | null;
  readonly deadline: ComplaintDeadline | null;
  /** Working minutes that were left when the clock was paused; `null` while it is not. */
  readonly pausedWithMinutes: number | null;
  readonly isComplicated: boolean;
  readonly questions: number;
  readonly openQuestion: ComplaintQuestion | null;
  readonly followUps: number;
  /** Drafted by the handler, for the leader. */
  readonly draft: ComplaintAnswer | null;
  readonly answer: ComplaintAnswer | null;
  readonly rating: ComplaintRating | null;
  /** When the office had done with it, or it was withdrawn. */
  readonly endedAt: Date | null;
}

/** Whoever acts on a complaint, with what an answer names beside: what they are, and where. */
export interface ComplaintActor extends Actor {
  /** Chức vụ, in words. */
  readonly position?: string | null;
}

export interface ComplaintCommand {
  readonly detail: ComplaintDetail;
  readonly actor: ComplaintActor;
  readonly at: Date;
  /** The version the person saw when deciding; absent for the portal's own workers. */
  readonly expectedVersion?: number;
}

/** What a complaint is judged under. */
export interface ComplaintFrame {
  readonly calendar: WorkingCalendar;
  readonly policy: ComplaintPolicy;
  /** Those who had the dossier or decided it. */
  readonly concerned: readonly Concern[];
  /** Other complaints of this citizen about this dossier that are open. */
  readonly openBeside: number;
  /** When the dossier came to its end for the citizen; `null` while it has not. */
  readonly dossierEndedAt: Date | null;
}

/** One line of a complaint's append-only history. */
export interface ComplaintEvent {
  readonly complaintId: string;
  readonly sequence: number;
  readonly from: ComplaintState;
  readonly to: ComplaintState;
  readonly detail: ComplaintDetail;
  readonly actor: {
    readonly id: string;
    readonly name: string;
    readonly role: ComplaintRole;
    readonly position: string | null;
    /** The actor's own agency; `null` for citizens and the portal. */
    readonly agencyId: string | null;
  };
  readonly at: Date;
  /** The version that the actor had seen; `null` for the portal's own workers. */
  readonly seenVersion: number | null;
  readonly deadline?: ComplaintDeadline;
  readonly pausedWithMinutes?: number;
}

export function emptyComplaint(id: string, complainantId: string): Complaint {
  return {
    ...{ id, state: 'unsent', version: 0, complainantId, kind: 'feedback', subject: 'other', content: '' },
    ...{ agencyId: null, passedBy: [], handler: null, sentAt: null, deadline: null, pausedWithMinutes: null },
    ...{ isComplicated: false, questions: 0, openQuestion: null, followUps: 0, draft: null, answer: null },
    ...{ rating: null, endedAt: null },
  };
}

/** Applies what has happened. Total: an event is a fact and is never refused. */
export function evolveComplaint(complaint: Complaint, event: ComplaintEvent): Complaint {
  const { detail, at } = event;
  const next: Complaint = {
    ...complaint,
    state: event.to,
    version: event.sequence,
    deadline: event.deadline ?? complaint.deadline,
    pausedWithMinutes: event.to === event.from ? complaint.pausedWithMinutes : (event.pausedWithMinutes ?? null),
    openQuestion: event.to === event.from ? complaint.openQuestion : null,
  };
  switch (detail.action) {
    case 'send': {
      const { kind, subject, content, agencyId } = detail;
      return { ...next, kind, subject, content, agencyId, sentAt: at };
    }
    case 'passOn': {
      const passedBy = complaint.agencyId ? [...complaint.passedBy, complaint.agencyId] : complaint.passedBy;
      return { ...next, agencyId: detail.toAgencyId, passedBy, handler: null, isComplicated: false };
    }
    case 'assign':
      return { ...next, handler: detail.officer };
    case 'ask':
      return { ...next, questions: complaint.questions + 1, openQuestion: questionOf(detail) };
    case 'extend':
      return { ...next, isComplicated: true };
    case 'draftAnswer':
      return { ...next, draft: detail.answer };
    case 'approveAnswer':
      return { ...next, answer: complaint.draft, draft: null, endedAt: at };
    case 'answer':
      return { ...next, answer: detail.answer, draft: null, endedAt: at };
    case 'followUp':
      return { ...next, followUps: complaint.followUps + 1, rating: null, endedAt: null };
    case 'rate':
      return { ...next, rating: detail.rating };
    case 'refuse':
    case 'withdraw':
      return { ...next, endedAt: at };
    case 'accept':
    case 'reply':
    case 'lapse':
    case 'sendBack':
      return next;
  }
}

function questionOf({ question, answerBy }: Extract<ComplaintDetail, { action: 'ask' }>): ComplaintQuestion {
  return { text: question, answerBy: answerBy ?? '' };
}

/** The complaint that a history makes. */
export function replayComplaint(id: string, complainantId: string, history: readonly ComplaintEvent[]): Complaint {
  return history.reduce(evolveComplaint, emptyComplaint(id, complainantId));
}
