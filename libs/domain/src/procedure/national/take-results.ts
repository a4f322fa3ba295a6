import type { ProcedureResult } from '../result';
import { withVietnamese } from './english';
import type { NationalTerm } from './national-procedure';
import { folded } from './same-entry';

/**
 * Our results with the national ones in them: those of a name that we have stay as they are, the others are added as documents that the
 * portal makes. Where each side has one, the names are of the same thing. What only we have stays.
 */
export function takeResults(
  ours: readonly ProcedureResult[],
  national: readonly NationalTerm[],
): readonly ProcedureResult[] {
  const own = ours.filter(({ code, name }) => code !== '' || name.vi !== '');
  const isOurs = ({ name }: NationalTerm) => own.some((result) => folded(result.name.vi) === folded(name));
  const added = national.filter((term) => !isOurs(term));
  const [first, ...more] = added;
  if (!first) return ours;
  const [only, ...others] = own;
  if (only && others.length === 0 && national.length === 1) {
    return [{ ...only, code: only.code || first.code, name: withVietnamese(first.name, only.name) }];
  }
  return [first, ...more].reduce<readonly ProcedureResult[]>(
    (results, { code, name }) => [
      ...results,
      { code: freeCode(code, results), name: { vi: name, en: '' }, document: 'made' },
    ],
    own,
  );
}

/** A code that no other result has: the national one, or that with a number. */
function freeCode(code: string, results: readonly ProcedureResult[]): string {
  const taken = new Set(results.map((result) => result.code));
  if (code !== '' && !taken.has(code)) return code;
  let number = 2;
  while (taken.has(`${code || 'result'}-${number}`)) number += 1;
  return `${code || 'result'}-${number}`;
}
