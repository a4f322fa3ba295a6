import { Alert, Text } from '@mantine/core';
import { exactTime, useLanguage, useText } from '@mot-cua/ui';
import { useState } from 'react';
import type { Dossier } from '../../api/dossier';
import { DayInput } from '../../day-input/day-input';
import { reasonOfDelay } from './delay-words';
import { CommandDialog } from './command-dialog';
import { ReasonField } from './reason-field';
import { useDossierCommand } from './use-dossier-command';
import { useKept } from './use-kept';

interface ExtendDialogProps {
  readonly dossier: Dossier;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Apologises for a delay and gives a new day, once. */
export function ExtendDialog({ dossier, onClose, onDone }: ExtendDialogProps) {
  const say = useText();
  const language = useLanguage();
  const { dueAt, extension } = dossier;
  const expected = extension?.expectedDelay ?? null;
  const [newDay, setNewDay] = useState(expected?.newDay ?? '');
  const [reason, setReason, forgetReason] = useKept(
    dossier.id,
    'extend',
    expected ? reasonOfDelay(expected.causes) : '',
  );
  const [showsMissing, setShowsMissing] = useState(false);
  const command = useDossierCommand(dossier, () => {
    forgetReason();
    onDone();
  });
  const isPossible = newDay !== '' && (!extension || (extension.earliest <= newDay && newDay <= extension.latest));

  function submit(): boolean {
    if (!isPossible || reason.trim() === '') {
      setShowsMissing(true);
      return false;
    }
    command.submit({ action: 'extend', newDay, reason: reason.trim() });
    return true;
  }

  return (
    <CommandDialog dossier={dossier} action="extend" command={command} onSubmit={submit} onClose={onClose}>
      <Text size="sm">
        {say({
          vi: 'Chỉ được hẹn lại một lần, trước ngày hẹn trả ít nhất một ngày làm việc. Người nộp nhận lời xin lỗi kèm lý do và ngày mới.',
          en: 'A new day can be given once, at least one working day before the due date. The applicant gets an apology with the reason and the new day.',
        })}
      </Text>
      {expected && (
        <Alert color="river">
          {say({
            vi: 'Ngày mới và lý do dưới đây được soạn sẵn theo các bước còn lại của hồ sơ. Hãy đọc lại trước khi gửi.',
            en: 'The new day and the reason below were prepared from what is left to do. Please read them before sending.',
          })}
        </Alert>
      )}
      {dueAt && (
        <Text size="sm">
          {say({ vi: 'Hẹn trả hiện nay: {{at}}', en: 'Due now: {{at}}' }, { at: exactTime(dueAt, language) })}
        </Text>
      )}
      <DayInput
        label={say({ vi: 'Ngày hẹn mới', en: 'New day' })}
        description={say({
          vi: 'Đến hết giờ làm việc ngày này; ngày nghỉ thì dời sang ngày làm việc tiếp theo',
          en: 'To the close of that day; of a day off, the next working day',
        })}
        value={newDay}
        onChange={setNewDay}
        min={extension?.earliest}
        max={extension?.latest}
        error={
          showsMissing &&
          !isPossible &&
          say({
            vi: 'Hãy chọn một ngày sau ngày hẹn trả, trong vòng một năm.',
            en: 'Please choose a day after the due date, within a year.',
          })
        }
        isRequired
        takesFocus
      />
      <ReasonField
        label={say({ vi: 'Lý do chậm', en: 'Reason for the delay' })}
        value={reason}
        onChange={setReason}
        showsMissing={showsMissing}
      />
    </CommandDialog>
  );
}
