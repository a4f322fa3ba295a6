import { Button, SegmentedControl } from '@mantine/core';
import { LoadingState, ProblemNotice, useText } from '@mot-cua/ui';
import { useState } from 'react';
import { useImportEntries, type EntryView, type Import } from './catalogue-import.queries';
import { VIEW_WORDS } from './catalogue-import.words';
import { EntryRow } from './entry-row';
import classes from './catalogue-import.module.css';

interface EntryTableProps {
  readonly importId: string;
  readonly state: Import['state'];
  readonly counts: Import['counts'];
}

/** The procedures of a file: what would become of each, what is wrong with it, what would change. */
export function EntryTable({ importId, state, counts }: EntryTableProps) {
  const say = useText();
  const [view, setView] = useState<EntryView>(counts.faulty > 0 ? 'faulty' : 'all');
  const entries = useImportEntries(importId, view, state);
  const all = counts.new + counts.changed + counts.unchanged + counts.refused;
  const countOf = { ...counts, all };
  const views = (['all', 'faulty', 'new', 'changed', 'unchanged', 'refused'] as const).filter(
    (one) => one === 'all' || one === view || countOf[one] > 0,
  );
  const rows = entries.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <section>
      <h3>{say({ vi: 'Các thủ tục trong tệp', en: 'Procedures of the file' })}</h3>
      <SegmentedControl
        size="sm"
        aria-label={say({ vi: 'Hiện thủ tục nào', en: 'Which to show' })}
        value={view}
        onChange={(chosen) => setView(views.find((one) => one === chosen) ?? 'all')}
        data={views.map((one) => ({ value: one, label: `${say(VIEW_WORDS[one])} (${countOf[one]})` }))}
      />
      {entries.error && <ProblemNotice error={entries.error} onRetry={() => void entries.refetch()} />}
      {entries.isPending && <LoadingState lines={5} />}
      {rows.length > 0 && (
        <table className={classes.table}>
          <thead>
            <tr>
              <th>{say({ vi: 'Mã', en: 'Code' })}</th>
              <th>{say({ vi: 'Thủ tục', en: 'Procedure' })}</th>
              <th>{say({ vi: 'Kết quả so sánh', en: 'Compared' })}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((entry) => (
              <EntryRow key={entry.position} importId={importId} entry={entry} canCompare={state !== 'done'} />
            ))}
          </tbody>
        </table>
      )}
      {entries.hasNextPage && (
        <Button
          size="sm"
          mt="md"
          variant="default"
          loading={entries.isFetchingNextPage}
          onClick={() => void entries.fetchNextPage()}
        >
          {say({ vi: 'Xem thêm', en: 'Show more' })}
        </Button>
      )}
    </section>
  );
}
