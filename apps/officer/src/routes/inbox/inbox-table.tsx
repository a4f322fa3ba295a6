import { Checkbox, Tooltip } from '@mantine/core';
import type { InboxDossier } from '@mot-cua/api-client';
import { COLUMN_WORDS, type InboxColumn } from '@mot-cua/domain';
import { useText } from '@mot-cua/ui';
import { useEffect, useRef } from 'react';
import { Link, useNavigate } from 'react-router';
import { inboxDossierPath } from '../../shell/paths';
import { DossierFlags } from './dossier-flags';
import { INBOX_CELLS } from './inbox-cells';
import { INBOX_WORDS } from './inbox.words';
import type { Selection } from './use-selection';
import classes from './inbox-table.module.css';

interface InboxTableProps {
  readonly rows: readonly InboxDossier[];
  readonly columns: readonly InboxColumn[];
  readonly gone: ReadonlySet<string>;
  readonly selection: Selection;
  /** The dossier that is open beside. */
  readonly openId: string | null;
  /** The row that the keyboard stands on. */
  readonly activeId: string | null;
  /** The URL's question, kept while dossiers open and close. */
  readonly search: string;
  readonly isStale: boolean;
}

export function InboxTable({ rows, columns, gone, selection, openId, activeId, search, isStale }: InboxTableProps) {
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
          <th className={classes.pick}>
            <Checkbox
              size="xs"
              aria-label={say(INBOX_WORDS.pickPage)}
              title={say(INBOX_WORDS.pickPage)}
              checked={selection.isWholePage}
              indeterminate={selection.isPartOfPage}
              onChange={selection.togglePage}
            />
          </th>
          <th>{say(INBOX_WORDS.dossier)}</th>
          {columns.map((column) => (
            <th key={column} data-column={column}>
              {say(COLUMN_WORDS[column])}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr
            key={row.id}
            className={classes.row}
            data-open={row.id === openId || undefined}
            data-picked={selection.has(row.id) || undefined}
            data-gone={gone.has(row.id) || undefined}
            onClick={(event) => {
              if (event.target instanceof Element && event.target.closest('a, button, label, input')) return;
              if (event.shiftKey) selection.toggle(row.id, true);
              else void navigate(inboxDossierPath(row.id, search));
            }}
          >
            <td className={classes.pick}>
              <Checkbox
                size="xs"
                aria-label={say(INBOX_WORDS.pick, { code: row.code })}
                checked={selection.has(row.id)}
                // A change event does not say whether Shift was held; the click that causes it does.
                onClick={(event) => selection.toggle(row.id, event.shiftKey)}
                onChange={ignore}
              />
            </td>
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
            {columns.map((column) => (
              <Cell key={column} column={column} row={row} isGone={gone.has(row.id)} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Of a dossier that has moved on, its state and its deadline are no longer known here. */
function Cell({
  column,
  row,
  isGone,
}: {
  readonly column: InboxColumn;
  readonly row: InboxDossier;
  readonly isGone: boolean;
}) {
  const say = useText();
  const Content = INBOX_CELLS[column];
  if (isGone && column === 'state')
    return (
      <td data-column={column}>
        <Tooltip label={say(INBOX_WORDS.goneWhy)}>
          <span className={classes.gone}>{say(INBOX_WORDS.gone)}</span>
        </Tooltip>
      </td>
    );
  return <td data-column={column}>{!(isGone && (column === 'due' || column === 'step')) && <Content row={row} />}</td>;
}

function ignore(): void {
  // What was picked is changed by the click.
}
