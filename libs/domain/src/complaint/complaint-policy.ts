import type { ProcessingTime } from '../deadline/deadline';
import type { ComplaintKind } from './complaint-kind';

/** A photo of a telephone, or a scanned letter. */
export const COMPLAINT_FILE_MAX_BYTES = 20 * 1024 * 1024;

/** A time of days of one kind. */
export type ComplaintTime = Extract<ProcessingTime, { amount: number }>;

/** How long an office has, and a citizen; what is law and what the province decides is told in docs/domain/complaints.md. */
export interface ComplaintPolicy {
  /** Days in which a decision or an act can be complained about formally, from when it ended the dossier (Law on Complaints 2011, art. 9). */
  readonly formalWithinDays: number;
  /** How many complaints about one dossier may be open at once. */
  readonly openAtOnce: number;
  /** Fewer characters than this say nothing that can be answered. */
  readonly shortestContent: number;
  /** Working days that a citizen has to answer a question; the office then goes on without. */
  readonly replyWorkingDays: number;
  readonly times: Readonly<
    Record<
      ComplaintKind,
      {
        /** Until it is accepted or refused. */
        readonly acceptance: ComplaintTime;
        /** Until it is answered. */
        readonly answer: ComplaintTime;
        /** Instead, where it is complicated; absent: there is no such thing. */
        readonly complicated?: ComplaintTime;
      }
    >
  >;
}

/** What holds where nobody has decided otherwise. */
export const USUAL_COMPLAINT_POLICY: ComplaintPolicy = {
  formalWithinDays: 90,
  openAtOnce: 3,
  shortestContent: 10,
  replyWorkingDays: 10,
  times: {
    // Two working days to refuse and ten to answer: the measure of Decision 766/QĐ-TTg, and the practice of provinces.
    feedback: { acceptance: { unit: 'workingDay', amount: 2 }, answer: { unit: 'workingDay', amount: 10 } },
    // Law on Complaints 2011, art. 27 and 28.
    formal: {
      acceptance: { unit: 'calendarDay', amount: 10 },
      answer: { unit: 'calendarDay', amount: 30 },
      complicated: { unit: 'calendarDay', amount: 45 },
    },
  },
};
