import { Button } from '@mantine/core';
import type { Answers } from '@mot-cua/domain';
import { ErrorSummary, FeeTable, focusField, ProblemNotice, useLanguage, useText } from '@mot-cua/ui';
import { AnswersView, controlFor, formProblems, pageOfPaper, placedTitle, shownAnswers } from '@mot-cua/ui/form';
import { useState } from 'react';
import { NoteField } from '../dossier/note-field';
import { SupplementList } from '../dossier/supplement-list';
import { PhoneForm } from './phone-form';
import type { PracticeRun } from './practice-run';
import { papersOfRun } from './run-paper';
import { RunPaperInForm } from './run-paper-in-form';
import { RunPapers } from './run-papers';
import { useAct } from './use-act';
import classes from './practice.module.css';

/** The citizen's side after submission: what was filed, or the form again while a supplement is asked for. */
export function FiledRun({ run }: { readonly run: PracticeRun }) {
  const say = useText();
  const language = useLanguage();
  const { form, fees, openSupplement } = run;
  return (
    <section aria-labelledby="citizen" className={classes.side}>
      <h2 id="citizen">
        {openSupplement
          ? say({ vi: 'Người nộp bổ sung', en: 'The applicant supplements' })
          : say({ vi: 'Người nộp đã nộp', en: 'What the applicant filed' })}
      </h2>
      {openSupplement ? <Supplement run={run} /> : <Filed run={run} />}
      {fees && fees.lines.length > 0 && (
        <div className={classes.part}>
          <h3>{say({ vi: 'Phí, lệ phí', en: 'Fees' })}</h3>
          <FeeTable fees={fees} nameOf={(pointer) => placedTitle(form, pointer, language)} />
        </div>
      )}
    </section>
  );
}

function Filed({ run }: { readonly run: PracticeRun }) {
  const papers = papersOfRun(run, []).map(({ paper }) => paper);
  return (
    <>
      <AnswersView form={run.form} answers={run.answers} level={3} attached={{ papers, files: run.files }} />
      <RunPapers run={run} needs={[]} />
    </>
  );
}

function Supplement({ run }: { readonly run: PracticeRun }) {
  const say = useText();
  const language = useLanguage();
  const { form, openSupplement } = run;
  const [answers, setAnswers] = useState<Answers>(run.answers);
  const [page, setPage] = useState(() => firstAskedPage(run));
  const [attempt, setAttempt] = useState(0);
  const [note, setNote] = useState('');
  const acting = useAct(run);
  const problems = attempt > 0 ? formProblems(form, answers, language) : [];
  const requests = Object.fromEntries(
    (openSupplement?.items ?? []).filter(({ kind }) => kind === 'field').map(({ target, reason }) => [target, reason]),
  );
  const goTo = (pointer: string) => {
    const paper = run.papers.find(({ code }) => pointer === `/papers/${code}`);
    const at = paper ? pageOfPaper(form, answers, paper.code) : controlFor(form, answers, pointer)?.page;
    setPage(at ?? page);
    setTimeout(() => focusField(pointer), 100);
  };
  const send = () => {
    setAttempt(attempt + 1);
    if (formProblems(form, answers, language).length > 0) return;
    const words = note.trim();
    acting.send({
      ...{ action: 'supplement', role: 'citizen', answers: { ...shownAnswers(form, answers) } },
      ...(words !== '' && { note: words }),
    });
  };
  return (
    <>
      {openSupplement && (
        <div className={classes.notice}>
          <SupplementList request={openSupplement} dossier={{ ...run, papers: [...run.papers] }} />
        </div>
      )}
      <ErrorSummary errors={problems} attempt={attempt} onGoTo={goTo} />
      <PhoneForm
        form={form}
        initialAnswers={answers}
        onChange={setAnswers}
        page={page}
        onPage={setPage}
        problems={problems}
        requests={requests}
        paperSlot={(code) => <RunPaperInForm run={run} needs={null} code={code} />}
      />
      <RunPapers run={run} needs={null} isOpen beside={{ answers, onGoTo: goTo }} />
      <NoteField
        label={say({
          vi: 'Lời nhắn cho cơ quan (cần khi có mục để nguyên)',
          en: 'Message to the office (needed where something stays as it was)',
        })}
        value={note}
        onChange={setNote}
      />
      {acting.error && <ProblemNotice error={acting.error} />}
      <div>
        <Button loading={acting.isPending} onClick={send}>
          {say({ vi: 'Bổ sung hồ sơ', en: 'Send the supplement' })}
        </Button>
      </div>
    </>
  );
}

/** Where the first field stands that an officer points at. */
function firstAskedPage({ form, answers, openSupplement }: PracticeRun): number {
  const field = openSupplement?.items.find(({ kind }) => kind === 'field');
  return (field && controlFor(form, answers, field.target)?.page) ?? 0;
}
