import type { InboxDossier } from '@mot-cua/api-client';
import { CHANNEL_NAMES, type InboxColumn } from '@mot-cua/domain';
import { DueBar, exactTime, StateBadge, useLanguage, useText, When } from '@mot-cua/ui';
import type { ComponentType } from 'react';
import { INBOX_WORDS } from './inbox.words';
import { StepsNow } from './steps-now';
import classes from './inbox-table.module.css';

interface CellProps {
  readonly row: InboxDossier;
}

function Procedure({ row }: CellProps) {
  return useText()(row.procedure.name);
}

function State({ row }: CellProps) {
  return <StateBadge state={row.state} small />;
}

function TakenBy({ row }: CellProps) {
  return row.takenBy ?? <span className={classes.nobody}>—</span>;
}

function AgencyName({ row }: CellProps) {
  return useText()(row.agency.name);
}

function ChannelName({ row }: CellProps) {
  return useText()(CHANNEL_NAMES[row.channel]);
}

function Submitted({ row }: CellProps) {
  return <When at={row.submittedAt} />;
}

function Received({ row }: CellProps) {
  return row.receivedAt ? <When at={row.receivedAt} /> : <span className={classes.nobody}>—</span>;
}

function Due({ row: { remainingWorkingMinutes, dueAt, counterDueAt, flags } }: CellProps) {
  const say = useText();
  const language = useLanguage();
  if (counterDueAt && flags.includes('onItsWay'))
    return (
      <span className={flags.includes('overdue') ? classes.late : undefined}>
        {say(flags.includes('overdue') ? INBOX_WORDS.notForwarded : INBOX_WORDS.toForward, {
          at: exactTime(counterDueAt, language),
        })}
      </span>
    );
  if (remainingWorkingMinutes === null)
    return <span className={classes.nobody}>{say(dueAt ? INBOX_WORDS.clockStopped : INBOX_WORDS.noClock)}</span>;
  return (
    <DueBar
      remainingWorkingMinutes={remainingWorkingMinutes}
      dueAt={counterDueAt ?? dueAt}
      isPaused={flags.includes('clockPaused')}
    />
  );
}

/** How each column shows a dossier. */
export const INBOX_CELLS: Readonly<Record<InboxColumn, ComponentType<CellProps>>> = {
  procedure: Procedure,
  state: State,
  step: StepsNow,
  takenBy: TakenBy,
  agency: AgencyName,
  channel: ChannelName,
  submittedAt: Submitted,
  receivedAt: Received,
  due: Due,
};
