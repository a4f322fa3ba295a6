import type { CounterEntry } from '@mot-cua/api-client';
import { isProblem } from '../../api/is-problem';
import { contentOf, type EntryContent } from './entry-content';
import { entryJournal } from './entry-journal';

export interface EntrySaving {
  readonly content: EntryContent;
  readonly save: 'saved' | 'waiting' | 'saving' | 'failed' | 'conflict';
  /** Why the last save did not go through. */
  readonly error: unknown;
  /** Grows when what stands in the fields was put there by the server. */
  readonly edition: number;
}

type Send = (content: EntryContent, revision: number) => Promise<CounterEntry>;

const PAUSE_MS = 600;
const RETRY_MS = 5_000;

/**
 * Keeps an entry while it is typed: on the device at once, on the server shortly after the last change, one save at a time. What cannot be saved now
 * is tried again; what somebody saved in another window is not overwritten.
 */
export class EntrySaver {
  private state: EntrySaving;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | undefined;
  private savedRevision: number;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly entryId: string,
    private readonly officerId: string,
    entry: CounterEntry,
    private readonly send: Send,
    private readonly onSaved: (entry: CounterEntry) => void,
  ) {
    this.savedRevision = entry.revision;
    const typed = entryJournal.read(entryId, officerId, entry.revision);
    this.state = { content: typed ?? contentOf(entry), save: typed ? 'waiting' : 'saved', error: null, edition: 0 };
    if (typed) this.schedule(0);
  }

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  readonly current = () => this.state;

  get revision(): number {
    return this.savedRevision;
  }

  readonly change = (change: Partial<EntryContent>) => {
    const content = { ...this.state.content, ...change };
    entryJournal.write(this.entryId, { officerId: this.officerId, revision: this.savedRevision, content });
    if (this.state.save === 'conflict') return this.set({ content });
    this.set({ content, save: this.running ? 'saving' : 'waiting' });
    this.schedule(PAUSE_MS);
  };

  /** Puts what the server filled in into the fields. */
  readonly take = (entry: CounterEntry) => {
    clearTimeout(this.timer);
    this.savedRevision = entry.revision;
    entryJournal.clear(this.entryId);
    this.set({ content: contentOf(entry), save: 'saved', error: null, edition: this.state.edition + 1 });
    this.onSaved(entry);
  };

  /** Saves at once what is not saved; answers whether all of it is. */
  readonly flush = async (): Promise<boolean> => {
    clearTimeout(this.timer);
    while (this.running) await this.running;
    if (this.state.save === 'saved' || this.state.save === 'conflict') return this.state.save === 'saved';
    this.running = this.saveNow();
    await this.running;
    this.running = undefined;
    // What was typed meanwhile has a save of its own.
    return this.state.save === 'waiting' ? this.flush() : this.current().save === 'saved';
  };

  stop(): void {
    clearTimeout(this.timer);
  }

  private schedule(afterMs: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), afterMs);
  }

  private async saveNow(): Promise<void> {
    const { content } = this.state;
    this.set({ save: 'saving', error: null });
    try {
      const entry = await this.send(content, this.savedRevision);
      this.savedRevision = entry.revision;
      const isAll = this.state.content === content;
      if (isAll) entryJournal.clear(this.entryId);
      else
        entryJournal.write(this.entryId, {
          ...{ officerId: this.officerId, revision: entry.revision, content: this.state.content },
        });
      this.set({ save: isAll ? 'saved' : 'waiting' });
      this.onSaved(entry);
    } catch (error) {
      const isElsewhere = isProblem(error, 'draftChangedElsewhere') || isProblem(error, 'notFound');
      this.set({ save: isElsewhere ? 'conflict' : 'failed', error });
      if (!isElsewhere) this.schedule(RETRY_MS);
    }
  }

  private set(change: Partial<EntrySaving>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}
