import type { Text } from '@mot-cua/domain';
import { Button } from '@mantine/core';
import { formatClock, ProblemNotice, useText } from '@mot-cua/ui';
import { IconAlertTriangle, IconCircleCheck, IconCloudOff, IconCloudUpload, type Icon } from '@tabler/icons-react';
import { Link } from 'react-router';
import { paths } from '../../shell/paths';
import { useDraftSnapshot, useFiling } from './draft-context';
import type { SaveState } from './draft-saver';
import classes from './filing.module.css';

interface Look {
  readonly icon: Icon;
  readonly words: Text;
}

const LOOKS: Readonly<Record<SaveState, Look>> = {
  saved: { icon: IconCircleCheck, words: { vi: 'Đã lưu lúc {{at}}', en: 'Saved at {{at}}' } },
  typing: { icon: IconCloudUpload, words: { vi: 'Sắp lưu…', en: 'About to save…' } },
  saving: { icon: IconCloudUpload, words: { vi: 'Đang lưu…', en: 'Saving…' } },
  unreachable: {
    icon: IconCloudOff,
    words: { vi: 'Chưa có mạng, đã giữ trên máy này', en: 'No connection; kept on this device' },
  },
  signedOut: { icon: IconAlertTriangle, words: { vi: 'Cần đăng nhập lại để lưu', en: 'Sign in again to save' } },
  conflict: { icon: IconAlertTriangle, words: { vi: 'Đã sửa ở nơi khác', en: 'Changed elsewhere' } },
  gone: { icon: IconAlertTriangle, words: { vi: 'Bản nháp không còn', en: 'The draft is gone' } },
  failed: {
    icon: IconAlertTriangle,
    words: { vi: 'Chưa lưu được, đã giữ trên máy này', en: 'Not saved; kept on this device' },
  },
};

/** Says whether what was typed is safe, and since when. */
export function SaveStatus() {
  const say = useText();
  const { draft, saver } = useFiling();
  const { state, savedAt, error } = useDraftSnapshot();
  const { icon: StateIcon, words } = LOOKS[state];
  const isSafe = state === 'saved' || state === 'typing' || state === 'saving';
  return (
    <div className={classes.status}>
      <p role="status" className={classes.saved} data-state={state} data-needs-care={isSafe ? undefined : true}>
        <StateIcon size={18} aria-hidden />
        {say(words, { at: formatClock(savedAt) })}
      </p>
      {state === 'signedOut' && (
        <Button variant="outline" px="md" onClick={() => void saver.flush()}>
          {say({ vi: 'Đăng nhập', en: 'Sign in' })}
        </Button>
      )}
      {state === 'gone' && <Link to={paths.dossier(draft.id)}>{say({ vi: 'Xem hồ sơ', en: 'See the dossier' })}</Link>}
      {state === 'failed' && <ProblemNotice error={error} onRetry={() => void saver.flush()} />}
    </div>
  );
}
