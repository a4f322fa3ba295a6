import { PAPER_MEDIA_TYPES, type Paper, type ProcedureDefinition } from '../procedure';
import { withVietnamese } from './english';
import type { LeftOver } from './left-over';
import type { NationalPaper } from './national-procedure';
import { folded, sameEntry } from './same-entry';

/** Enough for a scan of many pages. */
const MAX_BYTES = 20 * 1024 * 1024;

/** One paper with the cases that it stands in, each with its counts. */
interface Gathered {
  readonly code: string;
  readonly name: string;
  readonly entries: readonly NationalPaper[];
}

interface TakenPapers {
  readonly papers: readonly Paper[];
  readonly left: readonly LeftOver[];
}

/**
 * Papers as the national catalogue has them now: names and counts follow it, what we say beside (when it is required, hints, files) stays.
 * Of ours only those go that the catalogue had before and has no more.
 */
export function takePapers(
  { papers, cases = [] }: Pick<ProcedureDefinition, 'papers' | 'cases'>,
  before: readonly NationalPaper[],
  now: readonly NationalPaper[],
): TakenPapers {
  const left: LeftOver[] = [];
  const [former, current] = [gather(before), gather(now)];
  const taken = new Set<Gathered>();
  const kept = papers.flatMap((paper): Paper[] => {
    const was = former.find(({ name }) => folded(name) === folded(paper.name.vi)) ?? sameEntry(former, nameless(paper));
    const is = sameEntry(current, was ?? { code: paper.code, name: paper.name.vi }) ?? byName(current, paper);
    if (!is) return was ? [] : [paper];
    taken.add(is);
    const counts = countsOf(is);
    if (counts === 'byCase') left.push({ part: 'papers', code: 'countsByCase', name: is.name });
    return [{ ...paper, name: withVietnamese(is.name, paper.name), ...(counts === 'byCase' ? {} : counts) }];
  });
  const added = current
    .filter((paper) => !taken.has(paper))
    .map((paper, index): Paper => {
      const names = paper.entries.map((entry) => entry.case).filter((name) => name !== '');
      const known = cases.filter(({ name }) => names.some((wanted) => folded(wanted) === folded(name.vi)));
      const unknown = names.find((wanted) => !cases.some(({ name }) => folded(wanted) === folded(name.vi)));
      if (unknown !== undefined) left.push({ part: 'papers', code: 'caseUnknown', name: unknown });
      const counts = countsOf(paper);
      if (counts === 'byCase') left.push({ part: 'papers', code: 'countsByCase', name: paper.name });
      const isEveryCase = known.length === 0 || known.length === cases.length;
      return {
        code: newCode(paper, [...papers.map(({ code }) => code)], index),
        name: { vi: paper.name, en: '' },
        required: unknown === undefined,
        ...(!isEveryCase && { cases: known.map(({ code }) => code) }),
        ...{ originals: 1, copies: 0, ...(counts === 'byCase' ? {} : counts) },
        ...{ mediaTypes: [...PAPER_MEDIA_TYPES], maxBytes: MAX_BYTES },
      };
    });
  return { papers: [...kept, ...added], left };
}

const nameless = ({ code }: Paper) => ({ code, name: '' });

function byName(papers: readonly Gathered[], { name }: Paper): Gathered | undefined {
  return papers.find((other) => folded(other.name) === folded(name.vi));
}

function gather(papers: readonly NationalPaper[]): Gathered[] {
  const groups = new Map<string, NationalPaper[]>();
  for (const paper of papers) {
    const key = paper.code || folded(paper.name);
    groups.set(key, [...(groups.get(key) ?? []), paper]);
  }
  return [...groups.values()].flatMap((entries) => {
    const [first] = entries;
    return first ? [{ code: first.code, name: first.name, entries }] : [];
  });
}

/** How many are needed, where that is told and the same in every case. */
function countsOf({ entries }: Gathered): Partial<Pick<Paper, 'originals' | 'copies'>> | 'byCase' {
  const [first] = entries;
  const isSame = entries.every(({ originals, copies }) => originals === first?.originals && copies === first?.copies);
  if (!isSame) return 'byCase';
  return {
    ...(first?.originals != null && { originals: first.originals }),
    ...(first?.copies != null && { copies: first.copies }),
  };
}

/** The national code, or a free one where it has none. */
function newCode({ code }: Gathered, used: readonly string[], index: number): string {
  if (code !== '' && !used.includes(code)) return code;
  let number = index + 1;
  while (used.includes(`national-${number}`)) number += 1;
  return `national-${number}`;
}
