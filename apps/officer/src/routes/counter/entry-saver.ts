import type { CounterEntry } from '@mot-cua/api-client';
import { isProblem } from '../../api/is-problem';
import { ContentSaver } from '../../saving/content-saver';
import { contentOf, type EntryContent } from './entry-content';
import { entryJournal } from './entry-journal';

const PAUSE_MS = 600;
const RETRY_MS = 5_000;

/**
 * Keeps an entry while it is typed: on the device at once, on the server shortly after the last change. What cannot be saved now is tried again;
 * what somebody saved in another window is not overwritten.
 */
export class EntrySaver extends ContentSaver<EntryContent, CounterEntry> {
  /** Grows when what stands in the fields was put there by the server. */
  edition = 0;

  constructor(
    private readonly entryId: string,
    private readonly officerId: string,
    entry: CounterEntry,
    send: (content: EntryContent, revision: number) => Promise<CounterEntry>,
    private readonly onSaved: (entry: CounterEntry) => void,
  ) {
    const typed = entryJournal.read(entryId, officerId, entry.revision);
    const isElsewhere = (error: unknown) => isProblem(error, 'draftChangedElsewhere') || isProblem(error, 'notFound');
    const state = { content: typed ?? contentOf(entry), save: typed ? 'waiting' : 'saved', error: null } as const;
    super(state, entry.revision, { send, onSaved, isElsewhere, pauseMs: PAUSE_MS });
    if (typed) this.schedule(0);
  }

  /** Puts what the server filled in into the fields. */
  readonly take = (entry: CounterEntry) => {
    this.stop();
    this.savedRevision = entry.revision;
    this.edition += 1;
    entryJournal.clear(this.entryId);
    this.set({ content: contentOf(entry), save: 'saved', error: null });
    this.onSaved(entry);
  };

  protected override onTyped(content: EntryContent): void {
    entryJournal.write(this.entryId, { officerId: this.officerId, revision: this.savedRevision, content });
  }

  protected override onKept(isAll: boolean): void {
    if (isAll) entryJournal.clear(this.entryId);
    else this.onTyped(this.state.content);
  }

  protected override onFailed(): void {
    this.schedule(RETRY_MS);
  }
}
