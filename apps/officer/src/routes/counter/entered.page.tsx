import { Button } from '@mantine/core';
import { exactTime, LoadingState, PageHeader, ProblemNotice, StateBadge, useLanguage, useText } from '@mot-cua/ui';
import { useEffect, useRef } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import type { Dossier } from '../../api/dossier';
import { KeyHint } from '../../keyboard/key-hint';
import { useShortcuts } from '../../keyboard/use-shortcuts';
import { dossierPath, PATHS } from '../../shell/paths';
import { usePageTitle } from '../../shell/use-page-title';
import { useDossier } from '../dossier/dossier.queries';
import { LegalDocuments } from '../dossier/legal-documents';
import { COUNTER_WORDS } from './counter.words';
import classes from './counter.module.css';

/** What the applicant takes home: the code, the day, and the paper to print; then the next one in the queue. */
export function EnteredPage() {
  const say = useText();
  const { dossierId = '' } = useParams();
  const dossier = useDossier(dossierId);
  return (
    <div className={classes.page}>
      {dossier.error && !dossier.data && <ProblemNotice error={dossier.error} onRetry={() => void dossier.refetch()} />}
      {dossier.isPending && <LoadingState lines={6} />}
      {dossier.data && <Entered dossier={dossier.data} />}
      <p>
        <Link to={dossierPath(dossierId)}>{say({ vi: 'Xem toàn bộ hồ sơ', en: 'See the whole dossier' })}</Link>
      </p>
    </div>
  );
}

function Entered({ dossier }: { readonly dossier: Dossier }) {
  const say = useText();
  const language = useLanguage();
  const go = useNavigate();
  const next = useRef<HTMLButtonElement>(null);
  const { code, state, applicant, procedure, dueAt, transit, agency } = dossier;
  usePageTitle(code);
  useEffect(() => next.current?.focus(), []);
  useShortcuts({ q: () => void go(PATHS.counter) });
  return (
    <>
      <PageHeader
        title={code}
        above={say(COUNTER_WORDS.title)}
        lead={`${say(procedure.name)} · ${applicant.fullName}`}
        actions={<StateBadge state={state} />}
      />
      <section className={classes.card} aria-label={say({ vi: 'Đã ghi nhận', en: 'Entered' })}>
        <dl className={classes.facts}>
          {dueAt && (
            <>
              <dt>{say({ vi: 'Hẹn trả', en: 'Due' })}</dt>
              <dd>{exactTime(dueAt, language)}</dd>
            </>
          )}
          {transit && !transit.arrivedAt && (
            <>
              <dt>{say({ vi: 'Chuyển đến', en: 'Pass on to' })}</dt>
              <dd>
                {say(
                  { vi: '{{agency}}, trước {{at}}', en: '{{agency}}, by {{at}}' },
                  { agency: say(agency.name), at: exactTime(transit.forwardBy, language) },
                )}
              </dd>
            </>
          )}
        </dl>
        <LegalDocuments dossier={dossier} />
        <div>
          <Button ref={next} onClick={() => void go(PATHS.counter)} aria-keyshortcuts="q">
            {say({ vi: 'Hồ sơ tiếp theo', en: 'Next dossier' })} <KeyHint keys="Q" />
          </Button>
        </div>
      </section>
    </>
  );
}
