import type { ClockEvent, ClockStart, PauseReason } from '../deadline/clock/clock-history';
import { LEDGER_SOURCES } from '../deadline/clock/ledger-sources';
import { readClock, type ClockReading, type ClockSpan } from '../deadline/clock/legal-clock';
import { outagesBetween } from '../deadline/working-calendar';
import { basisOf, dueAtEndOf, type Deadline } from '../deadline/deadline';
import type { WholeTimePolicy } from '../procedure/time-policy';
import type { CommandDetail } from './command-detail';
import { isAcceptedElsewhere, type Dossier, type DossierCommand, type DossierEvent, type LegalFrame } from './dossier';
import type { Transition } from './lifecycle';

/** When a dossier must be answered, with everything that the day was worked out of. */
export interface DossierDeadline extends Deadline {
  /** What moved the clock so far, oldest first. */
  readonly history: readonly ClockEvent[];
}

/** Why each pause of the table of transitions stands still. */
const PAUSES = {
  pauseForSupplement: 'supplement',
  pauseForPayment: 'financialDuty',
  pauseByLaw: 'law',
} as const satisfies Record<string, PauseReason>;

const PAUSE_SOURCES: Readonly<Record<PauseReason, string>> = {
  supplement: 'Nghị định 61/2018/NĐ-CP, Điều 19.4: chờ người nộp bổ sung hồ sơ',
  financialDuty: 'Chờ người nộp thực hiện nghĩa vụ tài chính',
  law: 'Thời gian pháp luật không tính vào thời hạn giải quyết',
};

/** Why a clock stands still, and by which rule. */
export function pauseOf(clock: keyof typeof PAUSES, detail: CommandDetail): NonNullable<ClockSpan['paused']> {
  const why = PAUSES[clock];
  return { why, source: detail.action === 'pauseClock' ? detail.legalBasis : PAUSE_SOURCES[why] };
}

const OUTAGE_SOURCE = 'Nghị định 301/2026/NĐ-CP, Điều 3.4: thời gian hệ thống gặp sự cố không tính vào thời hạn';

/**
 * What an action does to the legal clock: the deadline from then on, and what is left of the time where it stands still. The whole history of
 * the clock is read by the calendar of that moment, and what it gives is kept with the event: a due date that was given never moves by itself.
 */
export function clockChange(
  dossier: Dossier,
  { clock }: Transition,
  { detail, at }: Pick<DossierCommand, 'detail' | 'at'>,
  frame: LegalFrame,
): Pick<DossierEvent, 'deadline' | 'pausedWithMinutes'> {
  const before = dossier.deadline?.history ?? [];
  // Two servers may be milliseconds apart: nothing happens before what happened already.
  const now = latest(at, before.at(-1)?.at ?? dossier.receivedAt ?? dossier.submittedAt ?? at);
  const after = (event: ClockEvent) => readingAfter([...before, event], now, frame);
  switch (clock) {
    case 'start':
      return startingAt(now, dossier, isElsewhere(dossier, detail), frame);
    case 'arrive':
      return { deadline: arrivingAt(now, dossier, frame) };
    case 'pauseForSupplement':
    case 'pauseForPayment':
    case 'pauseByLaw': {
      const { deadline, left } = after({ what: 'paused', at: now, ...pauseOf(clock, detail) });
      return { deadline, pausedWithMinutes: left };
    }
    case 'resume':
      return { deadline: after({ what: 'resumed', at: now }).deadline };
    case 'reckonAnew':
      return dossier.deadline ? reckonedAnew(dossier, dossier.deadline, now, frame) : {};
    case 'extend': {
      if (detail.action !== 'extend') return {};
      const to = dueAtEndOf(frame.calendar, detail.newDay);
      return { deadline: after({ what: 'extended', at: now, to, source: LEDGER_SOURCES.extended }).deadline };
    }
    default:
      return {};
  }
}

/** The same history by a calendar that has changed; nothing where that moves nothing. */
function reckonedAnew(
  { pausedWithMinutes }: Dossier,
  before: DossierDeadline,
  at: Date,
  frame: LegalFrame,
): Pick<DossierEvent, 'deadline' | 'pausedWithMinutes'> {
  const { deadline, left } = readingAfter(before.history, at, frame);
  const isPaused = pausedWithMinutes !== null;
  const isAsBefore = deadline.dueAt.getTime() === before.dueAt.getTime() && (!isPaused || left === pausedWithMinutes);
  return isAsBefore ? {} : { deadline, ...(isPaused && { pausedWithMinutes: left }) };
}

function isElsewhere(dossier: Dossier, detail: CommandDetail): boolean {
  return detail.action === 'receive' && isAcceptedElsewhere(dossier, detail);
}

/** Accepted where it is decided, it is there at once; accepted elsewhere, it has no due date until whatever starts its clock has happened. */
function startingAt(
  at: Date,
  { lastFiledAt }: Dossier,
  elsewhere: boolean,
  frame: LegalFrame,
): Pick<DossierEvent, 'deadline'> {
  const accepted = acceptance(lastFiledAt ?? at, at);
  if (!elsewhere) return { deadline: readingAfter([...accepted, { what: ARRIVED, at }], at, frame).deadline };
  const { startsWithElsewhere: startsWith } = frame.policy;
  const policy = { ...frame.policy, startsWith };
  return startsWith === ARRIVED ? {} : { deadline: readingAfter(accepted, at, { ...frame, policy }).deadline };
}

function arrivingAt(at: Date, { lastFiledAt, receivedAt, deadline }: Dossier, frame: LegalFrame): DossierDeadline {
  const before = deadline?.history ?? acceptance(lastFiledAt ?? receivedAt ?? at, receivedAt ?? at);
  return readingAfter([...before, { what: ARRIVED, at }], at, frame).deadline;
}

const ARRIVED = 'receivedByCompetentAgency' as const;

/** What was still missing at first was not handed in yet: a dossier counts as sent in when the last of it was. */
function acceptance(filedAt: Date, at: Date): ClockEvent[] {
  return [
    { what: 'submitted', at: filedAt },
    { what: 'accepted', at },
  ];
}

function latest(a: Date, b: Date): Date {
  return a < b ? b : a;
}

/** The clock of a dossier at an instant; `undefined` before it has started. */
export function clockOf(
  { deadline, endedAt }: Pick<Dossier, 'deadline' | 'endedAt'>,
  asOf: Date,
  frame: ClockFrame,
): ClockReading | undefined {
  if (!deadline) return undefined;
  const end: ClockEvent[] = endedAt ? [{ what: 'finished', at: endedAt }] : [];
  return readingOf([...deadline.history, ...end], asOf, frame);
}

type ClockFrame = Pick<LegalFrame, 'calendar' | 'processingTime' | 'policy'>;

function readingOf(
  history: readonly ClockEvent[],
  asOf: Date,
  { calendar, processingTime, policy }: ClockFrame,
): ClockReading {
  const startsWith = startOf(history, policy);
  return readClock({ calendar, time: processingTime, policy: { ...policy, startsWith }, history, asOf });
}

/** What has arrived later than it was accepted was accepted elsewhere. */
function startOf(history: readonly ClockEvent[], { startsWith, startsWithElsewhere }: WholeTimePolicy): ClockStart {
  const acceptedAt = history.find(({ what }) => what === 'accepted')?.at;
  const arrivedAt = history.find(({ what }) => what === ARRIVED)?.at;
  return acceptedAt && arrivedAt && acceptedAt < arrivedAt ? startsWithElsewhere : startsWith;
}

function readingAfter(
  history: readonly ClockEvent[],
  at: Date,
  frame: ClockFrame,
): { readonly deadline: DossierDeadline; readonly left: number } {
  const reading = readingOf(history, at, frame);
  return { deadline: deadlineOf(reading, history, frame), left: reading.remainingWorkingMinutes ?? 0 };
}

function deadlineOf(
  { startedAt, dueAt, ledger, spans, extensions }: ClockReading,
  history: readonly ClockEvent[],
  { calendar, processingTime, policy }: ClockFrame,
): DossierDeadline {
  if (!startedAt || !dueAt) throw new Error('A clock that has not started has no due date');
  const pauses = new Set(spans.flatMap(({ paused }) => paused?.source ?? []));
  const basis = [
    basisOf(processingTime, startOf(history, policy), policy.sameDayUntil),
    ...pauses,
    ...(spans.some(({ anew }) => anew) ? [LEDGER_SOURCES.annulled] : []),
    ...(extensions > 0 ? [LEDGER_SOURCES.extended] : []),
    ...(outagesBetween(calendar, startedAt, dueAt).length > 0 ? [OUTAGE_SOURCE] : []),
  ].join('. ');
  return { dueAt, startedAt, processingTime, basis, ledger, history };
}
