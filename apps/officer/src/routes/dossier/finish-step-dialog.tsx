import { Radio, Stack, Text } from '@mantine/core';
import { useText } from '@mot-cua/ui';
import { useState } from 'react';
import { CommandDialog } from './command-dialog';
import { NoteField } from './note-field';
import type { StepDialogProps } from './step-dialog';
import { stepOf } from './step-of';
import { useDossierCommand } from './use-dossier-command';
import { useKept } from './use-kept';

/** Finishes a step, with the way on where there is one to choose. */
export function FinishStepDialog({ dossier, number, onClose, onDone }: StepDialogProps) {
  const say = useText();
  const { name, ways, changedIn } = stepOf(dossier, number);
  const [way, setWay] = useState<string | null>(null);
  const [note, setNote, forgetNote] = useKept(dossier.id, `finishStep.${number}`, '');
  const [showsMissing, setShowsMissing] = useState(false);
  const command = useDossierCommand(
    dossier,
    () => {
      forgetNote();
      onDone();
    },
    changedIn,
  );

  function submit(): boolean {
    if (ways.length > 0 && way === null) {
      setShowsMissing(true);
      return false;
    }
    const words = note.trim();
    command.submit({ action: 'finishStep', run: number, ...(way !== null && { way }), ...(words && { note: words }) });
    return true;
  }

  return (
    <CommandDialog dossier={dossier} action="finishStep" command={command} onSubmit={submit} onClose={onClose}>
      <Text size="sm">
        {say({ vi: 'Bước “{{step}}” đã làm xong.', en: 'The step “{{step}}” is done.' }, { step: say(name) })}
      </Text>
      {ways.length > 0 && (
        <Radio.Group
          size="sm"
          label={say({ vi: 'Đi tiếp thế nào?', en: 'How does it go on?' })}
          value={way}
          onChange={setWay}
          error={showsMissing && way === null && say({ vi: 'Hãy chọn một hướng.', en: 'Please choose a way.' })}
          withAsterisk
        >
          <Stack gap="xs" mt="xs">
            {ways.map(({ code, name: wayName }) => (
              <Radio key={code} value={code} label={say(wayName)} />
            ))}
          </Stack>
        </Radio.Group>
      )}
      <NoteField value={note} onChange={setNote} takesFocus={ways.length === 0} />
    </CommandDialog>
  );
}
