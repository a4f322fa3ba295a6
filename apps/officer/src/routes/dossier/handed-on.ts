import type { TimelineEntry } from '@mot-cua/api-client';

/** Steps that hand nothing on, as being given out by rule: the words before them are still the ones to read. */
const SILENT: readonly TimelineEntry['action'][] = ['take', 'issueResult'];

/**
 * What the last person left for whoever has the dossier now: a proposal, the reason for sending it back or ending it, a note, or an
 * answered supplement with what had been asked for. `undefined` where they left no words.
 */
export function handedOn(timeline: readonly TimelineEntry[]): TimelineEntry | undefined {
  const oldestFirst = [...timeline].sort((a, b) => a.sequence - b.sequence);
  const last = oldestFirst.findLast(({ action, whyOfficer }) => !SILENT.includes(action) && !whyOfficer);
  if (last?.action === 'requestSupplement') return undefined;
  if (last?.action === 'supplement') {
    const asked = oldestFirst.findLast(({ action }) => action === 'requestSupplement');
    return { ...last, ...(asked?.request && { request: asked.request }) };
  }
  return last?.reason || last?.note ? last : undefined;
}
