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

/** What is picked, before it is known what the list shows. */
export interface Picking {
  readonly picked: ReadonlyMap<string, DossierSummary>;
  /** The row that was picked last: where a range begins. */
  readonly last: string | null;
  change(picked: ReadonlyMap<string, DossierSummary>, last: string | null): void;
}

interface Kept extends Pick<Picking, 'picked' | 'last'> {
  readonly question: string;
}

/** Keeps what is picked while the list goes on living. Another question lets everything go; the next page of the same one keeps it. */
export function usePicking(question: string): Picking {
  const [kept, setKept] = useState<Kept>({ question, picked: NONE, last: null });
  const { picked, last } = kept.question === question ? kept : { picked: NONE, last: null };
  return { picked, last, change: (nextPicked, nextLast) => setKept({ question, picked: nextPicked, last: nextLast }) };
}

/**
 * What can be picked of a list. A dossier is kept as it was when it was picked: what is done to it later is done to that version or not at all.
 */
export function selectionOf({ picked, last, change }: Picking, rows: readonly DossierSummary[]): Selection {
  const ofPage = rows.filter(({ id }) => picked.has(id)).length;
  const set = (ids: readonly string[], pick: boolean, next: string | null) => {
    const wanted = new Set(ids);
    const kept = new Map([...picked].filter(([id]) => !wanted.has(id)));
    if (pick) for (const row of rows) if (wanted.has(row.id)) kept.set(row.id, picked.get(row.id) ?? row);
    change(kept, next);
  };
  const allOfPage = rows.map(({ id }) => id);
  return {
    picked,
    isWholePage: rows.length > 0 && ofPage === rows.length,
    isPartOfPage: ofPage > 0 && ofPage < rows.length,
    has: (id) => picked.has(id),
    toggle: (id, through = false) => set(through ? idsBetween(rows, last, id) : [id], through || !picked.has(id), id),
    togglePage: () => set(allOfPage, ofPage < rows.length, null),
    clear: () => change(NONE, null),
  };
}

const NONE: ReadonlyMap<string, DossierSummary> = new Map();
