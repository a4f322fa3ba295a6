import { Button, CloseButton } from '@mantine/core';
import { useText } from '@mot-cua/ui';
import { Link } from 'react-router';
import { batchPath } from '../../shell/paths';
import { BatchProgress } from '../batches/batch-progress';
import { batchTitle } from '../batches/batch-words';
import { useBatches, useCancelBatch } from '../batches/batches.queries';
import classes from './batch-strip.module.css';

interface BatchStripProps {
  /** The batch that was begun here, shown until the officer has seen its end. */
  readonly watchedId: string | null;
  readonly onSeen: () => void;
}

/** How far the officer's newest work in bulk is, while they go on with something else. */
export function BatchStrip({ watchedId, onSeen }: BatchStripProps) {
  const say = useText();
  const newest = useBatches(null, 1).data?.items[0];
  const cancel = useCancelBatch(newest?.id ?? '');
  if (!newest || (newest.endedAt !== null && newest.id !== watchedId)) return null;
  const isRunning = newest.endedAt === null;
  return (
    <section className={classes.strip} aria-label={say({ vi: 'Lượt xử lý hàng loạt', en: 'Work in bulk' })}>
      <span className={classes.title}>{batchTitle(newest, say)}</span>
      <BatchProgress batch={newest} />
      {isRunning && (
        <Button
          size="compact-sm"
          variant="default"
          disabled={newest.cancelledAt !== null}
          loading={cancel.isPending}
          onClick={() => cancel.mutate()}
        >
          {say({ vi: 'Dừng phần còn lại', en: 'Stop the rest' })}
        </Button>
      )}
      <Button size="compact-sm" variant="light" component={Link} to={batchPath(newest.id)}>
        {say({ vi: 'Xem từng hồ sơ', en: 'See each dossier' })}
      </Button>
      {!isRunning && <CloseButton size="sm" aria-label={say({ vi: 'Đã xem', en: 'Seen' })} onClick={onSeen} />}
    </section>
  );
}
