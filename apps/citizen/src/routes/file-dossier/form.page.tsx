import { Button } from '@mantine/core';
import { ErrorSummary, PageHeader, useLanguage, useText } from '@mot-cua/ui';
import {
  EForm,
  formProblems,
  pagesOf,
  PaperSlotProvider,
  UnitSearchProvider,
  type FormProblem,
} from '@mot-cua/ui/form';
import { useCallback, useState } from 'react';
import { Link, Navigate, useLocation, useNavigate, useParams } from 'react-router';
import { paths } from '../../shell/paths';
import { useFocusOnHash } from '../../shell/use-focus-on-hash';
import { useDraftSnapshot, useFiling } from './draft-context';
import { PaperInForm } from './filing-paper';
import { findUnits } from './find-units';
import { usePapersToShow } from './filing-so-far';

export function FormPage() {
  const page = Number(useParams()['page']) - 1;
  const { draft, procedure } = useFiling();
  if (!(page in pagesOf(procedure.form, 'vi'))) return <Navigate to={paths.draft(draft.id)} replace />;
  return <OnePage key={page} page={page} />;
}

/**
 * One page of the form. Errors are shown once somebody wants to go on, and from then on as they are corrected. A paper keeps nobody here:
 * it may lie at home, and the list of parts remembers it.
 */
function OnePage({ page }: { readonly page: number }) {
  const say = useText();
  const language = useLanguage();
  const go = useNavigate();
  const { hash } = useLocation();
  const { draft, procedure, saver } = useFiling();
  const papers = usePapersToShow();
  const { content, edition } = useDraftSnapshot();
  const [attempt, setAttempt] = useState(hash === '' ? 0 : 1);
  const pages = pagesOf(procedure.form, language);
  const problems: readonly FormProblem[] =
    attempt === 0
      ? []
      : formProblems(procedure.form, content.answers, language).filter((problem) => problem.page === page);
  const isLast = page === pages.length - 1;
  useFocusOnHash();
  const isChecked = attempt > 0;
  const paperSlot = useCallback((code: string) => <PaperInForm code={code} isChecked={isChecked} />, [isChecked]);

  const goOn = () => {
    setAttempt(attempt + 1);
    // As typed up to now, also where a slow phone has not drawn it yet.
    const { answers } = saver.current().content;
    if (formProblems(procedure.form, answers, language).some((problem) => problem.page === page)) return;
    void saver.flush();
    void go(isLast ? nextAfterForm() : paths.draftForm(draft.id, page + 1));
  };
  const nextAfterForm = () =>
    papers.some((one) => one.page === undefined) ? paths.draftPapers(draft.id) : paths.draftReturn(draft.id);
  return (
    <>
      <PageHeader
        title={pages[page]?.label ?? ''}
        above={say(
          { vi: 'Tờ khai, phần {{page}} trên {{pages}}', en: 'Form, part {{page}} of {{pages}}' },
          { page: page + 1, pages: pages.length },
        )}
      />
      <ErrorSummary errors={problems} attempt={attempt} />
      <UnitSearchProvider value={findUnits}>
        <PaperSlotProvider value={paperSlot}>
          <EForm
            key={edition}
            form={procedure.form}
            page={page}
            initialAnswers={content.answers}
            problems={problems}
            origins={draft.prefilled}
            onChange={(answers) => saver.change({ answers })}
          />
        </PaperSlotProvider>
      </UnitSearchProvider>
      <div className="actions">
        <Button size="lg" onClick={goOn}>
          {say({ vi: 'Tiếp tục', en: 'Continue' })}
        </Button>
        <Button component={Link} to={paths.draft(draft.id)} size="lg" variant="default">
          {say({ vi: 'Về danh sách việc', en: 'Back to the list' })}
        </Button>
      </div>
    </>
  );
}
