/** What somebody types, and how far it is kept. */
export interface Saving<Content> {
  readonly content: Content;
  readonly save: 'saved' | 'waiting' | 'saving' | 'failed' | 'conflict';
  /** Why the last save did not go through. */
  readonly error: unknown;
}

/** How one kind of thing is kept. */
export interface Keeping<Content, Saved> {
  readonly send: (content: Content, revision: number) => Promise<Saved>;
  readonly onSaved: (saved: Saved) => void;
  /** Whether a save was refused for what somebody did elsewhere: then nothing is overwritten. */
  readonly isElsewhere: (error: unknown) => boolean;
  /** How long typing pauses before it is saved. */
  readonly pauseMs: number;
}

/**
 * Keeps what is typed on the server: shortly after the last change, one save at a time. Nothing of somebody else's is overwritten. Screens
 * subscribe to it as to a store.
 */
export class ContentSaver<Content extends object, Saved extends { readonly revision: number }> {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(
    protected state: Saving<Content>,
    protected savedRevision: number,
    private readonly keeping: Keeping<Content, Saved>,
  ) {}

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  readonly current = () => this.state;

  get revision(): number {
    return this.savedRevision;
  }

  readonly change = (change: Partial<Content>) => {
    const content = { ...this.state.content, ...change };
    this.onTyped(content);
    if (this.state.save === 'conflict') return this.set({ content });
    this.set({ content, save: this.running ? 'saving' : 'waiting' });
    this.schedule(this.keeping.pauseMs);
  };

  /** Saves at once what is not saved; answers whether all of it is. */
  readonly flush = async (): Promise<boolean> => {
    this.stop();
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

  protected schedule(afterMs: number): void {
    this.stop();
    this.timer = setTimeout(() => void this.flush(), afterMs);
  }

  protected set(change: Partial<Saving<Content>>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }

  /** Told of every change before it is saved. */
  protected onTyped(_content: Content): void {}
  /** Told of what is saved; `isAll` unless more was typed meanwhile. */
  protected onKept(_isAll: boolean): void {}
  /** Told of a save that failed for no reason of somebody else's. */
  protected onFailed(): void {}

  private async saveNow(): Promise<void> {
    const { content } = this.state;
    this.set({ save: 'saving', error: null });
    try {
      const saved = await this.keeping.send(content, this.savedRevision);
      this.savedRevision = saved.revision;
      const isAll = this.state.content === content;
      this.onKept(isAll);
      this.set({ save: isAll ? 'saved' : 'waiting' });
      this.keeping.onSaved(saved);
    } catch (error) {
      const isElsewhere = this.keeping.isElsewhere(error);
      this.set({ save: isElsewhere ? 'conflict' : 'failed', error });
      if (!isElsewhere) this.onFailed();
    }
  }
}
