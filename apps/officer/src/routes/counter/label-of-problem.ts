import type { Procedure } from '@mot-cua/api-client';
import type { Text } from '@mot-cua/domain';

const LABELS: Readonly<Record<string, Text>> = {
  '/agencyId': { vi: 'Cơ quan giải quyết', en: 'Agency' },
  '/caseCode': { vi: 'Trường hợp', en: 'Case' },
};

/** What a problem beside the form is about; `undefined` for an answer, and for what its sentence says already. */
export function labelOfProblem(
  pointer: string,
  { papers }: Pick<Procedure, 'papers'>,
  say: (text: Text) => string,
): string | undefined {
  const paper = papers.find(({ code }) => pointer === `/papers/${code}`);
  const words = paper?.name ?? LABELS[pointer];
  return words && say(words);
}
