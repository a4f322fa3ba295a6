import type { CounterEntry } from '@mot-cua/api-client';
import type { SupplementItem } from '@mot-cua/domain';

/** What an applicant can bring later: papers and answers. The rest has to be right before anything is entered. */
export function itemsToAskFor(problems: CounterEntry['check']['problems']): SupplementItem[] {
  return problems.flatMap(({ pointer, message }): SupplementItem[] => {
    if (pointer === '/agencyId' || pointer === '/caseCode' || pointer.startsWith('/counter/')) return [];
    const [, paperCode] = /^\/papers\/(.+)$/.exec(pointer) ?? [];
    return [
      paperCode === undefined
        ? { kind: 'field', target: pointer, reason: message }
        : { kind: 'paper', target: paperCode, reason: 'Chưa nộp' },
    ];
  });
}
