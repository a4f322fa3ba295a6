import type { Answers, Channel, ReturnMethod } from '@mot-cua/domain';
import { isProblem } from '../../api/is-problem';
import type { PracticeRun } from './practice-run';

/** What is filled in of a run. */
export interface RunContent {
  readonly answers: Answers;
  readonly channel: Channel;
  readonly caseCode: string | null;
  readonly agencyId: string | null;
  readonly returnMethod: ReturnMethod;
}

export interface RunSaving {
  readonly content: RunContent;
  readonly save: 'saved' | 'waiting' | 'saving' | 'failed' | 'conflict';
  /** Why the last save did not go through. */
  readonly error: unknown;
}

type Send = (content: RunContent, revision: number) => Promise<PracticeRun>;

const PAUSE_MS = 700;

/** Keeps a run saved while it is filled in: shortly after the last change, one save at a time. Nothing of somebody else’s is overwritten. */
export class RunSaver {
  private state: RunSaving;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(
    run: PracticeRun,
    private readonly send: Send,
    private readonly onSaved: (run: PracticeRun) => void,
    private savedRevision = run.revision,
  ) {
    const { answers, channel, caseCode, agency, returnMethod } = run;
    const content = { answers, channel, caseCode, agencyId: agency?.id ?? null, returnMethod };
    this.state = { content, save: 'saved', error: null };
  }

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  readonly current = () => this.state;

  get revision(): number {
    return this.savedRevision;
  }

  readonly change = (change: Partial<RunContent>) => {
    const content = { ...this.state.content, ...change };
    if (this.state.save === 'conflict') return this.set({ content });
    this.set({ content, save: this.running ? 'saving' : 'waiting' });
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), PAUSE_MS);
  };

  /** Saves at once what is not saved; answers whether all of it is. */
  readonly flush = async (): Promise<boolean> => {
    clearTimeout(this.timer);
    while (this.running) await this.running;
    if (this.state.save === 'saved' || this.state.save === 'conflict') return this.state.save === 'saved';
    this.running = this.saveNow();
    await this.running;
    this.running = undefined;
    // What was written meanwhile has a save of its own.
    return this.state.save === 'waiting' ? this.flush() : this.current().save === 'saved';
  };

  stop(): void {
    clearTimeout(this.timer);
  }

  private async saveNow(): Promise<void> {
    const { content } = this.state;
    this.set({ save: 'saving', error: null });
    try {
      const run = await this.send(content, this.savedRevision);
      this.savedRevision = run.revision;
      this.set({ save: this.state.content === content ? 'saved' : 'waiting' });
      this.onSaved(run);
    } catch (error) {
      const isElsewhere = isProblem(error, 'draftChangedElsewhere') || isProblem(error, 'actionNotOpen');
      this.set({ save: isElsewhere ? 'conflict' : 'failed', error });
    }
  }

  private set(change: Partial<RunSaving>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}
