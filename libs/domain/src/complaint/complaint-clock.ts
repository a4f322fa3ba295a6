import type { ClockEvent } from '../deadline/clock/clock-history';
import { USUAL_POLICY } from '../deadline/clock/clock-history';
import { readClock, type ClockReading } from '../deadline/clock/legal-clock';
import { countingRuleOf, isInDays } from '../deadline/deadline';
import { addDays, instantOf, localDate } from '../deadline/vietnam-time';
import type { Complaint, ComplaintDeadline, ComplaintEvent, ComplaintFrame } from './complaint';
import type { ComplaintKind } from './complaint-kind';
import type { ComplaintTransition } from './complaint-lifecycle';
import type { ComplaintPolicy, ComplaintTime } from './complaint-policy';

/** What of a clock is being read: until it is accepted, until it is answered, until it is answered where it is complicated. */
type Phase = 'acceptance' | 'answer' | 'complicated';

const BASIS: Readonly<Record<ComplaintKind, Readonly<Record<Phase, string>>>> = {
  feedback: {
    acceptance: 'Xem xét tiếp nhận phản ánh, kiến nghị, tính từ khi gửi',
    answer: 'Trả lời phản ánh, kiến nghị, tính từ khi gửi',
    complicated: 'Trả lời phản ánh, kiến nghị, tính từ khi gửi',
  },
  formal: {
    acceptance: 'Luật Khiếu nại 2011, Điều 27: thụ lý trong 10 ngày kể từ ngày nhận được',
    answer: 'Luật Khiếu nại 2011, Điều 28: giải quyết lần đầu trong 30 ngày kể từ ngày thụ lý',
    complicated: 'Luật Khiếu nại 2011, Điều 28: vụ việc phức tạp, giải quyết trong 45 ngày kể từ ngày thụ lý',
  },
};

const PAUSE_SOURCE = 'Chờ người gửi trả lời câu hỏi của cơ quan';

/** What an action does to the clock of a complaint: the due date from then on, and what is left where it stands still. */
export function complaintClockChange(
  complaint: Complaint,
  { clock }: ComplaintTransition,
  kind: ComplaintKind,
  at: Date,
  frame: Pick<ComplaintFrame, 'calendar' | 'policy'>,
): Pick<ComplaintEvent, 'deadline' | 'pausedWithMinutes'> {
  const before = complaint.deadline?.history ?? [];
  const last = before.at(-1)?.at;
  // Two servers may be milliseconds apart: nothing happens before what happened already.
  const now = last && last > at ? last : at;
  const answering: Phase = complaint.isComplicated ? 'complicated' : 'answer';
  const read = (phase: Phase, history: readonly ClockEvent[]) => deadlineAfter(kind, phase, history, now, frame);
  switch (clock) {
    case 'start':
      return { deadline: read('acceptance', [{ what: 'submitted', at: now }]).deadline };
    case 'accept':
      return { deadline: read('answer', [...before, { what: 'accepted', at: now }]).deadline };
    case 'restart': {
      const history = [{ what: 'submitted', at: now } as const, { what: 'accepted', at: now } as const];
      return { deadline: read(answering, history).deadline };
    }
    case 'pause': {
      const paused = { what: 'paused', at: now, why: 'supplement', source: PAUSE_SOURCE } as const;
      const { deadline, left } = read(answering, [...before, paused]);
      return { deadline, pausedWithMinutes: left };
    }
    case 'resume':
      return { deadline: read(answering, [...before, { what: 'resumed', at: now }]).deadline };
    case 'extend':
      return { deadline: read('complicated', before).deadline };
    case 'stop':
    case undefined:
      return {};
  }
}

function deadlineAfter(
  kind: ComplaintKind,
  phase: Phase,
  history: readonly ClockEvent[],
  asOf: Date,
  { calendar, policy }: Pick<ComplaintFrame, 'calendar' | 'policy'>,
): { readonly deadline: ComplaintDeadline; readonly left: number } {
  const time = timeOf(policy, kind, phase);
  // The answer to feedback is counted from its sending, the decision on a formal complaint from its acceptance.
  const startsWith = phase === 'acceptance' || kind === 'feedback' ? 'submitted' : 'accepted';
  const reading = readClock({ calendar, time, policy: { ...USUAL_POLICY, startsWith }, history, asOf });
  const { startedAt, dueAt, ledger, remainingWorkingMinutes } = reading;
  if (!startedAt || !dueAt) throw new Error('A clock that has not started has no due date');
  const rule = `${BASIS[kind][phase]}${isInDays(time) ? '. ' : ', '}${countingRuleOf(time)}`;
  const basis = [rule, ...pausesOf(reading)].join('. ');
  return {
    deadline: { dueAt, startedAt, processingTime: time, basis, ledger, history },
    left: remainingWorkingMinutes ?? 0,
  };
}

function pausesOf({ spans }: ClockReading): string[] {
  return [...new Set(spans.flatMap(({ paused }) => paused?.source ?? []))];
}

function timeOf(policy: ComplaintPolicy, kind: ComplaintKind, phase: Phase): ComplaintTime {
  const { complicated, ...times } = policy.times[kind];
  return phase === 'complicated' ? (complicated ?? times.answer) : times[phase];
}

/** What somebody who complains now can expect: when they hear whether it is accepted, and when it is answered at the latest. */
export function complaintForecast(
  kind: ComplaintKind,
  at: Date,
  frame: Pick<ComplaintFrame, 'calendar' | 'policy'>,
): { readonly acceptBy: Date; readonly answerBy: Date } {
  const sent: ClockEvent = { what: 'submitted', at };
  const acceptBy = deadlineAfter(kind, 'acceptance', [sent], at, frame).deadline.dueAt;
  // At the latest: accepted on the last day.
  const accepted: ClockEvent = { what: 'accepted', at: kind === 'formal' ? acceptBy : at };
  return { acceptBy, answerBy: deadlineAfter(kind, 'answer', [sent, accepted], accepted.at, frame).deadline.dueAt };
}

/** The end of the time for a formal complaint about a dossier that came to its end; `null` while it has not (Law on Complaints 2011, art. 9). */
export function formalUntil(dossierEndedAt: Date | null, { formalWithinDays }: ComplaintPolicy): Date | null {
  return dossierEndedAt && instantOf(addDays(localDate(dossierEndedAt), formalWithinDays + 1), 0);
}
