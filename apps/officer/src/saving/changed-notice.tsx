import { Alert, Button } from '@mantine/core';
import { LoadingState, useText, When } from '@mot-cua/ui';
import { IconRefreshAlert } from '@tabler/icons-react';

const WORDS = {
  kept: {
    vi: 'Việc của bạn chưa được thực hiện; những gì bạn viết vẫn còn.',
    en: 'Yours has not been done; what you wrote is still here.',
  },
  notAnyMore: {
    vi: 'Việc này không còn làm được ở trạng thái mới.',
    en: 'This can no longer be done where it stands now.',
  },
  goOn: { vi: 'Tôi đã xem, làm tiếp', en: 'I have seen it, go on' },
} as const;

interface ChangedNoticeProps {
  readonly title: string;
  /** What others did meanwhile, oldest first; none until it is known. */
  readonly changes: readonly {
    readonly id: number;
    readonly what: string;
    readonly whom?: string;
    readonly who: string;
    readonly at: string;
  }[];
  /** Whether it can still be done. */
  readonly isStillOpen: boolean;
  readonly onGoOn: () => void;
}

/** Somebody was faster: says who did what, and leaves it to the officer whether to go on. */
export function ChangedNotice({ title, changes, isStillOpen, onGoOn }: ChangedNoticeProps) {
  const say = useText();
  return (
    <Alert color="amber" icon={<IconRefreshAlert />} title={title} role="alert">
      {changes.length === 0 && <LoadingState lines={1} />}
      <ul style={{ margin: '0 0 0.5rem', paddingLeft: '1.125rem' }}>
        {changes.map(({ id, what, whom, who, at }) => (
          <li key={id}>
            <b>{what}</b>
            {whom && `: ${whom}`} · {who} · <When at={at} />
          </li>
        ))}
      </ul>
      <p style={{ margin: '0 0 0.5rem' }}>
        {say(WORDS.kept)} {!isStillOpen && say(WORDS.notAnyMore)}
      </p>
      {isStillOpen && changes.length > 0 && (
        <Button size="compact-md" variant="outline" color="amber.8" onClick={onGoOn}>
          {say(WORDS.goOn)}
        </Button>
      )}
    </Alert>
  );
}
