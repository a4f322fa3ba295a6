import { Button } from '@mantine/core';
import { useText, When } from '@mot-cua/ui';
import { IconAlertTriangle, IconCircleCheck, IconCloudUpload } from '@tabler/icons-react';
import type { DraftState } from './procedure-draft-saver';
import classes from './procedure-editor.module.css';

/** Whether what is on the screen is saved. */
export function SaveMark({ state, onRetry }: { readonly state: DraftState; readonly onRetry: () => void }) {
  const say = useText();
  const { save, savedAt } = state;
  return (
    <div role="status" className={classes.save} data-save={save}>
      {save === 'saved' && (
        <>
          <IconCircleCheck size={18} aria-hidden /> {say({ vi: 'Đã lưu', en: 'Saved' })} <When at={savedAt} />
        </>
      )}
      {(save === 'waiting' || save === 'saving') && (
        <>
          <IconCloudUpload size={18} aria-hidden /> {say({ vi: 'Đang lưu…', en: 'Saving…' })}
        </>
      )}
      {save === 'failed' && (
        <>
          <IconAlertTriangle size={18} aria-hidden />{' '}
          {say({ vi: 'Chưa lưu được, sẽ thử lại', en: 'Not saved yet; will try again' })}{' '}
          <Button size="compact-sm" variant="subtle" onClick={onRetry}>
            {say({ vi: 'Thử ngay', en: 'Try now' })}
          </Button>
        </>
      )}
      {save === 'refused' && (
        <>
          <IconAlertTriangle size={18} aria-hidden />{' '}
          {say({ vi: 'Nội dung chưa đúng cấu trúc nên chưa lưu', en: 'Not of the right shape, so not saved' })}
        </>
      )}
      {save === 'conflict' && (
        <>
          <IconAlertTriangle size={18} aria-hidden /> {say({ vi: 'Người khác vừa lưu', en: 'Somebody else has saved' })}
        </>
      )}
    </div>
  );
}
