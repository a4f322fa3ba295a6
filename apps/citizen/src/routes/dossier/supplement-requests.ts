import type { Dossier } from '@mot-cua/api-client';
import { itemsStillOpen, type Answers, type Language } from '@mot-cua/domain';
import { controlFor, placedTitle } from '@mot-cua/ui/form';

/** One thing that an officer asks to have corrected. */
export interface SupplementRequest {
  /** Of the field, or `/papers/<code>`. */
  readonly pointer: string;
  /** What the field or the paper is called. */
  readonly label: string;
  readonly reason: string;
  /** The rule that asks for it, where the officer named one. */
  readonly legalBasis: string | undefined;
  /** The page of the form on which it stands; `undefined` for a paper, and for a field that is not asked under these answers. */
  readonly page: number | undefined;
  readonly paperCode: string | undefined;
  /** Neither corrected nor handed in yet. */
  readonly isOpen: boolean;
}

type Asked = Pick<Dossier, 'answers' | 'attachments' | 'form' | 'papers' | 'openSupplement'>;

/** What is asked for, in the order in which the officer wrote it. */
export function supplementRequests(
  { answers: filed, attachments, form, papers, openSupplement }: Asked,
  answers: Answers,
  language: Language,
): readonly SupplementRequest[] {
  if (!openSupplement) return [];
  const added = attachments.flatMap((file) => (file.filed ? [] : (file.paperCode ?? [])));
  const open = itemsStillOpen(openSupplement, filed, { answers, papers: added });
  return openSupplement.items.map((item) => {
    const { kind, target, reason, legalBasis } = item;
    const said = { reason, legalBasis, isOpen: open.includes(item) };
    if (kind === 'paper') {
      const label = papers.find(({ code }) => code === target)?.name[language] ?? target;
      return { ...said, pointer: `/papers/${target}`, label, page: undefined, paperCode: target };
    }
    const page = controlFor(form, answers, target)?.page;
    return { ...said, pointer: target, label: placedTitle(form, target, language), page, paperCode: undefined };
  });
}
