import type { ForwardingSummary } from '@mot-cua/api-client';
import { healthOfForwarding } from './health-of-forwarding';

const now = new Date('2026-11-24T03:00:00Z');
const minutesAgo = (minutes: number) => new Date(now.getTime() - minutes * 60_000).toISOString();
const nothingWaits: ForwardingSummary = { waiting: 0, setAside: 0, oldestUnsentAt: null, lastConfirmedAt: null };

describe('how the exchange with the national portal goes', () => {
  it.each([
    ['upToDate', nothingWaits],
    ['sending', { ...nothingWaits, waiting: 2, oldestUnsentAt: minutesAgo(5) }],
    ['behind', { ...nothingWaits, waiting: 2, oldestUnsentAt: minutesAgo(6) }],
    ['refused', { ...nothingWaits, waiting: 2, setAside: 1, oldestUnsentAt: minutesAgo(1) }],
  ] as const)('%s', (health, summary) => {
    expect(healthOfForwarding(summary, now)).toBe(health);
  });
});
