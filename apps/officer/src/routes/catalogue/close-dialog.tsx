import { Button, TagsInput, Textarea } from '@mantine/core';
import { localDate } from '@mot-cua/domain';
import { ProblemNotice, useText } from '@mot-cua/ui';
import { useState } from 'react';
import { DayInput } from '../../day-input/day-input';
import { Dialog } from '../../dialog/dialog';
import { useClose } from './catalogue.queries';

/** Ends a procedure from a day on, with the reason and what takes its place. */
export function CloseDialog({ code, onClose }: { readonly code: string; readonly onClose: () => void }) {
  const say = useText();
  const close = useClose(code);
  const [on, setOn] = useState(() => localDate(new Date()));
  const [vi, setVi] = useState('');
  const [en, setEn] = useState('');
  const [replacedBy, setReplacedBy] = useState<string[]>([]);
  return (
    <Dialog title={say({ vi: 'Đóng thủ tục {{code}}', en: 'Close {{code}}' }, { code })} onClose={onClose}>
      <p>
        {say({
          vi: 'Thủ tục vẫn tìm thấy được, kèm lý do và thủ tục thay thế. Hồ sơ đang giải quyết vẫn làm tới cùng.',
          en: 'It stays findable, with the reason and what replaces it. Dossiers under way are finished.',
        })}
      </p>
      <DayInput
        label={say({ vi: 'Không tiếp nhận từ ngày', en: 'No longer filed from' })}
        value={on}
        min={localDate(new Date())}
        onChange={setOn}
      />
      <Textarea
        mt="md"
        autosize
        minRows={2}
        required
        data-autofocus
        label={say({ vi: 'Lý do và việc cần làm thay', en: 'Why, and what to do instead (Vietnamese)' })}
        value={vi}
        onChange={(event) => setVi(event.currentTarget.value)}
      />
      <Textarea
        mt="md"
        autosize
        minRows={2}
        label={say({ vi: 'Lý do bằng tiếng Anh', en: 'In English' })}
        value={en}
        onChange={(event) => setEn(event.currentTarget.value)}
      />
      <TagsInput
        mt="md"
        label={say({ vi: 'Mã thủ tục thay thế (nếu có)', en: 'Codes of what replaces it, if anything' })}
        placeholder="1.001193"
        value={replacedBy}
        onChange={setReplacedBy}
      />
      {close.error && <ProblemNotice error={close.error} />}
      <Button
        mt="lg"
        color="crimson"
        disabled={vi.trim() === '' || on === ''}
        loading={close.isPending}
        onClick={() => close.mutate({ on, note: { vi, en }, replacedBy }, { onSuccess: onClose })}
      >
        {say({ vi: 'Đóng thủ tục', en: 'Close it' })}
      </Button>
    </Dialog>
  );
}
