/** Where a complaint stands (tình trạng phản ánh, khiếu nại). */
export const COMPLAINT_STATES = [
  'unsent',
  'sent',
  'accepted',
  'awaitingReply',
  'awaitingApproval',
  'answered',
  'refused',
  'withdrawn',
] as const;
export type ComplaintState = (typeof COMPLAINT_STATES)[number];

export const COMPLAINT_ACTIONS = [
  'send',
  'accept',
  'assign',
  'ask',
  'reply',
  'lapse',
  'passOn',
  'refuse',
  'extend',
  'draftAnswer',
  'sendBack',
  'approveAnswer',
  'answer',
  'followUp',
  'rate',
  'withdraw',
] as const;
export type ComplaintAction = (typeof COMPLAINT_ACTIONS)[number];

/** What somebody is to one complaint. `handler` is the officer to whom it was given; `system` the portal's own workers. */
export const COMPLAINT_ROLES = ['complainant', 'leader', 'handler', 'system'] as const;
export type ComplaintRole = (typeof COMPLAINT_ROLES)[number];

export interface ComplaintTransition {
  readonly to: ComplaintState;
  readonly by: readonly ComplaintRole[];
  /** What happens to its clock; absent: it goes on as it was. */
  readonly clock?: 'start' | 'accept' | 'pause' | 'resume' | 'extend' | 'restart' | 'stop';
}

/**
 * The life of a complaint, as a table like that of a dossier: in this state, this action leads there, may be taken by these, and moves the clock so.
 * Nothing here touches the dossier. Source: Law on Complaints 2011, art. 7–31; Decree 20/2008/NĐ-CP; see docs/domain/complaints.md.
 */
export const COMPLAINT_LIFECYCLE = {
  unsent: {
    send: { to: 'sent', by: ['complainant'], clock: 'start' },
  },
  sent: {
    accept: { to: 'accepted', by: ['leader'], clock: 'accept' },
    passOn: { to: 'sent', by: ['leader'], clock: 'start' },
    refuse: { to: 'refused', by: ['leader'], clock: 'stop' },
    withdraw: { to: 'withdrawn', by: ['complainant'], clock: 'stop' },
  },
  accepted: {
    assign: { to: 'accepted', by: ['leader'] },
    ask: { to: 'awaitingReply', by: ['leader', 'handler'], clock: 'pause' },
    passOn: { to: 'sent', by: ['leader'], clock: 'start' },
    extend: { to: 'accepted', by: ['leader'], clock: 'extend' },
    draftAnswer: { to: 'awaitingApproval', by: ['handler'] },
    answer: { to: 'answered', by: ['leader'], clock: 'stop' },
    withdraw: { to: 'withdrawn', by: ['complainant'], clock: 'stop' },
  },
  awaitingReply: {
    assign: { to: 'awaitingReply', by: ['leader'] },
    reply: { to: 'accepted', by: ['complainant'], clock: 'resume' },
    lapse: { to: 'accepted', by: ['system'], clock: 'resume' },
    withdraw: { to: 'withdrawn', by: ['complainant'], clock: 'stop' },
  },
  awaitingApproval: {
    approveAnswer: { to: 'answered', by: ['leader'], clock: 'stop' },
    sendBack: { to: 'accepted', by: ['leader'] },
    extend: { to: 'awaitingApproval', by: ['leader'], clock: 'extend' },
    withdraw: { to: 'withdrawn', by: ['complainant'], clock: 'stop' },
  },
  answered: {
    followUp: { to: 'accepted', by: ['complainant'], clock: 'restart' },
    rate: { to: 'answered', by: ['complainant'] },
  },
  refused: {},
  withdrawn: {},
} as const satisfies Record<ComplaintState, Partial<Record<ComplaintAction, ComplaintTransition>>>;

/** The row of the table for an action in a state; `undefined` where there is none. */
export function complaintTransition(state: ComplaintState, action: ComplaintAction): ComplaintTransition | undefined {
  const row: Partial<Record<ComplaintAction, ComplaintTransition>> = COMPLAINT_LIFECYCLE[state];
  return row[action];
}

/** The states in which an office owes something. */
export const OPEN_COMPLAINT_STATES = [
  'sent',
  'accepted',
  'awaitingReply',
  'awaitingApproval',
] as const satisfies readonly ComplaintState[];

/** Whether an office still owes an answer. */
export function isOpenComplaint(state: ComplaintState): boolean {
  return (OPEN_COMPLAINT_STATES as readonly ComplaintState[]).includes(state);
}
