import {
  COMPLAINT_ACTIONS,
  COMPLAINT_LIFECYCLE,
  COMPLAINT_ROLES,
  COMPLAINT_STATES,
  complaintTransition,
  isOpenComplaint,
  type ComplaintState,
} from './complaint-lifecycle';

const nextOf = (state: ComplaintState): ComplaintState[] =>
  Object.values(COMPLAINT_LIFECYCLE[state]).map(({ to }) => to);

function reachableFrom(start: ComplaintState): Set<ComplaintState> {
  const seen = new Set([start]);
  for (const state of seen) for (const next of nextOf(state)) seen.add(next);
  return seen;
}

describe('the life of a complaint', () => {
  it('reaches every state, and an end from everywhere', () => {
    expect([...reachableFrom('unsent')].sort()).toEqual([...COMPLAINT_STATES].sort());
    for (const state of COMPLAINT_STATES)
      expect([...reachableFrom(state)].some((end) => ['answered', 'refused', 'withdrawn'].includes(end))).toBe(true);
  });

  it('gives every action somebody who may take it', () => {
    for (const action of COMPLAINT_ACTIONS) {
      const rows = COMPLAINT_STATES.flatMap((state) => complaintTransition(state, action) ?? []);
      expect([action, rows.length > 0, rows.every(({ by }) => by.length > 0)]).toEqual([action, true, true]);
    }
  });

  it('lets a citizen withdraw as long as it is open, and nobody else ever', () => {
    for (const state of COMPLAINT_STATES) {
      const row = complaintTransition(state, 'withdraw');
      expect([state, row?.by]).toEqual([state, isOpenComplaint(state) ? ['complainant'] : undefined]);
    }
  });

  it('keeps decisions with leaders: a handler asks and drafts, and nothing more', () => {
    const open = (role: (typeof COMPLAINT_ROLES)[number]) =>
      COMPLAINT_ACTIONS.filter((action) =>
        COMPLAINT_STATES.some((state) => complaintTransition(state, action)?.by.includes(role)),
      );
    expect(open('handler')).toEqual(['ask', 'draftAnswer']);
    expect(open('system')).toEqual(['lapse']);
    expect(open('complainant')).toEqual(['send', 'reply', 'followUp', 'rate', 'withdraw']);
    for (const action of ['accept', 'refuse', 'answer', 'approveAnswer', 'assign', 'passOn'] as const)
      expect(open('leader')).toContain(action);
  });

  it('stops the clock wherever the office owes nothing more, and starts it where it does again', () => {
    for (const state of COMPLAINT_STATES)
      for (const { to, ...row } of Object.values(COMPLAINT_LIFECYCLE[state])) {
        const clock = 'clock' in row ? row.clock : undefined;
        if (isOpenComplaint(state) && !isOpenComplaint(to)) expect(clock).toBe('stop');
        if (!isOpenComplaint(state) && isOpenComplaint(to)) expect(['start', 'restart']).toContain(clock);
        if (to === 'awaitingReply' && state !== to) expect(clock).toBe('pause');
        if (state === 'awaitingReply' && to === 'accepted') expect(clock).toBe('resume');
      }
  });
});
