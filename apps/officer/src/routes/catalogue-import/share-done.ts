import type { Import } from './catalogue-import.queries';

/** How much of an import's present work is done; `total` is not known before the file has been read. */
export function shareDone({ state, scope, total, counts }: Pick<Import, 'state' | 'scope' | 'total' | 'counts'>) {
  const checked = counts.new + counts.changed + counts.unchanged + counts.refused;
  const isCheck = state === 'checking';
  const done = isCheck ? checked : counts.drafted + counts.changedElsewhere;
  const all = isCheck ? total : scope === 'storable' ? counts.storable : counts.faultless;
  return { done, total: all, percent: all ? Math.floor((100 * done) / all) : 0 };
}
