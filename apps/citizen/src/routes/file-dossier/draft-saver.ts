import type { Draft } from '@mot-cua/api-client';
import { problemOf } from '@mot-cua/ui';
import { draftJournal, type DraftContent } from '../../shell/journal';

const PAUSE_MS = 900;
const RETRY_MS = 8_000;

/** How it stands with what was typed. `gone`: the draft was submitted or deleted elsewhere. */
export type SaveState = 'saved' | 'typing' | 'saving' | 'unreachable' | 'signedOut' | 'conflict' | 'gone' | 'failed';

export interface DraftSnapshot {
  readonly content: DraftContent;
  readonly revision: number;
  readonly savedAt: string;
  readonly state: SaveState;
  /** Grows when what stands in the fields was replaced from elsewhere, so that they have to be shown anew. */
  readonly edition: number;
  /** The draft as it was saved elsewhere, while somebody has to choose. */
  readonly theirs?: Draft;
  readonly error?: unknown;
}

export interface DraftServer {
  save(id: string, content: DraftContent & { readonly revision: number }): Promise<Draft>;
  read(id: string): Promise<Draft>;
  askToSignIn(): Promise<void>;
}

function contentOf({ answers, agency, returnMethod, caseCode, eligibilityAnswers }: Draft): DraftContent {
  return { answers, agencyId: agency?.id ?? null, returnMethod, caseCode, eligibilityAnswers };
}

/** While one of these holds, another try would change nothing: a person has to do something first. */
const WAITING: readonly SaveState[] = ['conflict', 'signedOut', 'gone'];

/**
 * Keeps a draft safe while it is filled in: every change goes to the device's journal at once and to the server after a short pause,
 * one save at a time. What cannot be saved now (no connection, session over) stays and is saved later, and nobody is interrupted in
 * their typing for it; what was changed elsewhere is never overwritten without asking.
 */
export class DraftSaver {
  private snapshot: DraftSnapshot;
  private readonly listeners = new Set<() => void>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | undefined;
  private changes = 0;

  constructor(
    private readonly draftId: string,
    private readonly accountId: string,
    draft: Draft,
    private readonly server: DraftServer,
  ) {
    const saved: DraftSnapshot = {
      content: contentOf(draft),
      revision: draft.revision,
      savedAt: draft.savedAt,
      state: 'saved',
      edition: 0,
    };
    const typed = draftJournal.read(draftId, accountId);
    if (!typed) {
      this.snapshot = saved;
      return;
    }
    this.changes = 1;
    // What an earlier version of this page noted may lack something.
    const content = { ...saved.content, ...typed.content };
    this.snapshot =
      typed.revision === draft.revision
        ? { ...saved, content, state: 'typing' }
        : { ...saved, content, state: 'conflict', theirs: draft };
    if (this.snapshot.state === 'typing') this.schedule();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly current = (): DraftSnapshot => this.snapshot;

  /** Takes a change: noted on the device now, saved soon. */
  change(part: Partial<DraftContent>): void {
    const content = { ...this.snapshot.content, ...part };
    this.changes += 1;
    draftJournal.write(this.draftId, { accountId: this.accountId, revision: this.snapshot.revision, content });
    const isWaiting = WAITING.includes(this.snapshot.state);
    this.put({ content, ...(!isWaiting && { state: 'typing' }) });
    if (!isWaiting) this.schedule();
  }

  /**
   * Saves what is not saved yet because somebody wants to go on, and asks them to sign in where the session is over; done when the
   * server has everything, or when that has to wait (see `state`).
   */
  flush(): Promise<DraftSnapshot> {
    return this.saveAll(true);
  }

  /** Saves what is not saved yet by itself, asking nobody. */
  saveQuietly(): Promise<DraftSnapshot> {
    return this.saveAll(false);
  }

  /** After a while away: saves what waits, or takes over what was saved elsewhere meanwhile. */
  async catchUp(): Promise<void> {
    if (this.changes > 0) return void (await this.saveQuietly());
    try {
      const theirs = await this.server.read(this.draftId);
      if (this.changes === 0 && theirs.revision > this.snapshot.revision) this.adopt(theirs);
    } catch (error) {
      if (problemOf(error).code === 'notFound') this.put({ state: 'gone' });
    }
  }

  /** Settles a conflict: what was typed here replaces what was saved elsewhere, or gives way to it. */
  async resolve(keep: 'mine' | 'theirs'): Promise<void> {
    const { theirs } = this.snapshot;
    if (!theirs) return;
    if (keep === 'mine') {
      this.put({ revision: theirs.revision, theirs: undefined, state: 'typing' });
      await this.flush();
      return;
    }
    this.adopt(theirs);
  }

  private adopt(theirs: Draft): void {
    this.changes = 0;
    draftJournal.clear(this.draftId);
    const { revision, savedAt } = theirs;
    const edition = this.snapshot.edition + 1;
    this.snapshot = { content: contentOf(theirs), revision, savedAt, state: 'saved', edition };
    this.tell();
  }

  private schedule(delayMs = PAUSE_MS): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.saveQuietly(), delayMs);
  }

  private async saveAll(mayAsk: boolean): Promise<DraftSnapshot> {
    clearTimeout(this.timer);
    while (this.changes > 0 && (await this.saveOnce(mayAsk))) clearTimeout(this.timer);
    return this.snapshot;
  }

  /** One save; answers whether it went well. Calls that come while one runs wait for that one. */
  private async saveOnce(mayAsk: boolean): Promise<boolean> {
    if (this.running) {
      await this.running;
      return this.snapshot.state !== 'conflict' && this.snapshot.state !== 'gone' && this.changes > 0;
    }
    if (this.snapshot.state === 'conflict' || this.snapshot.state === 'gone') return false;
    this.running = this.save(mayAsk);
    await this.running;
    this.running = undefined;
    return this.snapshot.state === 'saved' || this.snapshot.state === 'typing';
  }

  private async save(mayAsk: boolean): Promise<void> {
    const { content, revision } = this.snapshot;
    const seen = this.changes;
    this.put({ state: 'saving', error: undefined });
    try {
      const saved = await this.server.save(this.draftId, { ...content, revision });
      this.changes -= seen;
      if (this.changes === 0) draftJournal.clear(this.draftId);
      else
        draftJournal.write(this.draftId, {
          accountId: this.accountId,
          revision: saved.revision,
          content: this.snapshot.content,
        });
      this.put({ revision: saved.revision, savedAt: saved.savedAt, state: this.changes === 0 ? 'saved' : 'typing' });
    } catch (error) {
      await this.recover(error, mayAsk);
    }
  }

  private async recover(error: unknown, mayAsk: boolean): Promise<void> {
    switch (problemOf(error).code) {
      case 'notSignedIn':
        this.put({ state: 'signedOut' });
        if (!mayAsk) return;
        // Closed without signing in: what was typed stays in the journal, and the page offers to sign in.
        await this.server.askToSignIn().then(
          () => this.put({ state: 'typing' }),
          () => undefined,
        );
        return;
      case 'draftChangedElsewhere':
        await this.server.read(this.draftId).then(
          (theirs) => this.put({ state: 'conflict', theirs }),
          () => this.waitAndRetry(error),
        );
        return;
      case 'notFound':
      case 'alreadySubmitted':
        draftJournal.clear(this.draftId);
        this.put({ state: 'gone' });
        return;
      case 'unreachable':
      case 'unavailable':
      case 'tooManyRequests':
        this.waitAndRetry(error);
        return;
      default:
        this.put({ state: 'failed', error });
    }
  }

  private waitAndRetry(error: unknown): void {
    this.put({ state: 'unreachable', error });
    this.schedule(RETRY_MS);
  }

  private put(part: Partial<DraftSnapshot>): void {
    this.snapshot = { ...this.snapshot, ...part };
    this.tell();
  }

  private tell(): void {
    this.listeners.forEach((listener) => listener());
  }
}
