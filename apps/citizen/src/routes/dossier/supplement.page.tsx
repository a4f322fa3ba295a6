import type { Dossier } from '@mot-cua/api-client';
import { Button, Textarea } from '@mantine/core';
import { ErrorSummary, focusField, PageHeader, ProblemNotice, useLanguage, useText } from '@mot-cua/ui';
import {
  EForm,
  formProblems,
  pageOfPaper,
  PaperSlotProvider,
  shownAnswers,
  UnitSearchProvider,
} from '@mot-cua/ui/form';
import { useState } from 'react';
import { Link, Navigate, useNavigate, useParams } from 'react-router';
import { useLiveDossiers } from '../../shell/live';
import { Loaded } from '../../shell/loaded';
import { MustSignIn } from '../../shell/must-sign-in';
import { paths } from '../../shell/paths';
import { useFocusOnHash } from '../../shell/use-focus-on-hash';
import { findUnits } from '../file-dossier/find-units';
import { AskedPaper, FiledPaper, useAskedPapers } from './asked-paper';
import { useDossier, useSupplement } from './dossier.queries';
import { NoDossier } from './no-dossier';
import { RequestList } from './request-list';
import { supplementRequests } from './supplement-requests';
import { useTypedSupplement } from './use-typed-supplement';

export function SupplementPage() {
  const { id = '' } = useParams();
  return (
    <MustSignIn>
      <LoadedDossier id={id} />
    </MustSignIn>
  );
}

function LoadedDossier({ id }: { readonly id: string }) {
  useLiveDossiers();
  const dossier = useDossier(id);
  return (
    <div className="page page-narrow">
      <Loaded query={dossier} missing={<NoDossier />}>
        {(found) =>
          found.actions.includes('supplement') ? (
            <Supplement dossier={found} />
          ) : (
            <Navigate to={paths.dossier(id)} replace />
          )
        }
      </Loaded>
    </div>
  );
}

/**
 * Only the pages of the form and the papers that an officer points at, each with what is asked for. A paper that stands on such a page is
 * added to there; for its sake alone no page is shown.
 */
function Supplement({ dossier }: { readonly dossier: Dossier }) {
  const say = useText();
  const language = useLanguage();
  const go = useNavigate();
  const { id, form, openSupplement } = dossier;
  const { answers, note, type } = useTypedSupplement(dossier);
  const [attempt, setAttempt] = useState(0);
  const papers = useAskedPapers(id);
  const supplement = useSupplement(dossier);
  useFocusOnHash();

  const requests = supplementRequests(dossier, answers, language);
  const [pages] = useState(() => requests.map(({ page }) => page).filter((page) => page !== undefined));
  // Nobody is to use up the one request for nothing: what stays as it was is explained.
  const stillOpen = note.trim() === '' ? requests.filter(({ isOpen }) => isOpen) : [];
  const untouched = stillOpen.map(({ pointer, label }) => ({
    ...{ pointer, label },
    message: say({
      vi: 'Chưa sửa hoặc chưa nộp. Hãy bổ sung, hoặc ghi lời nhắn vì sao để nguyên.',
      en: 'Neither corrected nor handed in. Add it, or say in the message why it stays as it is.',
    }),
  }));
  const problems = attempt > 0 ? formProblems(form, answers, language) : [];
  const isUploading = papers.running.some(({ state }) => state === 'running');

  const paperAt = (code: string, isInForm: boolean) => {
    const paper = dossier.papers.find((one) => one.code === code);
    const request = requests.find(({ paperCode }) => paperCode === code);
    if (!paper) return null;
    if (!request) return isInForm ? <FiledPaper paper={paper} dossier={dossier} /> : null;
    return <AskedPaper key={code} {...{ paper, request, dossier, papers, isInForm }} />;
  };
  const standsInForm = (code: string) => {
    const page = pageOfPaper(form, answers, code);
    return page !== undefined && pages.includes(page);
  };

  const send = () => {
    setAttempt(attempt + 1);
    if (formProblems(form, answers, language).length + untouched.length > 0) return;
    supplement.mutate(
      { answers: shownAnswers(form, answers), ...(note.trim() !== '' && { note: note.trim() }) },
      { onSuccess: () => void go(paths.dossier(id), { replace: true }) },
    );
  };
  return (
    <>
      <PageHeader
        title={say({ vi: 'Bổ sung hồ sơ', en: 'Supplement' })}
        above={<Link to={paths.dossier(id)}>{dossier.code}</Link>}
        lead={
          openSupplement?.note ??
          say({
            vi: 'Sửa các mục được chỉ ra bên dưới rồi gửi lại.',
            en: 'Correct what is pointed out below, then send it.',
          })
        }
      />
      <ErrorSummary errors={attempt > 0 ? [...problems, ...untouched] : []} attempt={attempt} />
      <RequestList requests={requests} onGoTo={focusField} />
      {pages.length > 0 && (
        <UnitSearchProvider value={findUnits}>
          <PaperSlotProvider value={(code) => paperAt(code, true)}>
            <EForm
              form={form}
              page={pages}
              initialAnswers={answers}
              problems={problems}
              requests={Object.fromEntries(requests.map(({ pointer, reason }) => [pointer, reason]))}
              onChange={(next) => type({ answers: next })}
            />
          </PaperSlotProvider>
        </UnitSearchProvider>
      )}
      <div className="stack">
        {dossier.papers.map(({ code }) => (standsInForm(code) ? null : paperAt(code, false)))}
        <Textarea
          label={say({ vi: 'Lời nhắn cho cơ quan', en: 'Message to the office' })}
          description={say({
            vi: 'Chỉ cần ghi nếu để nguyên một mục được yêu cầu.',
            en: 'Only needed if you leave something as it was.',
          })}
          value={note}
          onChange={(event) => type({ note: event.currentTarget.value })}
          maxLength={2000}
          autosize
          minRows={2}
        />
      </div>
      {papers.removal.error && <ProblemNotice error={papers.removal.error} />}
      {supplement.error && <ProblemNotice error={supplement.error} />}
      {isUploading && (
        <p role="status">
          {say({
            vi: 'Còn tệp đang tải lên. Tải xong là gửi được.',
            en: 'A file is still being uploaded. You can send once it is done.',
          })}
        </p>
      )}
      <div className="actions">
        <Button size="lg" disabled={isUploading} loading={supplement.isPending} onClick={send}>
          {say({ vi: 'Gửi bổ sung', en: 'Send' })}
        </Button>
        <Button component={Link} to={paths.dossier(id)} size="lg" variant="default">
          {say({ vi: 'Để sau', en: 'Later' })}
        </Button>
      </div>
    </>
  );
}
