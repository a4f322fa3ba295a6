import type { CounterEntry } from '@mot-cua/api-client';
import type { Language, SupplementItem } from '@mot-cua/domain';

const NOT_HANDED_IN = { vi: 'Chưa nộp', en: 'Not handed in' } as const;

/** What an applicant can bring later: papers and answers. The rest has to be right before anything is entered. */
export function itemsToAskFor(problems: CounterEntry['check']['problems'], language: Language): SupplementItem[] {
  return problems.flatMap(({ pointer, message }): SupplementItem[] => {
    if (pointer === '/agencyId' || pointer === '/caseCode' || pointer.startsWith('/counter/')) return [];
    const [, paperCode] = /^\/papers\/(.+)$/.exec(pointer) ?? [];
    return [
      paperCode === undefined
        ? { kind: 'field', target: pointer, reason: message }
        : { kind: 'paper', target: paperCode, reason: NOT_HANDED_IN[language] },
    ];
  });
}
