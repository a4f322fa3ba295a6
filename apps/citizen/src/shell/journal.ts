import type { Attachment } from '@mot-cua/api-client';
import type { Answers, ComplaintKind, ComplaintSubject, EligibilityAnswers, ReturnMethod } from '@mot-cua/domain';

/** What of a draft has been typed and is not yet known to be saved. */
export interface DraftContent {
  readonly answers: Answers;
  readonly agencyId: string | null;
  readonly returnMethod: ReturnMethod;
  readonly caseCode: string | null;
  readonly eligibilityAnswers: EligibilityAnswers;
}

/** What of an answer to a supplement request has been typed and is not yet known to be sent. */
export interface SupplementContent {
  readonly answers: Answers;
  readonly note: string;
}

/** What of a complaint has been typed and is not yet known to be sent. */
export interface ComplaintContent {
  /** Under which it is sent, and its files are uploaded. */
  readonly complaintId: string;
  readonly subject: ComplaintSubject | null;
  readonly kind: ComplaintKind | null;
  readonly agencyId: string | null;
  readonly content: string;
  readonly files: readonly Attachment[];
}

/** What somebody writes once more to a complaint. */
export interface ComplaintReplyContent {
  readonly text: string;
  readonly files: readonly Attachment[];
}

export interface JournalEntry<T> {
  readonly accountId: string;
  /** The revision of the draft, or version of the dossier, that was changed. */
  readonly revision: number;
  readonly content: T;
}

/** Notes on this device what was typed, so that neither a closed browser nor an expired session loses it. */
export interface Journal<T> {
  write(id: string, entry: JournalEntry<T>): void;
  /** What was typed by this person and never saved; `undefined` when nothing was. */
  read(id: string, accountId: string): JournalEntry<T> | undefined;
  clear(id: string): void;
  /** Forgets everything that was typed about one thing, and about parts of it (`id.part`), but for one of these. */
  clearOthers(id: string, kept: string): void;
}

const TYPED = 'mot-cua.typed.';
const ATTEMPT = 'mot-cua.attempt.';

export const draftJournal = journalUnder<DraftContent>(`${TYPED}draft.`);
export const supplementJournal = journalUnder<SupplementContent>(`${TYPED}supplement.`);
/** By the dossier that it is about. */
export const complaintJournal = journalUnder<ComplaintContent>(`${TYPED}complaint.`);
/** By the complaint and what is done with it. */
export const complaintReplyJournal = journalUnder<ComplaintReplyContent>(`${TYPED}complaint-reply.`);

function journalUnder<T>(prefix: string): Journal<T> {
  return {
    write(id, entry) {
      try {
        localStorage.setItem(prefix + id, JSON.stringify(entry));
      } catch {
        // The device is full or keeps nothing: typing goes on, and the server still saves what it can.
      }
    },
    read(id, accountId) {
      const stored = localStorage.getItem(prefix + id);
      if (!stored) return undefined;
      const entry = JSON.parse(stored) as JournalEntry<T>;
      return entry.accountId === accountId ? entry : undefined;
    },
    clear: (id) => localStorage.removeItem(prefix + id),
    clearOthers: (id, kept) =>
      Object.keys(localStorage)
        .filter((key) => key === prefix + id || key.startsWith(`${prefix}${id}.`))
        .filter((key) => key !== prefix + kept)
        .forEach((key) => localStorage.removeItem(key)),
  };
}

/** The transaction id of the one attempt to do something that must happen once: the same for every click, in every tab, until it is cleared. */
export function attemptAt(what: string): string {
  const known = localStorage.getItem(ATTEMPT + what);
  if (known) return known;
  const made = crypto.randomUUID();
  localStorage.setItem(ATTEMPT + what, made);
  return made;
}

export function clearAttempt(what: string): void {
  localStorage.removeItem(ATTEMPT + what);
}

/** Takes everything away that filings have left on this device. */
export function forgetJournals(): void {
  Object.keys(localStorage)
    .filter((key) => key.startsWith(TYPED) || key.startsWith(ATTEMPT))
    .forEach((key) => localStorage.removeItem(key));
}
