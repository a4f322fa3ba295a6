import type { components } from '@mot-cua/api-client';
import type { ProcedureDefinition } from '@mot-cua/domain';
import { isProblem } from '../../api/is-problem';

export type ProcedureDraft = components['schemas']['ProcedureDraftDto'];

/** Saves a definition over a revision. */
export type SaveDraft = (revision: number, definition: ProcedureDefinition) => Promise<ProcedureDraft>;

/** How the newest change stands. */
export type SaveState = 'saved' | 'waiting' | 'saving' | 'failed' | 'refused' | 'conflict';

export interface DraftState {
  readonly definition: ProcedureDefinition;
  readonly revision: number;
  readonly faults: ProcedureDraft['faults'];
  readonly save: SaveState;
  readonly savedAt: string;
  /** Why the last save did not go through. */
  readonly error: unknown;
}

const PAUSE_MS = 900;
const AGAIN_MS = 5_000;

/**
 * Keeps a draft saved while it is edited: shortly after the last change, one save at a time, and again after a failure. What somebody
 * else saved meanwhile is not overwritten until the editor decides.
 */
export class ProcedureDraftSaver {
  private state: DraftState;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(
    draft: ProcedureDraft,
    private readonly send: SaveDraft,
  ) {
    this.state = stateOf(draft);
  }

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  readonly current = () => this.state;

  readonly change = (change: Partial<ProcedureDefinition>) => {
    const definition = { ...this.state.definition, ...change };
    const save = this.state.save === 'conflict' || this.state.save === 'saving' ? this.state.save : 'waiting';
    this.set({ definition, save });
    if (save === 'waiting') this.saveIn(PAUSE_MS);
  };

  /** Saves at once what is not saved; resolves when it is, or cannot be. */
  readonly flush = async () => {
    if (this.state.save === 'waiting' || this.state.save === 'failed') await this.saveNow();
  };

  /** Goes on with what somebody else saved; what was written here is given up. */
  readonly takeTheirs = (draft: ProcedureDraft) => {
    clearTimeout(this.timer);
    this.state = stateOf(draft);
    this.tell();
  };

  /** Saves what was written here over what somebody else saved as this revision. */
  readonly keepMine = (revision: number) => {
    this.set({ revision, save: 'waiting', error: null });
    return this.saveNow();
  };

  stop(): void {
    clearTimeout(this.timer);
  }

  private saveIn(ms: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.saveNow(), ms);
  }

  private async saveNow(): Promise<void> {
    clearTimeout(this.timer);
    if (this.state.save === 'saving') return;
    const { definition, revision } = this.state;
    this.set({ save: 'saving', error: null });
    try {
      const { revision: saved, faults, editedAt } = await this.send(revision, definition);
      const isNewest = this.state.definition === definition;
      this.set({ revision: saved, faults, savedAt: editedAt, save: isNewest ? 'saved' : 'waiting' });
      if (!isNewest) this.saveIn(PAUSE_MS);
    } catch (error) {
      if (isProblem(error, 'procedureChangedElsewhere')) return this.set({ save: 'conflict', error });
      // What is not of the right shape stays so until it is changed.
      const isRefused = isProblem(error, 'procedureNotReadable') || isProblem(error, 'invalidRequest');
      this.set({ save: isRefused ? 'refused' : 'failed', error });
      if (!isRefused) this.saveIn(AGAIN_MS);
    }
  }

  private set(change: Partial<DraftState>): void {
    this.state = { ...this.state, ...change };
    this.tell();
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}

function stateOf({ definition, revision, faults, editedAt }: ProcedureDraft): DraftState {
  return {
    // The API has checked that it has the shape of a definition.
    definition: definition as unknown as ProcedureDefinition,
    ...{ revision, faults, savedAt: editedAt, save: 'saved', error: null },
  };
}
