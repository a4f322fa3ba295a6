import { useText } from '@mot-cua/ui';
import { useState } from 'react';
import type { Dossier } from '../../api/dossier';
import { CommandDialog } from './command-dialog';
import { DIALOG_WORDS } from './dialog.words';
import { SupplementFields } from './supplement-fields';
import { isReadyToSend, supplementItems, type SupplementMarks } from './supplement-marks';
import { useTargets } from './target-names';
import { useDossierCommand } from './use-dossier-command';
import { useKept } from './use-kept';

interface SupplementDialogProps {
  readonly dossier: Dossier;
  readonly marks: SupplementMarks;
  readonly onMarksChange: (marks: SupplementMarks) => void;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** The request for a supplement, written from what was marked while reading. */
export function SupplementDialog({ dossier, marks, onMarksChange, onClose, onDone }: SupplementDialogProps) {
  const say = useText();
  const [note, setNote, forgetNote] = useKept(dossier.id, 'requestSupplement', '');
  const [showsMissing, setShowsMissing] = useState(false);
  const targets = useTargets(dossier);
  const command = useDossierCommand(dossier, () => {
    onMarksChange([]);
    forgetNote();
    onDone();
  });

  function submit(): boolean {
    if (!isReadyToSend(marks)) {
      setShowsMissing(true);
      return false;
    }
    command.submit({
      action: 'requestSupplement',
      items: supplementItems(marks),
      ...(note.trim() && { note: note.trim() }),
    });
    return true;
  }

  return (
    <CommandDialog
      dossier={dossier}
      action="requestSupplement"
      command={command}
      size="xl"
      onSubmit={submit}
      onClose={onClose}
    >
      <SupplementFields
        targets={targets}
        marks={marks}
        onMarksChange={onMarksChange}
        note={note}
        onNoteChange={setNote}
        pausesClock={dossier.state === 'inProgress'}
        showsMissing={showsMissing}
        markingHint={say(DIALOG_WORDS.addMarkHint)}
      />
    </CommandDialog>
  );
}
