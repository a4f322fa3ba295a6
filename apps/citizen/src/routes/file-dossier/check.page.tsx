import type { DraftCheck } from '@mot-cua/api-client';
import { Button } from '@mantine/core';
import { ErrorSummary, exactTime, focusField, PageHeader, ProblemNotice, useLanguage, useText } from '@mot-cua/ui';
import { AnswersView, controlFor, placedTitle } from '@mot-cua/ui/form';
import { Link, useNavigate } from 'react-router';
import { paths } from '../../shell/paths';
import { AGENCY_WORDS } from './agency-line';
import { CaseLine } from './case-line';
import { CompetentAgency } from './competent-agency';
import { FeesOfFiling } from './fees-of-filing';
import { useFeesSoFar, usePapersToShow } from './filing-so-far';
import { PapersToSubmit } from './papers-to-submit';
import { useDraftSnapshot, useFiling, useUploads } from './draft-context';
import { RETURN_WORDS } from './return-words';
import { useReadyDraft, useSubmit } from './submit.queries';
import classes from './filing.module.css';

/** Where the server points when no agency is chosen. */
const AGENCY = '/agencyId';
/** And when no case is. */
const CASE = '/caseCode';

export function CheckPage() {
  const say = useText();
  const language = useLanguage();
  const go = useNavigate();
  const { draft, procedure, files } = useFiling();
  const { content, state } = useDraftSnapshot();
  const uploads = useUploads();
  const running = uploads.filter(({ state }) => state === 'running');
  const failed = uploads.filter(({ state }) => state === 'failed');
  const papers = usePapersToShow();
  const feesHere = useFeesSoFar();
  const check = useReadyDraft();
  const submit = useSubmit();
  const problems = check.data?.problems ?? [];
  const labelled = problems.map((problem) => ({ ...problem, label: labelOf(problem) }));

  function labelOf({ pointer }: DraftCheck['problems'][number]): string {
    const paper = procedure.papers.find(({ code }) => pointer === `/papers/${code}`);
    if (pointer === AGENCY) return say(AGENCY_WORDS);
    if (pointer === CASE) return say({ vi: 'Trường hợp', en: 'Case' });
    return paper ? say(paper.name) : placedTitle(procedure.form, pointer, language);
  }
  const goTo = (pointer: string) => {
    if (pointer === AGENCY) return void focusField(pointer);
    if (pointer === CASE) return void go(paths.draftCase(draft.id));
    const paper = papers.find(({ paper: { code } }) => pointer === `/papers/${code}`);
    if (paper?.page !== undefined) return void go(paths.draftForm(draft.id, paper.page, pointer));
    if (pointer.startsWith('/papers/')) return void go(paths.draftPapers(draft.id, pointer));
    const control = controlFor(procedure.form, content.answers, pointer);
    return void go(control ? paths.draftForm(draft.id, control.page, control.pointer) : paths.draft(draft.id));
  };
  const isChecking = check.isFetching || state === 'saving' || state === 'typing';
  const canSubmit = check.data !== undefined && problems.length === 0 && running.length === 0;
  return (
    <>
      <PageHeader
        title={say({ vi: 'Kiểm tra và nộp', en: 'Check and submit' })}
        lead={say({
          vi: 'Đọc lại lần cuối. Sau khi nộp, bạn vẫn rút hoặc bổ sung được khi cơ quan yêu cầu.',
          en: 'Read it once more. After submitting you can still withdraw it, or add to it when asked.',
        })}
      />
      <ErrorSummary errors={labelled} onGoTo={goTo} />
      {check.error && <ProblemNotice error={check.error} onRetry={() => void check.refetch()} />}
      <div className="stack">
        <CaseLine />
        <CompetentAgency check={check.data} />
        <AnswersView
          form={procedure.form}
          answers={content.answers}
          level={2}
          attached={{ papers: papers.map(({ paper }) => paper), files }}
          actionOf={(page) => (
            <Link className={classes.change} to={paths.draftForm(draft.id, page)}>
              {say({ vi: 'Sửa', en: 'Change' })}
            </Link>
          )}
        />
        {papers.length > 0 && <PapersToSubmit />}
        <FeesOfFiling
          fees={check.data?.fees ?? feesHere}
          returnMethod={content.returnMethod}
          agency={check.data?.agency?.name ?? null}
        />
        <p>
          {say({ vi: 'Kết quả:', en: 'Result:' })} <strong>{say(RETURN_WORDS[content.returnMethod])}</strong>
        </p>
        {check.data?.expected && (
          <p>
            {say(
              {
                vi: 'Nếu được tiếp nhận ngay bây giờ, hạn trả kết quả là {{at}}.',
                en: 'If it were received right now, the answer would be due at {{at}}.',
              },
              { at: exactTime(check.data.expected.dueAt, language) },
            )}
          </p>
        )}
      </div>
      {running.length > 0 && (
        <p role="status" className={classes.notice}>
          {say(
            {
              vi: 'Còn {{count}} tệp đang tải lên. Tải xong là nộp được.',
              en: '{{count}} files are still being uploaded. You can submit once they are done.',
            },
            { count: running.length },
          )}
        </p>
      )}
      {failed.length > 0 && (
        <p role="status" className={classes.notice}>
          {say(
            {
              vi: '{{count}} tệp chưa tải lên được và sẽ không nộp kèm.',
              en: '{{count}} files could not be uploaded and will not be submitted.',
            },
            { count: failed.length },
          )}{' '}
          <Link to={paths.draftPapers(draft.id)}>{say({ vi: 'Xem lại giấy tờ', en: 'See the papers' })}</Link>
        </p>
      )}
      {submit.error && <ProblemNotice error={submit.error} />}
      <div className="actions">
        <Button
          size="lg"
          disabled={!canSubmit && !isChecking}
          loading={submit.isPending || submit.isSuccess || isChecking}
          onClick={() => submit.mutate(undefined, { onSuccess: (id) => void go(paths.receipt(id), { replace: true }) })}
        >
          {say({ vi: 'Nộp hồ sơ', en: 'Submit' })}
        </Button>
        <Button component={Link} to={paths.draft(draft.id)} size="lg" variant="default">
          {say({ vi: 'Để sau', en: 'Later' })}
        </Button>
      </div>
    </>
  );
}
