import type { EntryContent } from './entry-content';

/** What was typed and is not saved yet, on this device. */
interface Kept {
  readonly officerId: string;
  /** That it builds on. */
  readonly revision: number;
  readonly content: EntryContent;
}

const keyOf = (entryId: string) => `mot-cua.counter-entry.${entryId}`;

/** Keeps an entry over a reload or an ended session, until it is saved. Only this officer's is read again, and only over what it was typed upon. */
export const entryJournal = {
  write(entryId: string, kept: Kept): void {
    try {
      sessionStorage.setItem(keyOf(entryId), JSON.stringify(kept));
    } catch {
      // A full device keeps nothing; the server still does.
    }
  },
  read(entryId: string, officerId: string, revision: number): EntryContent | undefined {
    const text = sessionStorage.getItem(keyOf(entryId));
    if (!text) return undefined;
    const kept = JSON.parse(text) as Kept;
    return kept.officerId === officerId && kept.revision === revision ? kept.content : undefined;
  },
  clear(entryId: string): void {
    sessionStorage.removeItem(keyOf(entryId));
  },
};
