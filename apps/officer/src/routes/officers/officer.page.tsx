import { Alert, Badge } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { OfficerDetail } from '@mot-cua/api-client';
import { LoadingState, PageHeader, ProblemNotice, problemWords, useText } from '@mot-cua/ui';
import { IconKey } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { AdminHistory } from '../../admin-history/admin-history';
import { ChangedElsewhere } from '../../admin-history/changed-elsewhere';
import { isProblem } from '../../api/is-problem';
import { useOfficer } from '../../session/officer';
import { PATHS } from '../../shell/paths';
import { AccountActs } from './account-acts';
import { HeldList } from './held-list';
import { useOfficerHistoryWords } from './officer-history.words';
import { contentOf, OfficerForm, type OfficerValues } from './officer-form';
import { OfficerStateBadge } from './officer-state-badge';
import { OFFICER_WORDS } from './officer.words';
import { useOfficerAccount, useOfficerCall } from './officers.queries';
import { whyNotOpen } from './open-acts';
import classes from './officer.module.css';

export function OfficerPage() {
  const { officerId = '' } = useParams();
  const officer = useOfficerAccount(officerId);
  return (
    <div className={classes.page}>
      {officer.error && <ProblemNotice error={officer.error} onRetry={() => void officer.refetch()} />}
      {officer.isPending && <LoadingState lines={8} />}
      {officer.data && (
        <LoadedOfficer key={officerId} officer={officer.data} onReload={async () => (await officer.refetch()).data} />
      )}
    </div>
  );
}

interface LoadedOfficerProps {
  readonly officer: OfficerDetail;
  readonly onReload: () => Promise<OfficerDetail | undefined>;
}

function LoadedOfficer({ officer, onReload }: LoadedOfficerProps) {
  const say = useText();
  const actor = useOfficer();
  const edit = useOfficerCall(officer.id);
  const historyWords = useOfficerHistoryWords();
  // What the form was filled from: a change that arrives meanwhile must not pass for one that was seen.
  const [seen, setSeen] = useState({ revision: officer.revision, filledFrom: officer, fillings: 0 });
  const objection = whyNotOpen(officer, 'edit', actor);
  const fillAgain = (from: OfficerDetail) =>
    setSeen(({ fillings }) => ({ revision: from.revision, filledFrom: from, fillings: fillings + 1 }));

  async function takeCurrent(keepsTyped: boolean) {
    const current = await onReload();
    if (!current) return;
    edit.reset();
    if (keepsTyped) setSeen((before) => ({ ...before, revision: current.revision }));
    else fillAgain(current);
  }

  return (
    <>
      <PageHeader
        above={<Link to={PATHS.officers}>{say(OFFICER_WORDS.title)}</Link>}
        title={officer.fullName}
        lead={
          <span className={classes.marks}>
            <OfficerStateBadge state={officer.state} />
            {officer.mustChangePassword && (
              <Badge
                variant="outline"
                color="river"
                tt="none"
                fw={500}
                size="lg"
                leftSection={<IconKey size={14} aria-hidden />}
              >
                {say(OFFICER_WORDS.mustChangePassword)}
              </Badge>
            )}
            {officer.userName}
          </span>
        }
        actions={
          <AccountActs officer={officer} onDone={({ revision }) => setSeen((before) => ({ ...before, revision }))} />
        }
      />
      {officer.stateReason && (
        <Alert color="amber" mb="md">
          {say(OFFICER_WORDS.stateReason)}: {officer.stateReason}
        </Alert>
      )}
      <div className={classes.columns}>
        <div className={classes.card}>
          {objection && (
            <Alert color="river" mb="md">
              {say(problemWords(objection))}
            </Alert>
          )}
          <OfficerForm
            key={seen.fillings}
            initial={valuesOf(seen.filledFrom)}
            agency={officer.agency}
            isOwn={actor.id === officer.id}
            isReadOnly={objection !== undefined}
            isSending={edit.isPending}
            error={edit.error}
            notice={isProblem(edit.error, 'changedElsewhere') ? <ChangedElsewhere onTake={takeCurrent} /> : undefined}
            submitLabel={say({ vi: 'Lưu thay đổi', en: 'Save' })}
            onSubmit={(values) =>
              edit.mutate(
                { revision: seen.revision, call: { kind: 'edit', content: contentOf(values) } },
                {
                  onSuccess: (saved) => {
                    fillAgain(saved);
                    notifications.show({
                      color: 'jade',
                      title: say({ vi: 'Đã lưu', en: 'Saved' }),
                      message: saved.fullName,
                    });
                  },
                },
              )
            }
          />
        </div>
        <aside className={classes.aside}>
          <section className={classes.card}>
            <h2>{say(OFFICER_WORDS.held)}</h2>
            <HeldList held={officer.held} />
          </section>
          <div className={classes.card}>
            <AdminHistory kind="officer" id={officer.id} words={historyWords} />
          </div>
        </aside>
      </div>
    </>
  );
}

function valuesOf({ userName, fullName, position, phone, email, agency, roles }: OfficerDetail): OfficerValues {
  return {
    ...{ userName, fullName, roles, agencyId: agency.id },
    position: position ?? '',
    phone: phone ?? '',
    email: email ?? '',
  };
}
