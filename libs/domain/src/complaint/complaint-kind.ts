/**
 * What a citizen sends by law: feedback and proposals (phản ánh, kiến nghị; Decree 20/2008/NĐ-CP), or a formal complaint against a decision or an act
 * (khiếu nại; Law on Complaints 2011).
 */
export const COMPLAINT_KINDS = ['feedback', 'formal'] as const;
export type ComplaintKind = (typeof COMPLAINT_KINDS)[number];

/** What it is about, in the words of whoever sends it (nội dung phản ánh). */
export const COMPLAINT_SUBJECTS = ['late', 'attitude', 'extraPapers', 'wrongDecision', 'fee', 'other'] as const;
export type ComplaintSubject = (typeof COMPLAINT_SUBJECTS)[number];

/**
 * The kinds that are open to each subject, the usual one first. A decision or an act can be complained about formally (Law on Complaints 2011,
 * art. 2 and 3); what is neither is feedback.
 */
export const KINDS_OF_SUBJECT: Readonly<Record<ComplaintSubject, readonly ComplaintKind[]>> = {
  late: ['feedback', 'formal'],
  attitude: ['feedback', 'formal'],
  extraPapers: ['feedback', 'formal'],
  wrongDecision: ['formal', 'feedback'],
  fee: ['feedback', 'formal'],
  other: ['feedback'],
};

/** Why an office does not deal with it (không thụ lý; Law on Complaints 2011, art. 11), and for feedback also that it cannot be understood. */
export const REFUSAL_GROUNDS = [
  'notAffected',
  'tooLate',
  'alreadySettled',
  'atCourt',
  'notRepresented',
  'unclear',
] as const;
export type RefusalGround = (typeof REFUSAL_GROUNDS)[number];

/** The grounds that are open to each kind. */
export const GROUNDS_OF_KIND: Readonly<Record<ComplaintKind, readonly RefusalGround[]>> = {
  feedback: ['unclear', 'alreadySettled'],
  formal: ['notAffected', 'tooLate', 'alreadySettled', 'atCourt', 'notRepresented'],
};

/** What the office finds (kết luận nội dung; Law on Complaints 2011, art. 31): right, right in part, or not right. */
export const COMPLAINT_FINDINGS = ['right', 'partlyRight', 'notRight'] as const;
export type ComplaintFinding = (typeof COMPLAINT_FINDINGS)[number];
