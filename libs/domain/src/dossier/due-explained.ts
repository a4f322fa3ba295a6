import { deadlineFrom } from '../deadline/clock/deadline-from';
import { whyDifferent } from '../deadline/clock/clock-ledger';
import { LEDGER_SOURCES } from '../deadline/clock/ledger-sources';
import type { Deadline, LedgerDay } from '../deadline/deadline';
import { addDays, instantOf, type LocalDate } from '../deadline/vietnam-time';
import { isWorkingDay, outagesOn, type WorkingCalendar } from '../deadline/working-calendar';
import type { Opinion } from '../workflow/opinion';
import { readingOfRun } from '../workflow/run-clock';
import type { StepRun } from '../workflow/step-run';
import type { Dossier, LegalFrame } from './dossier';
import type { SupplementRequest } from './supplement';

/** By which rule each of the times beside that of the dossier runs. */
const BASIS = {
  firstAnswer: 'Nghị quyết 66.7/2025/NQ-CP: trả lời người nộp trong số giờ làm việc này kể từ khi hệ thống nhận hồ sơ',
  step: 'Thông tư 01/2018/TT-VPCP, Điều 8: thời gian của bước trong quy trình nội bộ, theo giờ làm việc của cơ quan làm bước',
  opinion: 'Nghị định 61/2018/NĐ-CP, Điều 19.5: thời hạn lấy ý kiến, theo giờ làm việc của cơ quan được hỏi',
  supplement: 'Theo quy định của thủ tục: số ngày làm việc để bổ sung, quá hạn thì hồ sơ dừng giải quyết',
} as const;

const inMinutes = (minutes: number) => ({ unit: 'workingHour', amount: minutes / 60 }) as const;

/** Why the counter has to answer a dossier when it has to; `null` where that is not known, or the calendar has changed since it was given. */
export function firstAnswerDeadline(
  { lastFiledAt }: Pick<Dossier, 'lastFiledAt'>,
  dueAt: Date | null,
  { calendar, policy }: Pick<LegalFrame, 'calendar' | 'policy'>,
): Deadline | null {
  const deadline = lastFiledAt && deadlineFrom(calendar, lastFiledAt, inMinutes(policy.answerHours * 60));
  return deadline?.dueAt.getTime() === dueAt?.getTime() ? deadline && { ...deadline, basis: BASIS.firstAnswer } : null;
}

/** Why a step is due when it is; `null` where the calendar has changed since its due date was given, which did not move. */
export function deadlineOfRun(run: StepRun, frame: Pick<LegalFrame, 'work' | 'policy'>): Deadline | null {
  const calendar = frame.work.calendarOf(run.agencyId);
  const { startedAt, dueAt, ledger, spans } = readingOfRun(run, calendar, run.openedAt, frame.policy);
  if (!startedAt || dueAt?.getTime() !== run.dueAt.getTime()) return null;
  const basis = [BASIS.step, ...new Set(spans.flatMap(({ paused }) => paused?.source ?? []))].join('. ');
  return { dueAt, startedAt, processingTime: inMinutes(run.allowedMinutes), basis, ledger };
}

/** Why an opinion is due when it is; `null` of older questions, which do not say how long they had, and where the calendar has changed since. */
export function deadlineOfOpinion(
  { agencyId, askedAt, allowedMinutes, answerBy }: Opinion,
  { work }: Pick<LegalFrame, 'work'>,
): Deadline | null {
  if (allowedMinutes === undefined) return null;
  const deadline = deadlineFrom(work.calendarOf(agencyId), askedAt, inMinutes(allowedMinutes));
  return deadline.dueAt.getTime() === answerBy.getTime() ? { ...deadline, basis: BASIS.opinion } : null;
}

/** Why a supplement is due when it is: whole working days behind the one on which it was asked for; `null` of older requests, which have no last day. */
export function deadlineOfSupplement(
  { askedOn, answerBy }: SupplementRequest,
  { calendar, policy }: Pick<LegalFrame, 'calendar' | 'policy'>,
): Deadline | null {
  if (!askedOn || !answerBy) return null;
  const amount = policy.supplementWorkingDays;
  const ledger = daysToAnswer(calendar, askedOn, answerBy, amount);
  if (ledger.filter(({ counted }) => counted).length !== amount) return null;
  return {
    ...{ startedAt: instantOf(askedOn, 0), dueAt: instantOf(answerBy, 24 * 60 - 1), basis: BASIS.supplement, ledger },
    processingTime: { unit: 'workingDay', amount },
  };
}

/** The last day is none on which the portal was down, if only for a while. */
function daysToAnswer(calendar: WorkingCalendar, askedOn: LocalDate, answerBy: LocalDate, amount: number): LedgerDay[] {
  const days: LedgerDay[] = [
    { date: askedOn, minutes: 0, counted: false, reason: 'firstDay', source: LEDGER_SOURCES.firstDay },
  ];
  let left = amount;
  for (let date = addDays(askedOn, 1); date <= answerBy; date = addDays(date, 1)) {
    const isStruckAtTheEnd = left === 1 && date !== answerBy && outagesOn(calendar, date).length > 0;
    const counted = left > 0 && isWorkingDay(calendar, date) && !isStruckAtTheEnd;
    if (counted) left -= 1;
    const special = whyDifferent(calendar, date);
    days.push({ date, minutes: 0, counted, ...(special ?? { reason: 'worked' }) });
  }
  return days;
}
