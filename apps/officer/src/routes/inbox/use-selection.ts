import type { DossierSummary } from '@mot-cua/api-client';
import { useState } from 'react';

type Row = Pick<DossierSummary, 'id' | 'version'>;

/** The dossiers that an officer has picked, each as they saw it. */
export interface Selection {
  readonly picked: ReadonlyMap<string, DossierSummary>;
  readonly isWholePage: boolean;
  readonly isPartOfPage: boolean;
  has(id: string): boolean;
  /** Picks a row or lets it go; `through`: with every row from the one that was picked before. */
  toggle(id: string, through?: boolean): void;
  togglePage(): void;
  clear(): void;
}

/** The ids from one row to another, both included, in whichever direction; the second alone where the first is not there. */
export function idsBetween(rows: readonly Pick<Row, 'id'>[], from: string | null, to: string): string[] {
  const ids = rows.map(({ id }) => id);
  const [a, b] = [from === null ? -1 : ids.indexOf(from), ids.indexOf(to)];
  return a === -1 || b === -1 ? [to] : ids.slice(Math.min(a, b), Math.max(a, b) + 1);
}

/**
 * Keeps what is picked while the list goes on living. A dossier is kept as it was when it was picked: what is done to it later is done to
 * that version or not at all. Another question lets everything go; the next page of the same one keeps it.
 */
export function useSelection(question: string, rows: readonly DossierSummary[]): Selection {
  const [state, setState] = useState<{
    readonly question: string;
    readonly picked: ReadonlyMap<string, DossierSummary>;
    readonly last: string | null;
  }>({ question, picked: new Map(), last: null });
  const isSame = state.question === question;
  const picked = isSame ? state.picked : NONE;
  const last = isSame ? state.last : null;
  const ofPage = rows.filter(({ id }) => picked.has(id)).length;

  const change = (ids: readonly string[], pick: boolean, next: string | null) => {
    const wanted = new Set(ids);
    const kept = new Map([...picked].filter(([id]) => !wanted.has(id)));
    if (pick) for (const row of rows) if (wanted.has(row.id)) kept.set(row.id, picked.get(row.id) ?? row);
    setState({ question, picked: kept, last: next });
  };
  return {
    picked,
    isWholePage: rows.length > 0 && ofPage === rows.length,
    isPartOfPage: ofPage > 0 && ofPage < rows.length,
    has: (id) => picked.has(id),
    toggle: (id, through = false) =>
      change(through ? idsBetween(rows, last, id) : [id], through || !picked.has(id), id),
    togglePage: () =>
      change(
        rows.map(({ id }) => id),
        ofPage < rows.length,
        null,
      ),
    clear: () => setState({ question, picked: new Map(), last: null }),
  };
}

const NONE: ReadonlyMap<string, DossierSummary> = new Map();
