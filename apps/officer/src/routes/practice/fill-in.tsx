import { Button } from '@mantine/core';
import { focusField, ErrorSummary, ProblemNotice, useLanguage, useText } from '@mot-cua/ui';
import { controlFor, pageOfPaper, placedTitle, shownAnswers } from '@mot-cua/ui/form';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useNavigate } from 'react-router';
import { procedureEditorPath } from '../../shell/paths';
import { sectionOf } from '../procedure-editor/sections';
import { FilingChoices } from './filing-choices';
import { PhoneForm } from './phone-form';
import type { PracticeRun } from './practice-run';
import { saveRun, useKeepRun } from './practice.queries';
import { RunPaperInForm } from './run-paper-in-form';
import { RunPapers } from './run-papers';
import { RunSaver } from './run-saver';
import { useSubmitRun } from './use-submit-run';
import { WhatItLeadsTo } from './what-it-leads-to';
import classes from './practice.module.css';

interface FillInProps {
  readonly run: PracticeRun;
  readonly onTakeTheirs: () => void;
}

/** The citizen's side before submission: the form on a phone, and beside it what its answers lead to. */
export function FillIn({ run, onTakeTheirs }: FillInProps) {
  const say = useText();
  const language = useLanguage();
  const go = useNavigate();
  const { form, papers, check, prefilled } = run;
  const { code } = run.procedure;
  const keep = useKeepRun(code);
  const [saver] = useState(
    () =>
      new RunSaver(
        run,
        (content, revision) =>
          saveRun(code, run.id, { ...content, answers: shownAnswers(form, content.answers) }, revision),
        keep,
      ),
  );
  const saving = useSyncExternalStore(saver.subscribe, saver.current);
  useEffect(() => () => void saver.flush().then(() => saver.stop()), [saver]);
  const [page, setPage] = useState(0);
  const [attempt, setAttempt] = useState(0);
  const submit = useSubmitRun(run, saver);
  const problems = check?.problems ?? [];
  const labelled = problems.map((problem) => ({ ...problem, label: labelOf(problem.pointer) }));

  function labelOf(pointer: string): string | undefined {
    const paper = papers.find((one) => pointer === `/papers/${one.code}`);
    if (paper) return say(paper.name);
    if (pointer === '/agencyId') return say({ vi: 'Cơ quan', en: 'Agency' });
    if (pointer === '/caseCode') return say({ vi: 'Trường hợp', en: 'Case' });
    return pointer.startsWith('/procedure/') ? undefined : placedTitle(form, pointer, language);
  }
  const goTo = (pointer: string) => {
    if (pointer.startsWith('/procedure/'))
      return void go(procedureEditorPath(code, sectionOf(pointer.slice('/procedure'.length))));
    if (focusField(pointer)) return;
    const { answers } = saving.content;
    const paper = papers.find(({ code: paperCode }) => pointer === `/papers/${paperCode}`);
    const control = paper ? undefined : controlFor(form, answers, pointer);
    const at = paper ? pageOfPaper(form, answers, paper.code) : control?.page;
    if (at === undefined) return;
    setPage(at);
    setTimeout(() => focusField(control?.pointer ?? pointer), 100);
  };
  const trySubmit = async () => {
    setAttempt(attempt + 1);
    await submit.submit();
  };
  return (
    <div className={classes.desk}>
      <section aria-labelledby="citizen" className={classes.side}>
        <h2 id="citizen">{say({ vi: 'Người nộp điền tờ khai', en: 'The applicant fills in the form' })}</h2>
        <FilingChoices run={run} content={saving.content} onChange={saver.change} />
        <PhoneForm
          form={form}
          initialAnswers={saving.content.answers}
          onChange={(answers) => saver.change({ answers })}
          page={page}
          onPage={setPage}
          problems={attempt > 0 ? problems : []}
          origins={prefilled}
          paperSlot={(paperCode) => (
            <RunPaperInForm
              run={run}
              needs={check?.papers ?? null}
              code={paperCode}
              error={
                attempt > 0 ? problems.find(({ pointer }) => pointer === `/papers/${paperCode}`)?.message : undefined
              }
            />
          )}
        />
      </section>
      <section aria-labelledby="outcome" className={classes.side}>
        <h2 id="outcome">{say({ vi: 'Câu trả lời dẫn tới', en: 'What the answers lead to' })}</h2>
        <p role="status" className={classes.quiet} data-save={saving.save}>
          {say(SAVE_WORDS[saving.save])}{' '}
          {saving.save === 'failed' && (
            <Button size="compact-sm" variant="subtle" onClick={() => void saver.flush()}>
              {say({ vi: 'Thử lại', en: 'Try again' })}
            </Button>
          )}
        </p>
        {saving.save === 'conflict' && (
          <ProblemNotice error={saving.error}>
            <Button size="sm" variant="outline" onClick={onTakeTheirs}>
              {say({ vi: 'Xem bản của họ', en: 'Go on with theirs' })}
            </Button>
          </ProblemNotice>
        )}
        {attempt > 0 && <ErrorSummary errors={labelled} attempt={attempt} onGoTo={goTo} />}
        <RunPapers
          run={run}
          needs={check?.papers ?? null}
          isOpen
          beside={{ answers: saving.content.answers, onGoTo: goTo }}
        />
        {check && <WhatItLeadsTo run={run} check={check} />}
        {submit.error && <ProblemNotice error={submit.error} />}
        <div className={classes.submit}>
          <p>
            {problems.length === 0
              ? say({ vi: 'Đã đủ, nộp được.', en: 'Complete, can be submitted.' })
              : say(
                  { vi: 'Còn {{count}} chỗ phải sửa.', en: '{{count}} things to correct.' },
                  { count: problems.length },
                )}
          </p>
          <Button loading={submit.isPending} onClick={() => void trySubmit()}>
            {say({ vi: 'Nộp hồ sơ thử', en: 'Submit the practice dossier' })}
          </Button>
        </div>
      </section>
    </div>
  );
}

const SAVE_WORDS = {
  saved: { vi: 'Đã lưu', en: 'Saved' },
  waiting: { vi: 'Đang lưu…', en: 'Saving…' },
  saving: { vi: 'Đang lưu…', en: 'Saving…' },
  failed: { vi: 'Chưa lưu được.', en: 'Not saved yet.' },
  conflict: { vi: 'Người khác vừa lưu lượt này.', en: 'Somebody else has saved this run.' },
} as const;
