import type { Dossier } from '@mot-cua/api-client';
import type { Answers, Language } from '@mot-cua/domain';
import { controlFor, placedTitle } from '@mot-cua/ui/form';

/** One thing that an officer asks to have corrected. */
export interface SupplementRequest {
  /** Of the field, or `/papers/<code>`. */
  readonly pointer: string;
  /** What the field or the paper is called. */
  readonly label: string;
  readonly reason: string;
  /** The page of the form on which it stands; `undefined` for a paper, and for a field that is not asked under these answers. */
  readonly page: number | undefined;
  readonly paperCode: string | undefined;
}

type Asked = Pick<Dossier, 'form' | 'papers' | 'openSupplement'>;

/** What is asked for, in the order in which the officer wrote it. */
export function supplementRequests(
  { form, papers, openSupplement }: Asked,
  answers: Answers,
  language: Language,
): readonly SupplementRequest[] {
  return (openSupplement?.items ?? []).map(({ kind, target, reason }) => {
    if (kind === 'paper') {
      const label = papers.find(({ code }) => code === target)?.name[language] ?? target;
      return { pointer: `/papers/${target}`, label, reason, page: undefined, paperCode: target };
    }
    const page = controlFor(form, answers, target)?.page;
    return { pointer: target, label: placedTitle(form, target, language), reason, page, paperCode: undefined };
  });
}
