import { Button, SegmentedControl, Switch } from '@mantine/core';
import { EmptyState, LoadingState, PageHeader, ProblemNotice, useLanguage, useText } from '@mot-cua/ui';
import { useSearchParams } from 'react-router';
import { countWords } from '../inbox/count-words';
import { TaskList } from './task-list';
import { useTasks } from './tasks.queries';
import classes from './tasks.module.css';

const KINDS = { buoc: 'step', 'y-kien': 'opinion' } as const;
type KindInAddress = keyof typeof KINDS;
const isKind = (word: string | null): word is KindInAddress => word !== null && Object.hasOwn(KINDS, word);

/** What other agencies wait for: steps of their dossiers, and opinions. */
export function TasksPage() {
  const say = useText();
  const language = useLanguage();
  const [params, setParams] = useSearchParams();
  const word = params.get('loai');
  const kind = isKind(word) ? KINDS[word] : undefined;
  const mine = params.get('cua') === 'toi';
  const cursor = params.get('trang') ?? undefined;
  const tasks = useTasks({ ...(kind && { kind }), mine, ...(cursor && { cursor }) });
  const items = tasks.data?.items ?? [];
  const next = tasks.data?.nextCursor;

  function change(changes: Readonly<Record<string, string | null>>) {
    const changed = new URLSearchParams(params);
    changed.delete('trang');
    for (const [name, value] of Object.entries(changes)) {
      if (value === null) changed.delete(name);
      else changed.set(name, value);
    }
    setParams(changed, { replace: true });
  }

  return (
    <div className={classes.page}>
      <PageHeader
        title={say({ vi: 'Phối hợp giải quyết', en: 'Work for other agencies' })}
        lead={say({
          vi: 'Bước xử lý và ý kiến mà cơ quan khác đang chờ cơ quan bạn. Hạn gần nhất đứng trước.',
          en: 'Steps and opinions that other agencies wait for from yours. The next due comes first.',
        })}
      />
      <div className={classes.filters}>
        <SegmentedControl
          size="sm"
          aria-label={say({ vi: 'Loại việc', en: 'Kind of work' })}
          data={[
            { value: '', label: say({ vi: 'Tất cả', en: 'All' }) },
            { value: 'buoc', label: say({ vi: 'Bước xử lý', en: 'Steps' }) },
            { value: 'y-kien', label: say({ vi: 'Lấy ý kiến', en: 'Opinions' }) },
          ]}
          value={isKind(word) ? word : ''}
          onChange={(value) => change({ loai: value || null })}
        />
        <Switch
          size="sm"
          label={say({ vi: 'Chỉ việc tôi đã nhận', en: 'Only what I have taken' })}
          checked={mine}
          onChange={(event) => change({ cua: event.currentTarget.checked ? 'toi' : null })}
        />
        <span role="status" className={classes.count}>
          {tasks.data &&
            say({ vi: '{{count}} việc', en: '{{count}} tasks' }, { count: countWords(tasks.data.count, language) })}
        </span>
      </div>
      {tasks.error && <ProblemNotice error={tasks.error} onRetry={() => void tasks.refetch()} />}
      {tasks.isLoading && <LoadingState lines={5} />}
      {items.length > 0 && <TaskList items={items} />}
      {tasks.data && items.length === 0 && (
        <EmptyState title={say({ vi: 'Không cơ quan nào đang chờ bạn', en: 'No agency waits for you' })}>
          {say({
            vi: 'Khi hồ sơ của cơ quan khác tới bước của cơ quan bạn, hoặc cần ý kiến, việc sẽ hiện ở đây.',
            en: 'Once a dossier of another agency comes to a step of yours, or needs an opinion, it appears here.',
          })}
        </EmptyState>
      )}
      {next && (
        <Button variant="default" size="sm" onClick={() => change({ trang: next })}>
          {say({ vi: 'Trang sau', en: 'Next page' })}
        </Button>
      )}
    </div>
  );
}
