// How the national portal may misbehave during the chaos, by its switchboard: docs/domain/national-portal.md says what each means.

const ERRORS = ['http500', 'http503', 'busy', 'garbage', 'reset'];
const upTo = (most) => (chance) => Number((chance() * most).toFixed(2));

/** @type {readonly { name: string, faults: (chance: () => number) => object }[]} */
export const FAULTS = [
  { name: 'errors', faults: (chance) => ({ errorRate: upTo(0.5)(chance), errorKinds: ERRORS }) },
  { name: 'answers lost', faults: (chance) => ({ answerLostRate: upTo(0.4)(chance) }) },
  { name: 'no answers', faults: (chance) => ({ timeoutRate: upTo(0.1)(chance) }) },
  { name: 'slow', faults: (chance) => ({ latencyMs: Math.round(chance() * 800) }) },
  { name: 'sessions ended', faults: () => ({ expireSessions: true }) },
  { name: 'short sessions', faults: (chance) => ({ sessionUses: 1 + Math.floor(chance() * 20) }) },
  { name: 'look-ups without progress', faults: () => ({ lookUps: 'withoutProgress' }) },
  { name: 'look-ups that find nothing', faults: () => ({ lookUps: 'nothing' }) },
  { name: 'outage', faults: () => ({ down: true }) },
];

/** The national portal as it should be. */
export const WELL = {
  errorRate: 0,
  answerLostRate: 0,
  timeoutRate: 0,
  latencyMs: 0,
  sessionUses: 0,
  lookUps: 'full',
  down: false,
};
