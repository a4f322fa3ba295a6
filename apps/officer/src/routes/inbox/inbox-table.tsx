import { Tooltip } from '@mantine/core';
import { DueBar, StateBadge, useText, When } from '@mot-cua/ui';
import { useEffect, useRef } from 'react';
import { Link, useNavigate } from 'react-router';
import type { DossierSummary } from '@mot-cua/api-client';
import { inboxDossierPath } from '../../shell/paths';
import { DossierFlags } from './dossier-flags';
import { INBOX_WORDS } from './inbox.words';
import classes from './inbox-table.module.css';

interface InboxTableProps {
  readonly rows: readonly DossierSummary[];
  readonly gone: ReadonlySet<string>;
  /** The dossier that is open beside. */
  readonly openId: string | null;
  /** The row that the keyboard stands on. */
  readonly activeId: string | null;
  /** The URL's question, kept while dossiers open and close. */
  readonly search: string;
  readonly isStale: boolean;
}

export function InboxTable({ rows, gone, openId, activeId, search, isStale }: InboxTableProps) {
  const say = useText();
  const navigate = useNavigate();
  const activeLink = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (!activeId) return;
    activeLink.current?.focus({ preventScroll: true });
    activeLink.current?.closest('tr')?.scrollIntoView({ block: 'nearest' });
  }, [activeId]);
  return (
    <table className={classes.table} data-stale={isStale || undefined}>
      <thead>
        <tr>
          <th>{say(INBOX_WORDS.dossier)}</th>
          <th className={classes.procedure}>{say(INBOX_WORDS.procedure)}</th>
          <th>{say(INBOX_WORDS.state)}</th>
          <th className={classes.taken}>{say(INBOX_WORDS.takenBy)}</th>
          <th className={classes.submitted}>{say(INBOX_WORDS.submittedAt)}</th>
          <th>{say(INBOX_WORDS.due)}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr
            key={row.id}
            className={classes.row}
            data-open={row.id === openId || undefined}
            data-gone={gone.has(row.id) || undefined}
            onClick={(event) => {
              if (event.target instanceof Element && event.target.closest('a, button')) return;
              void navigate(inboxDossierPath(row.id, search));
            }}
          >
            <td className={classes.dossier}>
              <Link
                ref={row.id === activeId ? activeLink : undefined}
                to={inboxDossierPath(row.id, search)}
                className={classes.code}
                aria-current={row.id === openId ? 'true' : undefined}
              >
                {row.code}
              </Link>
              <span className={classes.applicant}>
                {row.applicantName}
                <DossierFlags dossier={row} />
              </span>
              <span className={classes.procedureUnder}>{say(row.procedure.name)}</span>
            </td>
            <td className={classes.procedure}>{say(row.procedure.name)}</td>
            <td>
              {gone.has(row.id) ? (
                <Tooltip label={say(INBOX_WORDS.goneWhy)}>
                  <span className={classes.gone}>{say(INBOX_WORDS.gone)}</span>
                </Tooltip>
              ) : (
                <StateBadge state={row.state} small />
              )}
            </td>
            <td className={classes.taken}>{row.takenBy ?? <span className={classes.nobody}>—</span>}</td>
            <td className={classes.submitted}>
              <When at={row.submittedAt} />
            </td>
            <td className={classes.due}>{!gone.has(row.id) && <Due row={row} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Due({ row: { state, remainingWorkingMinutes, dueAt } }: { readonly row: DossierSummary }) {
  const say = useText();
  return remainingWorkingMinutes === null ? (
    <span className={classes.nobody}>{say(dueAt ? INBOX_WORDS.clockStopped : INBOX_WORDS.noClock)}</span>
  ) : (
    <DueBar
      remainingWorkingMinutes={remainingWorkingMinutes}
      dueAt={dueAt}
      isPaused={state === 'pausedForSupplement'}
    />
  );
}
