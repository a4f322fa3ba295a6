import { Button, Group, Stack, TextInput } from '@mantine/core';
import type { SavedInboxView } from '@mot-cua/api-client';
import { LONGEST_VIEW_NAME, type InboxQuestion } from '@mot-cua/domain';
import { ProblemNotice, useText } from '@mot-cua/ui';
import { useState, type FormEvent } from 'react';
import { Dialog } from '../../dialog/dialog';
import { useKeepView } from './inbox.queries';

interface SaveViewDialogProps {
  readonly question: InboxQuestion;
  /** The view that gets another name, as it was when the dialog opened. */
  readonly renamed: SavedInboxView | undefined;
  readonly onClose: () => void;
  readonly onKept: (view: SavedInboxView) => void;
}

/** Gives a question a name. */
export function SaveViewDialog({ question, renamed, onClose, onKept }: SaveViewDialogProps) {
  const say = useText();
  const [over] = useState(renamed);
  const [name, setName] = useState(renamed?.name ?? '');
  const [showsMissing, setShowsMissing] = useState(false);
  const keep = useKeepView();

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!name.trim()) return setShowsMissing(true);
    if (!keep.isPending) keep.mutate({ name: name.trim(), question, ...(over && { over }) }, { onSuccess: onKept });
  }

  return (
    <Dialog
      size="md"
      onClose={onClose}
      title={
        over ? say({ vi: 'Đổi tên mục xem', en: 'Rename the view' }) : say({ vi: 'Lưu mục xem', en: 'Save a view' })
      }
    >
      <form onSubmit={submit} noValidate>
        <Stack gap="md">
          <TextInput
            size="sm"
            label={say({ vi: 'Tên', en: 'Name' })}
            description={say({
              vi: 'Bộ lọc và thứ tự sắp xếp được giữ cùng tên này, theo bạn sang máy khác.',
              en: 'The filters and the order are kept with it, on every machine that you use.',
            })}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            maxLength={LONGEST_VIEW_NAME}
            error={showsMissing && !name.trim() && say({ vi: 'Hãy đặt tên.', en: 'Please give it a name.' })}
            aria-required
            data-autofocus
          />
          {keep.error && <ProblemNotice error={keep.error} />}
          <Group justify="flex-end" gap="sm">
            <Button size="sm" variant="default" onClick={onClose}>
              {say({ vi: 'Đóng', en: 'Close' })}
            </Button>
            <Button size="sm" type="submit" loading={keep.isPending}>
              {say({ vi: 'Lưu', en: 'Save' })}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
