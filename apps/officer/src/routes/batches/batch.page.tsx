import { Button, Group } from '@mantine/core';
import type { DossierBatch } from '@mot-cua/api-client';
import { actionsOpenTo } from '@mot-cua/domain';
import { LoadingState, PageHeader, ProblemNotice, useText, When } from '@mot-cua/ui';
import { IconPlayerStop, IconRepeat } from '@tabler/icons-react';
import { Link, useNavigate, useParams } from 'react-router';
import { useRoles } from '../../session/officer';
import { batchPath, PATHS } from '../../shell/paths';
import list from '../../shell/list.module.css';
import { usePageTitle } from '../../shell/use-page-title';
import { BatchItems } from './batch-items';
import { BatchProgress } from './batch-progress';
import { batchTitle } from './batch-words';
import { useBatch, useCancelBatch, useStartBatch } from './batches.queries';
import classes from './batches.module.css';

/** One piece of work in bulk: how far it is, and what became of each dossier. */
export function BatchPage() {
  const { batchId = '' } = useParams();
  const batch = useBatch(batchId);
  return (
    <div className={list.page}>
      {batch.error && <ProblemNotice error={batch.error} onRetry={() => void batch.refetch()} />}
      {batch.isPending && <LoadingState lines={8} />}
      {batch.data && <LoadedBatch key={batchId} batch={batch.data} />}
    </div>
  );
}

function LoadedBatch({ batch }: { readonly batch: DossierBatch }) {
  const say = useText();
  const navigate = useNavigate();
  const roles = useRoles();
  const cancel = useCancelBatch(batch.id);
  const again = useStartBatch(({ id }) => void navigate(batchPath(id)));
  const title = batchTitle(batch, say);
  const said = batch.reason ?? batch.note;
  usePageTitle(title);
  // Only those that the action is open for where they stand now; the officer has the rest before their eyes, with the reason.
  const retried = batch.items.flatMap(({ dossierId: id, result, state, version }) =>
    result === 'refused' && state && version !== null && actionsOpenTo(roles, state).includes(batch.action)
      ? [{ id, expectedVersion: version }]
      : [],
  );

  function tryAgain() {
    const { action, note, reason, legalBasis, officerId } = batch;
    again.mutate({
      ...{ action, dossiers: retried },
      ...(note && { note }),
      ...(reason && { reason }),
      ...(legalBasis && { legalBasis }),
      ...(officerId && { officerId }),
    });
  }

  return (
    <>
      <PageHeader
        title={title}
        lead={
          <>
            <When at={batch.createdAt} />
            {said && <> · “{said}”</>}
          </>
        }
        actions={
          <Button component={Link} to={PATHS.batches} size="sm" variant="default">
            {say({ vi: 'Các lượt khác', en: 'Earlier ones' })}
          </Button>
        }
      />
      <div className={classes.head}>
        <BatchProgress batch={batch} />
        <Group gap="xs">
          {batch.endedAt === null && (
            <Button
              size="sm"
              variant="default"
              leftSection={<IconPlayerStop size={16} aria-hidden />}
              loading={cancel.isPending}
              disabled={batch.cancelledAt !== null}
              onClick={() => cancel.mutate()}
            >
              {say({ vi: 'Dừng phần còn lại', en: 'Stop the rest' })}
            </Button>
          )}
          {batch.endedAt !== null && retried.length > 0 && (
            <Button
              size="sm"
              leftSection={<IconRepeat size={16} aria-hidden />}
              loading={again.isPending}
              onClick={tryAgain}
            >
              {say(
                { vi: 'Đã xem, làm lại {{count}} hồ sơ chưa được', en: 'Seen; try {{count}} again' },
                { count: retried.length },
              )}
            </Button>
          )}
        </Group>
      </div>
      {(cancel.error ?? again.error) && <ProblemNotice error={cancel.error ?? again.error} />}
      <BatchItems items={batch.items} />
    </>
  );
}
