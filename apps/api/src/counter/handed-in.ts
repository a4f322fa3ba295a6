import type { HandedIn, ProcedureVersion } from '@mot-cua/domain';
import { ApiProblem } from '../http/problems';

const MOST_SHEETS = 999;

/** A request with something that none of our screens sends. */
export const wrong = (pointer: string) => new ApiProblem('invalidRequest', { fields: [{ pointer, code: 'enum' }] });

/** Counts of papers that the procedure has, in whole sheets. @throws ApiProblem invalidRequest */
export function handedInOf(
  given: Record<string, unknown>,
  { papers }: Pick<ProcedureVersion, 'papers'>,
): Record<string, HandedIn> {
  return Object.fromEntries(
    Object.entries(given).map(([code, counts]) => {
      const isKnown = papers.some((paper) => paper.code === code);
      if (!isKnown || typeof counts !== 'object' || counts === null) throw wrong(`/handedIn/${code}`);
      const read = (name: keyof HandedIn): number => {
        const value: unknown = name in counts ? Object(counts)[name] : 0;
        if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value > MOST_SHEETS)
          throw wrong(`/handedIn/${code}/${name}`);
        return value;
      };
      const [originals, certifiedCopies, copies] = [read('originals'), read('certifiedCopies'), read('copies')];
      return [code, { originals, certifiedCopies, copies }];
    }),
  );
}
