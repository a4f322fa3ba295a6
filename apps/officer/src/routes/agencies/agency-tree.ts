import type { Agency } from '@mot-cua/api-client';
import { plainLetters } from '@mot-cua/domain';

export interface AgencyInTree {
  readonly agency: Agency;
  readonly depth: number;
  readonly hasChildren: boolean;
}

/**
 * The agencies whose name or code fits what was typed with all that lie above them, from the root down, those under a closed one left
 * out. A search opens everything.
 */
export function agencyTree(
  agencies: readonly Agency[],
  words: string,
  closed: ReadonlySet<string>,
): readonly AgencyInTree[] {
  const asked = plainLetters(words);
  const byId = new Map(agencies.map((agency) => [agency.id, agency]));
  const kept = new Set<string>();
  for (const agency of agencies) {
    if (!plainLetters(`${agency.name.vi} ${agency.name.en} ${agency.code} ${agency.legacyCode}`).includes(asked))
      continue;
    for (let at: Agency | undefined = agency; at && !kept.has(at.id); at = byId.get(at.parentId ?? '')) kept.add(at.id);
  }
  const shown = agencies.filter(({ id }) => kept.has(id));
  const below = (parentId: string | null, depth: number): AgencyInTree[] =>
    shown
      .filter((agency) => (byId.has(agency.parentId ?? '') ? agency.parentId : null) === parentId)
      .flatMap((agency) => {
        const hasChildren = shown.some((other) => other.parentId === agency.id);
        const isClosed = asked === '' && closed.has(agency.id);
        return [{ agency, depth, hasChildren }, ...(isClosed ? [] : below(agency.id, depth + 1))];
      });
  return below(null, 0);
}
