import { useState } from 'react';
import { mergeQuietly, type QuietList } from './merge-quietly';

interface Kept<Row> {
  /** Which question the rows answer. */
  readonly question: string;
  readonly rows: readonly Row[];
}

/**
 * Keeps a list from jumping under the officer's hands. While they are busy with it, rows are renewed in place and what is new waits;
 * otherwise, and where new rows only follow at the end, the new list is shown at once.
 */
export function useQuietList<Row extends { readonly id: string }>(
  question: string,
  fresh: readonly Row[],
  isBusy: boolean,
): QuietList<Row> & { readonly showNew: () => void } {
  const [kept, setKept] = useState<Kept<Row>>({ question, rows: fresh });
  const isOtherQuestion = kept.question !== question;
  const mayShow = isOtherQuestion || !isBusy || isOnlyLonger(kept.rows, fresh);
  if (mayShow && (isOtherQuestion || kept.rows !== fresh)) setKept({ question, rows: fresh });
  const list = mayShow ? mergeQuietly(fresh, fresh) : mergeQuietly(kept.rows, fresh);
  return { ...list, showNew: () => setKept({ question, rows: fresh }) };
}

function isOnlyLonger(shown: readonly { readonly id: string }[], fresh: readonly { readonly id: string }[]): boolean {
  return shown.every(({ id }, index) => fresh[index]?.id === id);
}
