import { Text } from '@mantine/core';
import { useText } from '@mot-cua/ui';
import { useState } from 'react';
import { CommandDialog } from './command-dialog';
import { ReasonField } from './reason-field';
import type { StepDialogProps } from './step-dialog';
import { useDossierCommand } from './use-dossier-command';

/** Says that an opinion is no longer waited for, and why. */
export function WithdrawOpinionDialog({ dossier, number, onClose, onDone }: StepDialogProps) {
  const say = useText();
  const opinion = dossier.opinions.find((one) => one.number === number);
  const [reason, setReason] = useState('');
  const [showsMissing, setShowsMissing] = useState(false);
  const command = useDossierCommand(dossier, onDone);

  function submit(): boolean {
    if (reason.trim() === '') {
      setShowsMissing(true);
      return false;
    }
    command.submit({ action: 'withdrawOpinion', opinion: number, reason: reason.trim() });
    return true;
  }

  return (
    <CommandDialog dossier={dossier} action="withdrawOpinion" command={command} onSubmit={submit} onClose={onClose}>
      <Text size="sm">
        {opinion &&
          say(
            { vi: 'Không chờ ý kiến của {{agency}} nữa.', en: 'The opinion of {{agency}} is no longer waited for.' },
            { agency: say(opinion.agency.name) },
          )}
      </Text>
      <ReasonField isInside value={reason} onChange={setReason} showsMissing={showsMissing} takesFocus />
    </CommandDialog>
  );
}
