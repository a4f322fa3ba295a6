import type { Attachment, Procedure } from '@mot-cua/api-client';
import { caseOf, localDate, withoutBlanks, type Text } from '@mot-cua/domain';
import { stateFees, type FeeStatement } from '@mot-cua/domain/fee';
import {
  isNeeded,
  papersOfFiling,
  type FilingSoFar,
  type PaperOfFiling,
} from '@mot-cua/domain/procedure/papers-needed';
import { useLanguage } from '@mot-cua/ui';
import { controlFor, placedPapers, placedTitle, schemaAt, shownAnswers, valueAt, valueWords } from '@mot-cua/ui/form';
import { useMemo } from 'react';
import type { DraftContent } from '../../shell/journal';
import { useDraftSnapshot, useFiling } from './draft-context';

/** A paper of a filing as the server gave it. */
export interface FilingPaper extends PaperOfFiling<Procedure['papers'][number]> {
  /** The page of the form on which it is attached; `undefined`: on the page of the papers. */
  readonly page: number | undefined;
}

/** What is filled in, as its papers and fees see it: what is not shown does not count, as the server will find it. */
export function filingSoFar({ form }: Pick<Procedure, 'form'>, { answers, caseCode }: DraftContent): FilingSoFar {
  return { answers: withoutBlanks(shownAnswers(form, answers)), caseCode, channel: 'online' };
}

/** The papers that are shown: those that the filing needs or may have, and those that have a file all the same. */
export function papersToShow(
  procedure: Pick<Procedure, 'form' | 'papers'>,
  content: DraftContent,
  files: readonly Pick<Attachment, 'paperCode'>[],
): FilingPaper[] {
  const places = placedPapers(procedure.form, content.answers).filter(({ isShown }) => isShown);
  return papersOfFiling(procedure, filingSoFar(procedure, content))
    .filter(({ paper, need }) => need !== 'none' || hasFile(paper.code, files))
    .map((one) => ({ ...one, page: places.find(({ code }) => code === one.paper.code)?.page }));
}

/** Whether it is clear that a paper is wanted, or it has a file all the same. */
export function isSettled({ paper, need }: FilingPaper, files: Parameters<typeof hasFile>[1]): boolean {
  return need !== 'unsettled' || hasFile(paper.code, files);
}

/** Whether a filing cannot do without a paper that it does not have. */
export function isMissing(one: FilingPaper, files: Parameters<typeof hasFile>[1]): boolean {
  return isNeeded(one) && !hasFile(one.paper.code, files);
}

function hasFile(code: string, files: readonly Pick<Attachment, 'paperCode'>[]): boolean {
  return files.some(({ paperCode }) => paperCode === code);
}

export function usePapersToShow(): readonly FilingPaper[] {
  const { procedure, files } = useFiling();
  const { content } = useDraftSnapshot();
  return useMemo(() => papersToShow(procedure, content, files), [procedure, content, files]);
}

/** What the filing costs as far as it is filled in. */
export function useFeesSoFar(): FeeStatement {
  const { procedure } = useFiling();
  const { content } = useDraftSnapshot();
  return useMemo(
    () => stateFees(procedure, { ...filingSoFar(procedure, content), on: localDate(new Date()) }),
    [procedure, content],
  );
}

/** Names a field that is asked for; `undefined` for one that is not shown now. */
export function useFieldName(): (pointer: string) => string | undefined {
  const { procedure } = useFiling();
  const { content } = useDraftSnapshot();
  const language = useLanguage();
  return (pointer) => {
    const isAsked = controlFor(procedure.form, content.answers, pointer) !== undefined;
    return isAsked ? placedTitle(procedure.form, pointer, language) : undefined;
  };
}

/** Why a paper is needed, or is not; `undefined` for one that everybody needs or may have. */
export function whyNeeded(
  { paper, need, because }: FilingPaper,
  { form, cases }: Pick<Procedure, 'form' | 'cases'>,
  { answers, caseCode }: DraftContent,
): Text | undefined {
  const told = (language: keyof Text) =>
    because
      .map((pointer) => {
        const words = valueWords(schemaAt(form, pointer), valueAt(answers, pointer), language);
        const field = placedTitle(form, pointer, language);
        return words === undefined ? `“${field}”` : `“${field}: ${words}”`;
      })
      .join(', ');
  if (need === 'becauseOfAnswers' && because.length > 0)
    return { vi: `Cần vì bạn chọn ${told('vi')}.`, en: `Needed because you chose ${told('en')}.` };
  if (need === 'none') {
    return {
      vi: 'Hồ sơ này không cần giấy tờ này. Tệp vẫn được giữ và nộp kèm; không muốn nộp thì xóa tệp.',
      en: 'Not needed here. The file is kept and submitted with the rest; remove it if you do not want that.',
    };
  }
  const own = (paper.cases ?? []).length > 0 ? caseOf({ cases }, caseCode) : undefined;
  if (!own) return undefined;
  return { vi: `Cần cho trường hợp “${own.name.vi}”.`, en: `For the case “${own.name.en}”.` };
}
