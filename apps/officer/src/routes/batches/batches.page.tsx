import { Button, Group } from '@mantine/core';
import { EmptyState, LoadingState, PageHeader, ProblemNotice, useText, When } from '@mot-cua/ui';
import { Link, useSearchParams } from 'react-router';
import { batchPath } from '../../shell/paths';
import list from '../../shell/list.module.css';
import { usePageTitle } from '../../shell/use-page-title';
import { BatchProgress } from './batch-progress';
import { batchTitle } from './batch-words';
import { useBatches } from './batches.queries';
import classes from './batches.module.css';

const CURSOR = 'trang';

/** What the officer has done in bulk, newest first. */
export function BatchesPage() {
  const say = useText();
  const [params, setParams] = useSearchParams();
  const cursor = params.get(CURSOR);
  const batches = useBatches(cursor);
  const { items = [], nextCursor = null } = batches.data ?? {};
  const title = say({ vi: 'Xử lý hàng loạt', en: 'Work in bulk' });
  usePageTitle(title);
  return (
    <div className={list.page}>
      <PageHeader
        title={title}
        lead={say({
          vi: 'Các lượt của bạn. Từng hồ sơ được xét như khi bạn làm một mình hồ sơ đó.',
          en: 'Your own. Each dossier is decided as if you had done it alone.',
        })}
      />
      {batches.error && <ProblemNotice error={batches.error} onRetry={() => void batches.refetch()} />}
      {batches.isPending && <LoadingState lines={6} />}
      {batches.data && items.length === 0 && (
        <EmptyState title={say({ vi: 'Chưa có lượt nào', en: 'Nothing yet' })}>
          {say({
            vi: 'Chọn nhiều hồ sơ trong hộp việc (phím X) rồi chọn việc cần làm; kết quả từng hồ sơ sẽ ở đây.',
            en: 'Pick several dossiers in the inbox (X) and say what to do; what became of each stays here.',
          })}
        </EmptyState>
      )}
      {items.length > 0 && (
        <ul className={classes.list}>
          {items.map((batch) => (
            <li key={batch.id}>
              <span className={classes.main}>
                <Link to={batchPath(batch.id)} className={list.name}>
                  {batchTitle(batch, say)}
                </Link>
                <span className={list.under}>
                  <When at={batch.createdAt} />
                </span>
              </span>
              <BatchProgress batch={batch} />
            </li>
          ))}
        </ul>
      )}
      <Group gap="sm" mt="md">
        {cursor && (
          <Button size="sm" variant="default" onClick={() => setParams({})}>
            {say({ vi: 'Về lượt mới nhất', en: 'To the newest' })}
          </Button>
        )}
        {nextCursor && (
          <Button size="sm" variant="default" onClick={() => setParams({ [CURSOR]: nextCursor })}>
            {say({ vi: 'Trang sau', en: 'Next page' })}
          </Button>
        )}
      </Group>
    </div>
  );
}
