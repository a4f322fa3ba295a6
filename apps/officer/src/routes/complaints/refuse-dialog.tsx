import { Select, Text } from '@mantine/core';
import { GROUNDS_OF_KIND, type RefusalGround } from '@mot-cua/domain';
import { useText } from '@mot-cua/ui';
import { REFUSAL_GROUND_WORDS } from '@mot-cua/ui/complaint';
import { useState } from 'react';
import { ReasonField } from '../dossier/reason-field';
import { ComplaintDialog, type ComplaintDialogProps } from './complaint-dialog';
import { useWrittenCommand } from './use-written-command';

/** Not dealing with it, for a ground that the law has. */
export function RefuseDialog({ complaint, onClose, onDone }: ComplaintDialogProps) {
  const say = useText();
  const grounds = GROUNDS_OF_KIND[complaint.kind];
  const [ground, setGround] = useState<RefusalGround | null>(null);
  const written = useWrittenCommand(complaint, 'refuse', onDone);
  const { words: reason, setWords, showsMissing, setShowsMissing, command } = written;
  function submit(): boolean {
    setShowsMissing(true);
    if (!ground || reason.trim() === '') return false;
    command.submit({ action: 'refuse', ground, reason: reason.trim() });
    return true;
  }
  return (
    <ComplaintDialog action="refuse" {...{ complaint, command, onClose }} onSubmit={submit}>
      <Text size="sm">
        {say({
          vi: 'Người gửi được báo lý do. Việc này kết thúc ở đây; nếu thuộc cơ quan khác, hãy chuyển thay vì từ chối.',
          en: 'The citizen is told why. It ends here; where it belongs to another agency, pass it on instead.',
        })}
      </Text>
      <Select
        size="sm"
        label={say({ vi: 'Trường hợp', en: 'Ground' })}
        description={
          complaint.kind === 'formal' &&
          say({ vi: 'Luật Khiếu nại 2011, Điều 11', en: 'Law on Complaints 2011, art. 11' })
        }
        data={grounds.map((value) => ({ value, label: say(REFUSAL_GROUND_WORDS[value]) }))}
        value={ground}
        onChange={(value) => setGround(grounds.find((one) => one === value) ?? null)}
        allowDeselect={false}
        error={showsMissing && !ground && say({ vi: 'Hãy chọn trường hợp.', en: 'Please choose a ground.' })}
        aria-required
        data-autofocus
      />
      <ReasonField value={reason} onChange={setWords} showsMissing={showsMissing} />
    </ComplaintDialog>
  );
}
