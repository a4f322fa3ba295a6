import { Button } from '@mantine/core';
import type { Leave } from '@mot-cua/api-client';
import { EmptyState, LoadingState, PageHeader, ProblemNotice, useText } from '@mot-cua/ui';
import { IconCalendarPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { AdminHistory } from '../../admin-history/admin-history';
import { AgencyChoice, useChosenAgency } from '../../agency-choice/agency-choice';
import { useRoles } from '../../session/officer';
import { EndLeaveDialog } from './end-leave-dialog';
import { LeaveDialog } from './leave-dialog';
import { LEAVE_HISTORY_WORDS } from './leave-history.words';
import { LeaveList } from './leave-list';
import { useLeaves } from './leaves.queries';
import { LEAVE_WORDS } from './leaves.words';
import classes from './leaves.module.css';

type Opened = { readonly act: 'enter' } | { readonly act: 'change' | 'end'; readonly leave: Leave };

/** Who of the agency is away, and who does their work meanwhile. */
export function LeavesPage() {
  const say = useText();
  const roles = useRoles();
  const agencyId = useChosenAgency();
  const leaves = useLeaves(agencyId);
  const [opened, setOpened] = useState<Opened | null>(null);
  const close = () => setOpened(null);
  const { items = [], officers = [] } = leaves.data ?? {};
  const keepsLog = roles.includes('leader') || roles.includes('systemAdmin');
  return (
    <div className={classes.page}>
      <PageHeader
        title={say(LEAVE_WORDS.title)}
        lead={say(LEAVE_WORDS.lead)}
        actions={
          <Button
            size="sm"
            leftSection={<IconCalendarPlus size={18} aria-hidden />}
            disabled={!officers.some(({ isMineToKeep }) => isMineToKeep)}
            onClick={() => setOpened({ act: 'enter' })}
          >
            {say(LEAVE_WORDS.enter)}
          </Button>
        }
      />
      <AgencyChoice />
      {leaves.error && <ProblemNotice error={leaves.error} onRetry={() => void leaves.refetch()} />}
      {leaves.isPending && <LoadingState lines={4} />}
      {leaves.data && items.length === 0 && (
        <EmptyState title={say(LEAVE_WORDS.none)}>{say(LEAVE_WORDS.noneMeans)}</EmptyState>
      )}
      <LeaveList
        leaves={items}
        onChange={(leave) => setOpened({ act: 'change', leave })}
        onEnd={(leave) => setOpened({ act: 'end', leave })}
      />
      {keepsLog && leaves.data && (
        <div className={classes.history}>
          <AdminHistory
            kind="officerLeave"
            id={leaves.data.agency.id}
            words={LEAVE_HISTORY_WORDS}
            titleOf={({ before, after }) => String(after?.['officerName'] ?? before?.['officerName'] ?? '')}
          />
        </div>
      )}
      {opened?.act === 'enter' && <LeaveDialog officers={officers} onClose={close} />}
      {opened?.act === 'change' && <LeaveDialog leave={opened.leave} officers={officers} onClose={close} />}
      {opened?.act === 'end' && <EndLeaveDialog leave={opened.leave} onClose={close} />}
    </div>
  );
}
