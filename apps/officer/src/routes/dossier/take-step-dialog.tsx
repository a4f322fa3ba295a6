import { Text } from '@mantine/core';
import { useText } from '@mot-cua/ui';
import { CommandDialog } from './command-dialog';
import type { StepDialogProps } from './step-dialog';
import { stepOf } from './step-of';
import { useDossierCommand } from './use-dossier-command';

/** Takes a step, so that nobody of the agency does it a second time. */
export function TakeStepDialog({ dossier, number, onClose, onDone }: StepDialogProps) {
  const say = useText();
  const step = stepOf(dossier, number);
  const command = useDossierCommand(dossier, onDone, step.changedIn);
  function submit(): boolean {
    command.submit({ action: 'takeStep', run: number });
    return true;
  }
  return (
    <CommandDialog dossier={dossier} action="takeStep" command={command} onSubmit={submit} onClose={onClose} isFocused>
      <Text size="sm">
        {say({ vi: 'Bạn nhận bước “{{step}}”.', en: 'You take the step “{{step}}”.' }, { step: say(step.name) })}
      </Text>
    </CommandDialog>
  );
}
