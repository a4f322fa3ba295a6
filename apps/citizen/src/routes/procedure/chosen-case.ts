import type { Case, Procedure } from '@mot-cua/api-client';
import { caseOf, leadTo, type EligibilityAnswers } from '@mot-cua/domain';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';

const CASE = 'truong_hop';
const ANSWER = 'tra_loi';

/** A case of a procedure, or the answers that are on the way to one. */
export interface CaseChoice {
  readonly chosen: Case | null;
  /** What led to the case, or leads on from here; empty for a case that was picked by name. */
  readonly answers: EligibilityAnswers;
}

/** A choice as the query of an address, `?` included: `?truong_hop=late&tra_loi=when:long`. */
export function caseQuery(caseCode: string | null, answers: EligibilityAnswers): string {
  const query = new URLSearchParams({ ...(caseCode && { [CASE]: caseCode }) });
  for (const [question, answer] of Object.entries(answers)) query.append(ANSWER, `${question}:${answer}`);
  return query.size > 0 ? `?${query}` : '';
}

/** The choice that an address names, as far as the procedure knows it. */
export function choiceIn(
  query: URLSearchParams,
  { cases, eligibility }: Pick<Procedure, 'cases' | 'eligibility'>,
): CaseChoice {
  const given = query
    .getAll(ANSWER)
    .map((pair) => [pair.slice(0, pair.indexOf(':')), pair.slice(pair.indexOf(':') + 1)]);
  const answers: EligibilityAnswers = Object.fromEntries(given);
  const chosen = caseOf({ cases }, query.get(CASE)) ?? null;
  return { chosen, answers: chosen && !leadTo(eligibility, answers, chosen.code) ? {} : answers };
}

/** The choice in the address of this page, so that it can be shared and the way back leads one question back. */
export function useCaseChoice(procedure: Pick<Procedure, 'cases' | 'eligibility'>) {
  const [query, setQuery] = useSearchParams();
  const choice = useMemo(() => choiceIn(query, procedure), [query, procedure]);
  const choose = (caseCode: string | null, answers: EligibilityAnswers) =>
    setQuery(caseQuery(caseCode, answers), { preventScrollReset: true });
  return { ...choice, choose };
}
