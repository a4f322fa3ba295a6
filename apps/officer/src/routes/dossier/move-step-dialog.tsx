import { Text } from '@mantine/core';
import { useText } from '@mot-cua/ui';
import { useState } from 'react';
import { AgencySelect } from './agency-select';
import { CommandDialog } from './command-dialog';
import { ReasonField } from './reason-field';
import type { StepDialogProps } from './step-dialog';
import { stepOf } from './step-of';
import { useDossierCommand } from './use-dossier-command';
import { useKept } from './use-kept';

/** Passes a step on to the agency whose work it is; the dossier stays with the one that decides it. */
export function MoveStepDialog({ dossier, number, onClose, onDone }: StepDialogProps) {
  const say = useText();
  const step = stepOf(dossier, number);
  const [toAgencyId, setToAgencyId] = useState<string | null>(null);
  const [reason, setReason, forgetReason] = useKept(dossier.id, `moveStep.${number}`, '');
  const [showsMissing, setShowsMissing] = useState(false);
  const command = useDossierCommand(
    dossier,
    () => {
      forgetReason();
      onDone();
    },
    step.changedIn,
  );

  function submit(): boolean {
    if (!toAgencyId || reason.trim() === '') {
      setShowsMissing(true);
      return false;
    }
    command.submit({ action: 'moveStep', run: number, toAgencyId, reason: reason.trim() });
    return true;
  }

  return (
    <CommandDialog dossier={dossier} action="moveStep" command={command} onSubmit={submit} onClose={onClose}>
      <Text size="sm">
        {say(
          {
            vi: 'Bước “{{step}}” chuyển sang cơ quan khác với đủ thời gian của nó; hồ sơ vẫn do {{agency}} giải quyết.',
            en: 'The step “{{step}}” goes to another agency with its whole time; {{agency}} still decides the dossier.',
          },
          { step: say(step.name), agency: say(dossier.agency.name) },
        )}
      </Text>
      <AgencySelect
        label={say({ vi: 'Cơ quan nhận', en: 'Agency' })}
        without={[step.agency.id]}
        value={toAgencyId}
        onChange={setToAgencyId}
        showsMissing={showsMissing}
      />
      <ReasonField isInside value={reason} onChange={setReason} showsMissing={showsMissing} />
    </CommandDialog>
  );
}
