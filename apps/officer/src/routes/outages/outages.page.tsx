import { Button } from '@mantine/core';
import type { Outage } from '@mot-cua/api-client';
import { EmptyState, LoadingState, PageHeader, ProblemNotice, useText } from '@mot-cua/ui';
import { IconPlugConnectedX } from '@tabler/icons-react';
import { useState } from 'react';
import { AdminHistory } from '../../admin-history/admin-history';
import { usePageTitle } from '../../shell/use-page-title';
import { CancelOutageDialog } from './cancel-outage-dialog';
import { MovedDossiersDialog } from './moved-dossiers-dialog';
import { OutageDialog } from './outage-dialog';
import { useOutageHistoryWords } from './outage-history.words';
import { OutageItem, type OutageAct } from './outage-item';
import { useOutages } from './outages.queries';
import { OUTAGE_WORDS } from './outages.words';
import classes from './outages.module.css';

type Opened = { readonly act: 'record' } | { readonly act: OutageAct; readonly outage: Outage };

/** When the system was down, for whom, and what that did to the due dates under way. */
export function OutagesPage() {
  const say = useText();
  const outages = useOutages();
  const historyWords = useOutageHistoryWords();
  const [opened, setOpened] = useState<Opened | null>(null);
  const close = () => setOpened(null);
  usePageTitle(say(OUTAGE_WORDS.title));
  return (
    <div className={classes.page}>
      <PageHeader
        title={say(OUTAGE_WORDS.title)}
        lead={say(OUTAGE_WORDS.lead)}
        actions={
          <Button
            size="sm"
            leftSection={<IconPlugConnectedX size={18} aria-hidden />}
            disabled={!outages.data}
            onClick={() => setOpened({ act: 'record' })}
          >
            {say(OUTAGE_WORDS.record)}
          </Button>
        }
      />
      {outages.error && <ProblemNotice error={outages.error} onRetry={() => void outages.refetch()} />}
      {outages.isPending && <LoadingState lines={4} />}
      {outages.data?.length === 0 && (
        <EmptyState title={say(OUTAGE_WORDS.none)}>{say(OUTAGE_WORDS.noneMeans)}</EmptyState>
      )}
      <ul className={classes.list}>
        {outages.data?.map((outage) => (
          <OutageItem key={outage.id} outage={outage} onAct={(act) => setOpened({ act, outage })} />
        ))}
      </ul>
      <div className={classes.history}>
        <AdminHistory
          kind="outage"
          words={historyWords}
          titleOf={({ before, after }) => String((after ?? before)?.['reason'] ?? '')}
        />
      </div>
      {opened?.act === 'record' && <OutageDialog onClose={close} />}
      {(opened?.act === 'change' || opened?.act === 'end') && (
        <OutageDialog outage={opened.outage} endsNow={opened.act === 'end'} onClose={close} />
      )}
      {opened?.act === 'cancel' && <CancelOutageDialog outage={opened.outage} onClose={close} />}
      {opened?.act === 'show' && <MovedDossiersDialog outage={opened.outage} onClose={close} />}
    </div>
  );
}
