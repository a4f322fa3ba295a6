import { Button, Tabs } from '@mantine/core';
import type { DossierAction } from '@mot-cua/domain';
import { useText } from '@mot-cua/ui';
import { IconFlagFilled } from '@tabler/icons-react';
import { useRef, useState, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import type { Dossier } from '../../api/dossier';
import { ActionBar } from './action-bar';
import { ActingDialog } from './acting-dialog';
import { announceDone } from './announce-done';
import { DelayNotice } from './delay-notice';
import { DossierHeader } from './dossier-header';
import { FiledForm } from './filed-form';
import { ForwardingPanel } from './forwarding-panel';
import { History } from './history';
import { LatestWord } from './latest-word';
import { LegalDocuments } from './legal-documents';
import type { OfficerAction } from './open-actions';
import { OtherCompetence } from './other-competence';
import { Papers } from './papers';
import { OthersContext } from './presence/others';
import { useBeingHere } from './presence/presence.queries';
import { PartNotice } from './part-notice';
import { ProcessPanel } from './process-panel';
import { ProcessSteps } from './process-steps';
import { SupplementDialog } from './supplement-dialog';
import { useMarking } from './use-marking';
import classes from './dossier-desk.module.css';

interface DossierDeskProps {
  readonly dossier: Dossier;
  /** The way back, before the code. */
  readonly back?: ReactNode;
  /** Other ways to look at it, at the end of the line. */
  readonly corner?: ReactNode;
  /** There is room for the form and the papers side by side. */
  readonly isWide: boolean;
}

/** Everything about one dossier, and everything that can be done with it. */
export function DossierDesk({ dossier, back, corner, isWide }: DossierDeskProps) {
  const say = useText();
  const allMarking = useMarking(dossier);
  const marking = allMarking.isOpen ? allMarking : null;
  const [acting, setActing] = useState<OfficerAction | null>(null);
  const [params] = useSearchParams();
  const [tab, setTab] = useState<string | null>(params.get('muc') === 'quy-trinh' ? 'process' : 'form');
  const { part } = dossier;
  const showsPapers = part?.showsPapers ?? true;
  const shown = tabOf(tab, { isWide, showsPapers, isPart: part !== null });
  const markCount = marking?.marks.length ?? 0;
  const heading = useRef<HTMLHeadingElement>(null);
  const close = () => setActing(null);
  const others = useBeingHere(dossier, acting);

  const openTasks =
    dossier.steps.filter(({ end }) => end === null).length +
    dossier.opinions.filter(({ answer }) => answer === null).length;

  function tellDone(action: DossierAction) {
    // The button that began it is about to go.
    heading.current?.focus();
    announceDone(say, action, dossier.code);
  }

  function finish(action: OfficerAction) {
    close();
    // The notice of stopping is printed for who stands at the counter.
    if (action === 'withdraw') setTab('documents');
    tellDone(action);
  }

  return (
    <OthersContext value={others}>
      <article className={classes.desk} data-wide={isWide || undefined}>
        <DossierHeader
          dossier={dossier}
          headingRef={heading}
          back={back}
          corner={corner}
          actions={<ActionBar dossier={dossier} onAct={setActing} />}
        />
        {part ? <PartNotice part={part} /> : <ProcessSteps dossier={dossier} />}
        <LatestWord dossier={dossier} />
        <DelayNotice dossier={dossier} onExtend={() => setActing('extend')} />
        <OtherCompetence dossier={dossier} onTransfer={() => setActing('transfer')} />
        <div className={classes.body}>
          <Tabs value={shown} onChange={setTab} keepMounted={false} className={classes.tabs}>
            <Tabs.List>
              {showsPapers && <Tabs.Tab value="form">{say({ vi: 'Tờ khai', en: 'Form' })}</Tabs.Tab>}
              {!isWide && showsPapers && (
                <Tabs.Tab value="papers">
                  {say({ vi: 'Giấy tờ', en: 'Papers' })} ({dossier.attachments.length})
                </Tabs.Tab>
              )}
              <Tabs.Tab value="process">
                {say({ vi: 'Quy trình', en: 'Process' })}
                {openTasks > 1 && ` (${openTasks})`}
              </Tabs.Tab>
              {!part && <Tabs.Tab value="documents">{say({ vi: 'Văn bản', en: 'Documents' })}</Tabs.Tab>}
              <Tabs.Tab value="history">{say({ vi: 'Lịch sử', en: 'History' })}</Tabs.Tab>
              {!part && <Tabs.Tab value="forwarding">{say({ vi: 'Liên thông', en: 'Forwarding' })}</Tabs.Tab>}
            </Tabs.List>
            <Tabs.Panel value="form" className={classes.panel} tabIndex={0}>
              <FiledForm dossier={dossier} marking={marking} />
            </Tabs.Panel>
            <Tabs.Panel value="papers" className={classes.panel} tabIndex={0}>
              <Papers dossier={dossier} marking={marking} />
            </Tabs.Panel>
            <Tabs.Panel value="process" className={classes.panel} tabIndex={0}>
              <ProcessPanel dossier={dossier} onDone={tellDone} />
            </Tabs.Panel>
            <Tabs.Panel value="documents" className={classes.panel} tabIndex={0}>
              <LegalDocuments dossier={dossier} />
            </Tabs.Panel>
            <Tabs.Panel value="history" className={classes.panel} tabIndex={0}>
              <div className={classes.history}>
                <History dossier={dossier} />
              </div>
            </Tabs.Panel>
            <Tabs.Panel value="forwarding" className={classes.panel} tabIndex={0}>
              <ForwardingPanel dossier={dossier} />
            </Tabs.Panel>
          </Tabs>
          {isWide && showsPapers && (
            <section className={classes.papers} aria-label={say({ vi: 'Giấy tờ', en: 'Papers' })}>
              <Papers dossier={dossier} marking={marking} />
            </section>
          )}
        </div>
        {markCount > 0 && (
          <div className={classes.marks} role="status">
            <IconFlagFilled size={16} aria-hidden />
            {say({ vi: '{{count}} mục cần bổ sung', en: '{{count}} to be corrected' }, { count: markCount })}
            <Button size="compact-sm" variant="white" color="amber" onClick={() => setActing('requestSupplement')}>
              {say({ vi: 'Viết yêu cầu bổ sung', en: 'Write the request' })}
            </Button>
          </div>
        )}
        {acting === 'requestSupplement' && (
          <SupplementDialog
            dossier={dossier}
            marks={allMarking.marks}
            onMarksChange={allMarking.change}
            onClose={close}
            onDone={() => finish('requestSupplement')}
          />
        )}
        {acting && acting !== 'requestSupplement' && (
          <ActingDialog dossier={dossier} action={acting} onClose={close} onDone={() => finish(acting)} />
        )}
      </article>
    </OthersContext>
  );
}

/** The tab that can be shown of the one that was chosen: beside a wide form the papers stand anyhow, and of a part only some are left. */
function tabOf(
  tab: string | null,
  {
    isWide,
    showsPapers,
    isPart,
  }: { readonly isWide: boolean; readonly showsPapers: boolean; readonly isPart: boolean },
): string | null {
  if (!showsPapers && (tab === 'form' || tab === 'papers')) return 'process';
  if (isPart && (tab === 'documents' || tab === 'forwarding')) return 'process';
  return isWide && tab === 'papers' ? 'form' : tab;
}
