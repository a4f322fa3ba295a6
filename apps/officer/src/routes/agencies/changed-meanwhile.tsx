import type { AgencyDetail } from '@mot-cua/api-client';
import { Alert, Button, Group } from '@mantine/core';
import { LoadingState, useText, When } from '@mot-cua/ui';
import { IconRefreshAlert } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useAdminChanges } from '../../admin-history/admin-history.queries';
import { differencesOf } from '../../admin-history/differences';
import { useAgencyHistoryWords } from './agency-history.words';
import { useAgency } from './agencies.queries';

interface ChangedMeanwhileProps {
  readonly agencyId: string;
  readonly seenRevision: number;
  readonly onTakeTheirs: (latest: AgencyDetail) => void;
  readonly onKeepMine: (latest: AgencyDetail) => void;
}

/** Somebody was faster: says who changed what, and leaves it to the person which of the two is kept. */
export function ChangedMeanwhile({ agencyId, seenRevision, onTakeTheirs, onKeepMine }: ChangedMeanwhileProps) {
  const say = useText();
  const { data: latest, refetch } = useAgency(agencyId);
  const history = useAdminChanges('agency', agencyId);
  const { properties } = useAgencyHistoryWords();
  const { refetch: readAgain } = history;
  useEffect(() => void Promise.all([refetch(), readAgain()]), [refetch, readAgain]);
  const notice = useRef<HTMLDivElement>(null);
  // The button that brought it here stands at the other end of a long form.
  useEffect(() => notice.current?.focus(), []);
  const lines = history.data?.pages.flatMap(({ items }) => items) ?? [];
  const changes = lines.filter(({ after }) => Number(after?.['revision']) > seenRevision);
  return (
    <Alert
      ref={notice}
      tabIndex={-1}
      color="amber"
      icon={<IconRefreshAlert />}
      role="alert"
      title={say({ vi: 'Người khác vừa sửa cơ quan này', en: 'Somebody else has just changed this agency' })}
    >
      {(changes.length === 0 || !latest) && <LoadingState lines={1} />}
      <ul style={{ margin: '0 0 0.5rem', paddingLeft: '1.125rem' }}>
        {changes.map((change) => (
          <li key={change.id}>
            <b>{change.actor.name}</b>:{' '}
            {differencesOf(change, properties)
              .map(({ name }) => say(name))
              .join(', ')}{' '}
            · <When at={change.at} />
          </li>
        ))}
      </ul>
      <p style={{ margin: '0 0 0.5rem' }}>
        {say({
          vi: 'Chưa lưu gì. Nội dung bạn nhập vẫn còn trong mẫu bên dưới.',
          en: 'Nothing was saved. What you typed is still in the form below.',
        })}
      </p>
      {latest && latest.revision > seenRevision && (
        <Group gap="sm">
          <Button size="compact-md" variant="outline" color="amber.8" onClick={() => onTakeTheirs(latest)}>
            {say({ vi: 'Lấy bản của họ, bỏ của tôi', en: 'Take theirs, drop mine' })}
          </Button>
          <Button size="compact-md" variant="outline" color="amber.8" onClick={() => onKeepMine(latest)}>
            {say({ vi: 'Giữ bản của tôi để lưu đè', en: 'Keep mine, to save over theirs' })}
          </Button>
        </Group>
      )}
    </Alert>
  );
}
