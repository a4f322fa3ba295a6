import type { Role } from '../access/role';
import { publicHolidays } from '../deadline/public-holidays';
import { instantOf } from '../deadline/vietnam-time';
import { workingCalendar } from '../deadline/working-calendar';
import {
  emptyComplaint,
  evolveComplaint,
  type Complaint,
  type ComplaintActor,
  type ComplaintEvent,
  type ComplaintFrame,
} from './complaint';
import type { ComplaintAnswer, ComplaintDetail } from './complaint-detail';
import { USUAL_COMPLAINT_POLICY } from './complaint-policy';
import { decideComplaint, type ComplaintOutcome } from './decide-complaint';

const WARD = 'tan-ninh';

const person = (id: string, roles: readonly Role[], agencyIds: readonly string[] = [WARD]): ComplaintActor => ({
  ...{ id, name: id, roles, agencyIds },
});

export const LAN = person('lan', ['citizen'], []);
export const MINH = person('minh', ['citizen'], []);
export const LEADER = person('khanh', ['leader']);
export const HANDLER = person('binh', ['caseOfficer']);
export const OFFICER = person('tam', ['caseOfficer']);
export const PROVINCE = person('nghia', ['leader'], ['province', WARD, 'long-hoa']);
export const NEIGHBOUR = person('phuc', ['leader'], ['long-hoa']);
export const PORTAL = person('system', ['system'], []);

export const FRAME: ComplaintFrame = {
  calendar: workingCalendar([2026, 2027].flatMap(publicHolidays)),
  policy: USUAL_COMPLAINT_POLICY,
  concerned: [{ officerId: OFFICER.id, why: 'held' }],
  openBeside: 0,
  dossierEndedAt: null,
};

/** An instant in Vietnam, `2026-11-16 08:00`. */
export function at(moment: string): Date {
  const [date = '', hour = '0', minute = '0'] = moment.split(/[ :]/);
  return instantOf(date, Number(hour) * 60 + Number(minute));
}

export const SENDING: Extract<ComplaintDetail, { action: 'send' }> = {
  ...{ action: 'send', kind: 'feedback', subject: 'late', content: 'Hồ sơ của tôi trễ hẹn đã ba ngày.' },
  ...{ agencyId: WARD, attachmentIds: [] },
};
export const FORMAL = { ...SENDING, kind: 'formal', subject: 'wrongDecision' } as const;
export const ANSWER: ComplaintAnswer = {
  ...{ finding: 'right', text: 'Cơ quan xin lỗi bà và sẽ trả kết quả trong ngày.', legalBasis: 'Điều 28' },
  attachmentIds: [],
};

/** A complaint that is lived through step by step; a step that is refused breaks the test off. */
export class ComplaintLife {
  readonly history: ComplaintEvent[] = [];
  complaint: Complaint = emptyComplaint('c1', LAN.id);

  constructor(private readonly frame: ComplaintFrame = FRAME) {}

  try(actor: ComplaintActor, detail: ComplaintDetail, moment: string, expectedVersion?: number): ComplaintOutcome {
    const command = { actor, detail, at: at(moment), ...(expectedVersion !== undefined && { expectedVersion }) };
    return decideComplaint(this.complaint, command, this.frame);
  }

  does(actor: ComplaintActor, detail: ComplaintDetail, moment: string): this {
    const outcome = this.try(actor, detail, moment);
    if (!outcome.ok) throw new Error(`${detail.action}: ${outcome.refusal.code}`);
    this.history.push(outcome.event);
    this.complaint = evolveComplaint(this.complaint, outcome.event);
    return this;
  }

  /** Why a step is refused; `undefined` where it is not. */
  refusal(actor: ComplaintActor, detail: ComplaintDetail, moment = '2026-11-18 09:00'): string | undefined {
    const outcome = this.try(actor, detail, moment);
    return outcome.ok ? undefined : outcome.refusal.code;
  }
}

/** Sent on Monday 16 November 2026 at eight. */
export const sent = (detail: ComplaintDetail = SENDING, frame?: ComplaintFrame) =>
  new ComplaintLife(frame).does(LAN, detail, '2026-11-16 08:00');

/** And accepted the day after. */
export const accepted = (detail?: ComplaintDetail, frame?: ComplaintFrame) =>
  sent(detail, frame).does(LEADER, { action: 'accept' }, '2026-11-17 08:00');
