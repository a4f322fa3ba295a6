import { Text } from '@mantine/core';
import { useText } from '@mot-cua/ui';
import { useState } from 'react';
import { CommandDialog } from './command-dialog';
import { NoteField } from './note-field';
import type { StepDialogProps } from './step-dialog';
import { stepOf } from './step-of';
import { useDossierCommand } from './use-dossier-command';
import { useKept } from './use-kept';
import { WayChoice } from './way-choice';

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
        <WayChoice ways={ways} value={way} onChange={setWay} isMissing={showsMissing && way === null} />
      )}
      <NoteField value={note} onChange={setNote} takesFocus={ways.length === 0} />
    </CommandDialog>
  );
}
