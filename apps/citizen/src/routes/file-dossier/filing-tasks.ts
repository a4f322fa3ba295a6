import type { Attachment, Procedure } from '@mot-cua/api-client';
import { caseOf, hasCases, type Text } from '@mot-cua/domain';
import { type Say, type Task, type TaskState } from '@mot-cua/ui';
import { formProblems, pagesOf, controlsOf, valueAt } from '@mot-cua/ui/form';
import { paths } from '../../shell/paths';
import type { DraftContent } from '../../shell/journal';
import { caseQuery } from '../procedure/chosen-case';
import { isMissing, papersToShow, type FilingPaper } from './filing-so-far';

interface FilingState {
  readonly draftId: string;
  readonly procedure: Pick<Procedure, 'form' | 'papers' | 'cases'>;
  readonly content: DraftContent;
  readonly files: readonly Pick<Attachment, 'paperCode'>[];
}

const WORDS = {
  case: { vi: 'Trường hợp', en: 'Case' },
  form: { vi: 'Tờ khai', en: 'Form' },
  papers: { vi: 'Giấy tờ', en: 'Papers' },
  result: { vi: 'Phí và nhận kết quả', en: 'Fee and result' },
  check: { vi: 'Kiểm tra và nộp', en: 'Check and submit' },
} satisfies Record<string, Text>;

/**
 * The parts of a filing with the state of each: its case, the form page by page with the papers that stand in it, the other papers,
 * the result, and the check at the end.
 */
export function filingTasks(
  { draftId, procedure, content, files }: FilingState,
  language: 'vi' | 'en',
  say: Say,
): readonly Task[] {
  const { form } = procedure;
  const { caseCode, eligibilityAnswers } = content;
  const problems = formProblems(form, content.answers, language);
  const controls = controlsOf(form, content.answers);
  const papers = papersToShow(procedure, content, files);
  const missing = papers.filter((one) => isMissing(one, files));
  const filesOn = (page: FilingPaper['page']) =>
    files.filter(({ paperCode }) => papers.some((one) => one.page === page && one.paper.code === paperCode)).length;
  const isBegun = (page: number) =>
    filesOn(page) > 0 ||
    controls.some((control) => control.page === page && isGiven(valueAt(content.answers, control.pointer)));
  const missingOn = (page: FilingPaper['page']) => missing.filter((one) => one.page === page).length;
  const pages = pagesOf(form, language).map(({ label }, page): Task => {
    const isFilledIn = problems.every((problem) => problem.page !== page);
    return {
      id: `page-${page}`,
      label: label || say(WORDS.form),
      state: stateOf(isFilledIn && missingOn(page) === 0, isBegun(page)),
      to: paths.draftForm(draftId, page),
      // What keeps a page open although every question of it is answered.
      hint: isFilledIn && missingOn(page) > 0 ? papersHint(missingOn(page), 0, say) : undefined,
    };
  });
  const beside = papers.filter(({ page }) => page === undefined);
  const chosen = caseOf(procedure, caseCode);
  const lacksCase = hasCases(procedure) && !chosen;
  const isReady = problems.length === 0 && missing.length === 0 && !lacksCase;
  return [
    ...(hasCases(procedure)
      ? [
          {
            id: 'case',
            label: say(WORDS.case),
            state: stateOf(!lacksCase, false),
            to: paths.draftCase(draftId, caseQuery(caseCode, eligibilityAnswers)),
            hint: chosen
              ? say(chosen.name)
              : say({ vi: 'Chọn trước để biết giấy tờ và phí', en: 'Choose it first: papers and fee depend on it' }),
          },
        ]
      : []),
    ...pages,
    ...(beside.length > 0
      ? [
          {
            id: 'papers',
            label: say(WORDS.papers),
            state: stateOf(missingOn(undefined) === 0, filesOn(undefined) > 0),
            to: paths.draftPapers(draftId),
            hint: papersHint(missingOn(undefined), filesOn(undefined), say),
          },
        ]
      : []),
    { id: 'result', label: say(WORDS.result), state: 'done', to: paths.draftReturn(draftId) },
    { id: 'check', label: say(WORDS.check), state: isReady ? 'notStarted' : 'blocked', to: paths.draftCheck(draftId) },
  ];
}

function stateOf(isComplete: boolean, isBegun: boolean): TaskState {
  if (isComplete) return 'done';
  return isBegun ? 'started' : 'notStarted';
}

function papersHint(missing: number, attached: number, say: Say): string {
  if (missing > 0)
    return say(
      { vi: 'Còn thiếu {{missing}} giấy tờ bắt buộc', en: 'Required papers still missing: {{missing}}' },
      { missing },
    );
  return say({ vi: 'Đã có {{attached}} tệp', en: 'Files attached: {{attached}}' }, { attached });
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== '';
}
