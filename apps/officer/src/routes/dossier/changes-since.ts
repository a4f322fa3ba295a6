import type { TimelineEntry } from '@mot-cua/api-client';

/** What happened to a dossier after the version that somebody was looking at, oldest first. */
export function changesSince(timeline: readonly TimelineEntry[], version: number): TimelineEntry[] {
  return timeline.filter(({ sequence }) => sequence > version).sort((a, b) => a.sequence - b.sequence);
}
