import { Button } from '@mantine/core';
import type { CounterEntry, Procedure } from '@mot-cua/api-client';
import { ErrorSummary, focusField, PageHeader, ProblemNotice, useLanguage, useText } from '@mot-cua/ui';
import { EForm, pagesOf, placedTitle, shownAnswers, UnitSearchProvider } from '@mot-cua/ui/form';
import { useEffect, useMemo, useState, useSyncExternalStore, type KeyboardEvent } from 'react';
import { Link, useNavigate } from 'react-router';
import { findUnits } from '../../api/find-units';
import { useOfficer } from '../../session/officer';
import { enteredPath, PATHS } from '../../shell/paths';
import { usePageTitle } from '../../shell/use-page-title';
import { AnswerBar } from './answer-bar';
import { Applicant } from './applicant';
import { COUNTER_WORDS } from './counter.words';
import { useFillIn, useKeepEntry, useSaveEntry } from './counter.queries';
import { EntryChoices } from './entry-choices';
import { EntryPapers } from './entry-papers';
import { EntrySaver } from './entry-saver';
import { labelOfProblem } from './label-of-problem';
import { Representative } from './representative';
import { useEnterOnce } from './use-enter-once';
import { WhatItTakes } from './what-it-takes';
import classes from './counter.module.css';

interface EntryDeskProps {
  readonly entry: CounterEntry;
  readonly procedure: Procedure;
  readonly onTakeTheirs: () => void;
}

/** One screen for a dossier that came on paper: who, what they say, what they brought, and the counter's answer. */
export function EntryDesk({ entry, procedure, onTakeTheirs }: EntryDeskProps) {
  const say = useText();
  const language = useLanguage();
  const go = useNavigate();
  const officer = useOfficer();
  const { form } = procedure;
  const keep = useKeepEntry();
  const { mutateAsync: send } = useSaveEntry(entry.id);
  const [saver] = useState(
    () =>
      new EntrySaver(
        entry.id,
        officer.id,
        entry,
        (content, revision) =>
          send({ content: { ...content, answers: shownAnswers(form, content.answers) }, revision }),
        keep,
      ),
  );
  const { content, save, error } = useSyncExternalStore(saver.subscribe, saver.current);
  useEffect(() => () => void saver.flush().then(() => saver.stop()), [saver]);
  const fillIn = useFillIn(entry.id);
  const [attempt, setAttempt] = useState(0);
  const enter = useEnterOnce(entry.id, saver, ({ id }) => void go(enteredPath(id)));
  const { problems } = entry.check;
  const shown = attempt > 0 ? problems : [];
  const messageAt = (pointer: string) => shown.find((one) => one.pointer === pointer)?.message;
  const allPages = useMemo(() => pagesOf(form, language).map((_, index) => index), [form, language]);
  const title = say(procedure.name);
  usePageTitle(title);

  async function fillInForm() {
    if (!(await saver.flush())) return;
    saver.take(await fillIn.mutateAsync(saver.revision));
    document.querySelector<HTMLElement>('#entry-form input, #entry-form textarea, #entry-form button')?.focus();
  }
  async function receive() {
    setAttempt(attempt + 1);
    if (await saver.flush()) await enter.send({ answer: 'receive' });
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.defaultPrevented) return;
    event.preventDefault();
    void receive();
  }

  return (
    <div onKeyDown={onKeyDown}>
      <PageHeader
        title={title}
        above={<Link to={PATHS.counter}>{say(COUNTER_WORDS.title)}</Link>}
        lead={procedure.code}
        actions={
          <p role="status" className={classes.quiet} data-save={save}>
            {say(SAVE_WORDS[save])}
          </p>
        }
      />
      {save === 'conflict' && (
        <ProblemNotice error={error}>
          <Button size="sm" variant="outline" onClick={onTakeTheirs}>
            {say({ vi: 'Xem bản mới nhất', en: 'See the latest' })}
          </Button>
        </ProblemNotice>
      )}
      {attempt > 0 && (
        <ErrorSummary
          attempt={attempt}
          errors={problems.map((problem) => ({
            ...problem,
            label:
              labelOfProblem(problem.pointer, procedure, say) ??
              (problem.pointer.startsWith('/counter/') ? undefined : placedTitle(form, problem.pointer, language)),
          }))}
          onGoTo={(pointer) => void focusField(pointer)}
        />
      )}
      <div className={classes.desk}>
        <div className={classes.side}>
          <Applicant
            applicant={content.applicant}
            onChange={(applicant) => saver.change({ applicant })}
            errorAt={messageAt}
          />
          <Representative
            representative={content.representative}
            onChange={(representative) => saver.change({ representative })}
            errorAt={messageAt}
          />
          <section className={classes.card} aria-labelledby="form">
            <div className={classes.cardHead}>
              <h2 id="form">{say({ vi: 'Tờ khai', en: 'Form' })}</h2>
              <Button size="compact-md" variant="default" loading={fillIn.isPending} onClick={() => void fillInForm()}>
                {say({ vi: 'Điền những gì đã biết', en: 'Fill in what is known' })}
              </Button>
            </div>
            {fillIn.error && <ProblemNotice error={fillIn.error} />}
            <div id="entry-form">
              <UnitSearchProvider value={findUnits}>
                <EForm
                  key={saver.edition}
                  form={form}
                  page={allPages}
                  initialAnswers={content.answers}
                  onChange={(answers) => saver.change({ answers })}
                  problems={shown}
                  origins={entry.prefilled}
                />
              </UnitSearchProvider>
            </div>
          </section>
        </div>
        <div className={classes.side}>
          <EntryChoices
            procedure={procedure}
            content={content}
            competence={entry.check.competence}
            onChange={saver.change}
            errorAt={messageAt}
          />
          <EntryPapers
            entry={entry}
            procedure={procedure}
            handedIn={content.handedIn}
            onChange={(handedIn) => saver.change({ handedIn })}
            errorAt={messageAt}
          />
          <WhatItTakes check={entry.check} />
          <AnswerBar
            problems={problems}
            procedure={procedure}
            isSaved={save === 'saved'}
            enter={enter}
            onReceive={() => void receive()}
            onBeforeAnswer={saver.flush}
          />
        </div>
      </div>
    </div>
  );
}

const SAVE_WORDS = {
  saved: { vi: 'Đã lưu', en: 'Saved' },
  waiting: { vi: 'Đang lưu…', en: 'Saving…' },
  saving: { vi: 'Đang lưu…', en: 'Saving…' },
  failed: {
    vi: 'Chưa lưu được, đang thử lại. Những gì đã nhập vẫn còn trên máy này.',
    en: 'Not saved yet; trying again. What you typed is kept on this device.',
  },
  conflict: { vi: 'Hồ sơ này vừa được sửa ở cửa sổ khác.', en: 'It was changed in another window.' },
} as const;
