import { Button } from '@mantine/core';
import type { AdminChange, AdminSubject } from '@mot-cua/api-client';
import type { Text } from '@mot-cua/domain';
import { LoadingState, ProblemNotice, Timeline, useText, type Tone } from '@mot-cua/ui';
import type { ReactNode } from 'react';
import { useAdminChanges } from './admin-history.queries';
import { differencesOf, type PropertyWords } from './differences';
import classes from './admin-history.module.css';

/** How the changes of one kind of thing are told. */
export interface HistoryWords {
  readonly actions: Readonly<Record<string, { readonly name: Text; readonly tone?: Tone }>>;
  readonly properties: Readonly<Record<string, PropertyWords>>;
}

interface AdminHistoryProps {
  readonly kind: AdminSubject;
  /** Absent: everything of the kind; then `titleOf` says which thing a change is about. */
  readonly id?: string;
  readonly words: HistoryWords;
  readonly titleOf?: (change: AdminChange) => string;
  /** What there is to see of a change beside its properties. */
  readonly more?: (change: AdminChange) => ReactNode;
}

/** Who changed what, when, and from what to what; newest first. */
export function AdminHistory({ kind, id, words, titleOf, more }: AdminHistoryProps) {
  const say = useText();
  const changes = useAdminChanges(kind, id);
  const items = changes.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <section aria-label={say({ vi: 'Lịch sử thay đổi', en: 'History of changes' })}>
      <h2 className={classes.title}>{say({ vi: 'Lịch sử thay đổi', en: 'History of changes' })}</h2>
      {changes.error && <ProblemNotice error={changes.error} onRetry={() => void changes.refetch()} />}
      {changes.isPending && <LoadingState lines={3} />}
      {changes.data && items.length === 0 && (
        <p className={classes.none}>
          {say({
            vi: 'Chưa có thay đổi nào được ghi lại. Dữ liệu ban đầu do hệ thống nạp.',
            en: 'No change has been recorded yet. What is there was loaded with the system.',
          })}
        </p>
      )}
      <Timeline
        items={items.map((change) => ({
          id: change.id,
          title: [say(words.actions[change.action]?.name ?? OTHER), titleOf?.(change)].filter(Boolean).join(' · '),
          at: change.at,
          who: change.actor.name,
          tone: words.actions[change.action]?.tone ?? 'moving',
          children: (
            <>
              <Differences change={change} properties={words.properties} />
              {more?.(change)}
            </>
          ),
        }))}
      />
      {changes.hasNextPage && (
        <Button
          size="sm"
          variant="default"
          loading={changes.isFetchingNextPage}
          onClick={() => void changes.fetchNextPage()}
        >
          {say({ vi: 'Xem thay đổi cũ hơn', en: 'Earlier changes' })}
        </Button>
      )}
    </section>
  );
}

const OTHER: Text = { vi: 'Thay đổi', en: 'Changed' };

function Differences({ change, properties }: { readonly change: AdminChange } & Pick<HistoryWords, 'properties'>) {
  const say = useText();
  const nothing = say({ vi: 'để trống', en: 'nothing' });
  const differences = differencesOf(change, properties);
  const isWhole = change.before === null || change.after === null;
  if (differences.length === 0) return null;
  return (
    <dl className={classes.differences}>
      {differences.map(({ property, name, from, to }) => (
        <div key={property}>
          <dt>{say(name)}</dt>
          <dd>
            {isWhole ? (
              (to ?? from)
            ) : (
              <>
                <del className={classes.from}>{from ?? nothing}</del>
                <span aria-hidden> → </span>
                <span className="mc-only-read">{say({ vi: ' thành ', en: ' became ' })}</span>
                <ins className={classes.to}>{to ?? nothing}</ins>
              </>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
