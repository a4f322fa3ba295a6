import { hasStep } from '../answer';
import type { PortalDossier } from '../national-portal';
import type { TienDo } from './wire';

/** Rows of progress in one call; known senders of version B send no more. */
const ROWS_PER_CALL = 10;

/**
 * Of all rows of a dossier those that the portal lacks, from the first that it has no later one of: it takes none out of turn.
 * `undefined` where the portal does not tell what it has.
 */
export function missingRows<T extends Omit<TienDo, 'MaHoSo'>>(
  kept: PortalDossier,
  rows: readonly T[],
): readonly T[] | undefined {
  return kept.steps ? rows.slice(rows.findLastIndex((row) => hasStep(kept, row)) + 1) : undefined;
}

/** Rows by calls, each with its key: the last has that of the report, so that it tells whether all of it arrived. */
export function callsOf<T>(rows: readonly T[], key: string): readonly (readonly [readonly T[], string])[] {
  const calls = Math.ceil(rows.length / ROWS_PER_CALL);
  return Array.from({ length: calls }, (_, call) => {
    const left = calls - 1 - call;
    return [rows.slice(call * ROWS_PER_CALL, (call + 1) * ROWS_PER_CALL), left === 0 ? key : `${key}.${left}`];
  });
}
