import { Button } from '@mantine/core';
import type { Assignment, KeptRule } from '@mot-cua/api-client';
import { LoadingState, PageHeader, ProblemNotice, useText } from '@mot-cua/ui';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { AdminHistory } from '../../admin-history/admin-history';
import { AgencyChoice, useChosenAgency } from '../../agency-choice/agency-choice';
import { useRoles } from '../../session/officer';
import { useAssignmentHistoryWords } from './assignment-history.words';
import { useAssignment, useRuleCall } from './assignment.queries';
import { ASSIGNMENT_WORDS } from './assignment.words';
import { OfficerLoads } from './officer-loads';
import { PreviewPanel } from './preview-panel';
import { RuleDialog } from './rule-dialog';
import { RuleList } from './rule-list';
import { UnattendedList } from './unattended-list';
import classes from './assignment.module.css';

/** How an agency gives out its dossiers, and on which of them nobody works. */
export function AssignmentPage() {
  const say = useText();
  const roles = useRoles();
  const agencyId = useChosenAgency() ?? '';
  const assignment = useAssignment(agencyId);
  return (
    <div className={classes.page}>
      <PageHeader title={say(ASSIGNMENT_WORDS.title)} lead={say(ASSIGNMENT_WORDS.lead)} />
      {roles.includes('leader') && <UnattendedList />}
      <AgencyChoice />
      {assignment.error && <ProblemNotice error={assignment.error} onRetry={() => void assignment.refetch()} />}
      {assignment.isPending && <LoadingState lines={8} />}
      {assignment.data && <AssignmentOf key={assignment.data.agency.id} assignment={assignment.data} />}
    </div>
  );
}

function AssignmentOf({ assignment }: { readonly assignment: Assignment }) {
  const say = useText();
  const { agency } = assignment;
  const removal = useRuleCall(agency.id);
  const history = useAssignmentHistoryWords(assignment);
  // As it was read when the dialog opened: what arrives meanwhile takes nothing out of somebody's hands.
  const [opened, setOpened] = useState<{ readonly kept: KeptRule | null; readonly isSpecial: boolean } | null>(null);
  return (
    <div className={classes.columns}>
      <div className={classes.column}>
        <section className={classes.card} aria-labelledby="rules">
          <header className={classes.head}>
            <h2 id="rules">{say(ASSIGNMENT_WORDS.rules)}</h2>
            <Button
              size="compact-sm"
              variant="default"
              leftSection={<IconPlus size={16} aria-hidden />}
              onClick={() => setOpened({ kept: null, isSpecial: true })}
            >
              {say(ASSIGNMENT_WORDS.add)}
            </Button>
          </header>
          {removal.error && <ProblemNotice error={removal.error} />}
          <RuleList
            assignment={assignment}
            isRemoving={removal.isPending}
            onChange={(kept) => setOpened({ kept, isSpecial: kept !== null && kept.scope !== 'agency' })}
            onRemove={({ scope, scopeCode, revision }) =>
              removal.mutate({ kind: 'remove', place: { scope, scopeCode, revision } })
            }
          />
        </section>
        <section className={classes.card} aria-labelledby="loads">
          <h2 id="loads">{say(ASSIGNMENT_WORDS.loads)}</h2>
          <OfficerLoads assignment={assignment} />
        </section>
      </div>
      <div className={classes.column}>
        <PreviewPanel assignment={assignment} />
        <div className={classes.card}>
          <AdminHistory kind="assignmentRule" id={agency.id} words={history.words} titleOf={history.titleOf} />
        </div>
      </div>
      {opened && <RuleDialog assignment={assignment} {...opened} onClose={() => setOpened(null)} />}
    </div>
  );
}
