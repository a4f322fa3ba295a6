import { Select, Text } from '@mantine/core';
import { useText } from '@mot-cua/ui';
import { useState } from 'react';
import { CommandDialog } from './command-dialog';
import { ReasonField } from './reason-field';
import type { StepDialogProps } from './step-dialog';
import { stepOf } from './step-of';
import { useDossierCommand } from './use-dossier-command';
import { useKept } from './use-kept';

/** Goes back to a step that was done before, with a reason for those who do it again. */
export function ReturnStepDialog({ dossier, number, onClose, onDone }: StepDialogProps) {
  const say = useText();
  const { backTo, changedIn } = stepOf(dossier, number);
  const [to, setTo] = useState<string | null>(backTo.length === 1 ? (backTo[0]?.code ?? null) : null);
  const [reason, setReason, forgetReason] = useKept(dossier.id, `returnStep.${number}`, '');
  const [showsMissing, setShowsMissing] = useState(false);
  const command = useDossierCommand(
    dossier,
    () => {
      forgetReason();
      onDone();
    },
    changedIn,
  );

  function submit(): boolean {
    if (!to || reason.trim() === '') {
      setShowsMissing(true);
      return false;
    }
    command.submit({ action: 'returnStep', run: number, to, reason: reason.trim() });
    return true;
  }

  return (
    <CommandDialog dossier={dossier} action="returnStep" command={command} onSubmit={submit} onClose={onClose}>
      <Text size="sm">
        {say({
          vi: 'Bước trước làm lại từ đầu với đủ thời gian của nó. Các bước song song trong cùng khối dừng lại. Thời hạn của hồ sơ vẫn tính tiếp.',
          en: 'The earlier step is done anew, with its whole time. Steps side by side with this one are broken off. The clock of the dossier goes on.',
        })}
      </Text>
      <Select
        size="sm"
        label={say({ vi: 'Trả lại bước', en: 'Back to' })}
        data={backTo.map(({ code, name }) => ({ value: code, label: say(name) }))}
        value={to}
        onChange={setTo}
        allowDeselect={false}
        error={showsMissing && !to && say({ vi: 'Hãy chọn bước.', en: 'Please choose a step.' })}
        aria-required
        data-autofocus={backTo.length > 1 || undefined}
      />
      <ReasonField
        isInside
        value={reason}
        onChange={setReason}
        showsMissing={showsMissing}
        takesFocus={backTo.length === 1}
      />
    </CommandDialog>
  );
}
