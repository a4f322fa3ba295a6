import { Button, Checkbox, SegmentedControl } from '@mantine/core';
import { EmptyState, LoadingState, PageHeader, ProblemNotice, useText } from '@mot-cua/ui';
import { useState } from 'react';
import { usePageTitle } from '../../shell/use-page-title';
import { ChangeList } from './change-list';
import {
  useMarkSeen,
  useNationalChanges,
  useNationalStatus,
  type NationalChangeEntry,
  type NationalChangeKind,
  type NationalSearch,
  type NationalStatus,
} from './national-catalogue.queries';
import { KIND_WORDS } from './national-catalogue.words';
import { SyncPanel } from './sync-panel';
import classes from './national-catalogue.module.css';

/** What the national catalogue says that we have not looked at yet, and how it gets here. */
export function NationalCataloguePage() {
  const say = useText();
  const title = say({ vi: 'Đồng bộ quốc gia', en: 'National catalogue' });
  usePageTitle(title);
  const status = useNationalStatus();
  return (
    <div className={classes.page}>
      <PageHeader
        title={title}
        lead={say({
          vi: 'Mỗi đêm, danh mục thủ tục được lấy về từ Cổng Dịch vụ công quốc gia. Xem phần thay đổi rồi lấy vào bản soạn thảo; không có gì được công bố tự động.',
          en: 'Every night the catalogue is fetched from the national portal. Look at what changed and take it into a draft; nothing is published by itself.',
        })}
      />
      {status.error && <ProblemNotice error={status.error} onRetry={() => void status.refetch()} />}
      {status.isPending && <LoadingState lines={6} />}
      {status.data && (
        <>
          <SyncPanel status={status.data} />
          <Changes status={status.data} />
        </>
      )}
    </div>
  );
}

function NothingToLookAt({ wasFetched }: { readonly wasFetched: boolean }) {
  const say = useText();
  if (!wasFetched) {
    return (
      <EmptyState title={say({ vi: 'Chưa lấy danh mục quốc gia lần nào', en: 'The catalogue was never fetched' })}>
        {say({
          vi: 'Bấm “Đồng bộ ngay” để lấy về; những gì khác với danh mục của tỉnh sẽ hiện ở đây.',
          en: 'Press “Synchronise now”; whatever differs from the catalogue of the province will be here.',
        })}
      </EmptyState>
    );
  }
  return (
    <EmptyState title={say({ vi: 'Không có thay đổi nào cần xem', en: 'There is nothing to look at' })}>
      {say({
        vi: 'Khi danh mục quốc gia thay đổi, thủ tục sẽ hiện ở đây sau lần đồng bộ tiếp theo.',
        en: 'When the national catalogue changes, procedures appear here after the next synchronisation.',
      })}
    </EmptyState>
  );
}

const KINDS: readonly NationalChangeKind[] = ['changed', 'new', 'gone'];

function Changes({ status }: { readonly status: NationalStatus }) {
  const say = useText();
  const [search, setSearch] = useState<NationalSearch>({ kind: null, isOurs: true, after: null });
  const [chosen, setChosen] = useState<ReadonlyMap<string, NationalChangeEntry>>(new Map());
  const changes = useNationalChanges(search, status.runs.find(({ endedAt }) => endedAt !== null)?.endedAt ?? null);
  const markSeen = useMarkSeen();
  const counts = search.isOurs ? status.ours : status.counts;
  const narrow = (change: Partial<NationalSearch>) => {
    setChosen(new Map());
    setSearch({ ...search, after: null, ...change });
  };
  const choose = (entry: NationalChangeEntry) => {
    const next = new Map(chosen);
    if (!next.delete(entry.code)) next.set(entry.code, entry);
    setChosen(next);
  };
  const markChosen = () =>
    markSeen.mutate(
      [...chosen.values()].map(({ code, hash }) => ({ code, hash })),
      { onSuccess: () => setChosen(new Map()) },
    );
  const items = changes.data?.items ?? [];
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">{say({ vi: 'Thay đổi cần xem', en: 'Changes to look at' })}</h2>
      <div className={classes.filters}>
        <SegmentedControl
          size="sm"
          aria-label={say({ vi: 'Loại thay đổi', en: 'Kind of change' })}
          value={search.kind ?? 'all'}
          onChange={(value) => narrow({ kind: KINDS.find((kind) => kind === value) ?? null })}
          data={[
            {
              value: 'all',
              label: `${say({ vi: 'Tất cả', en: 'All' })} (${counts.changed + counts.new + counts.gone})`,
            },
            ...KINDS.map((kind) => ({ value: kind, label: `${say(KIND_WORDS[kind])} (${counts[kind]})` })),
          ]}
        />
        <Checkbox
          size="sm"
          label={say({ vi: 'Chỉ thủ tục tỉnh đang có', en: 'Only procedures that we have' })}
          checked={search.isOurs}
          onChange={() => narrow({ isOurs: !search.isOurs })}
        />
      </div>
      <div className={classes.bar}>
        {items.length > 0 && (
          <Checkbox
            size="sm"
            label={say({ vi: 'Chọn cả trang', en: 'Choose the page' })}
            checked={items.every(({ code }) => chosen.has(code))}
            indeterminate={chosen.size > 0 && !items.every(({ code }) => chosen.has(code))}
            onChange={() =>
              setChosen(
                items.every(({ code }) => chosen.has(code))
                  ? new Map()
                  : new Map(items.map((entry) => [entry.code, entry])),
              )
            }
          />
        )}
        {chosen.size > 0 && (
          <Button size="compact-md" variant="default" loading={markSeen.isPending} onClick={markChosen}>
            {say(
              { vi: 'Đã xem {{count}} thủ tục, không cần làm gì', en: 'Seen {{count}}, nothing to do' },
              { count: chosen.size },
            )}
          </Button>
        )}
      </div>
      {markSeen.error && <ProblemNotice error={markSeen.error} />}
      {changes.error && <ProblemNotice error={changes.error} onRetry={() => void changes.refetch()} />}
      {changes.isPending && <LoadingState lines={5} />}
      {changes.data && items.length === 0 && <NothingToLookAt wasFetched={status.runs.length > 0} />}
      {items.length > 0 && (
        <ChangeList
          entries={items}
          isStale={changes.isPlaceholderData}
          isChosen={({ code }) => chosen.has(code)}
          onChoose={choose}
        />
      )}
      <div className={classes.actions}>
        {search.after !== null && (
          <Button size="sm" variant="default" onClick={() => narrow({})}>
            {say({ vi: 'Về trang đầu', en: 'First page' })}
          </Button>
        )}
        {changes.data?.nextCursor && (
          <Button size="sm" variant="default" onClick={() => narrow({ after: changes.data.nextCursor })}>
            {say({ vi: 'Trang sau', en: 'Next page' })}
          </Button>
        )}
      </div>
    </section>
  );
}
