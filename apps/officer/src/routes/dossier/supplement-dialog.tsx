import { Stack } from '@mantine/core';
import { ACTION_WORDS, useText } from '@mot-cua/ui';
import { useState, type FormEvent } from 'react';
import type { Dossier } from '../../api/dossier';
import { Dialog } from '../../dialog/dialog';
import { CommandFooter } from './command-footer';
import { DIALOG_WORDS } from './dialog.words';
import { focusWhatIsMissing } from './focus-what-is-missing';
import { submitOnCtrlEnter } from './submit-on-ctrl-enter';
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

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (!isReadyToSend(marks)) {
      setShowsMissing(true);
      return focusWhatIsMissing(event.currentTarget);
    }
    command.submit({
      action: 'requestSupplement',
      items: supplementItems(marks),
      ...(note.trim() && { note: note.trim() }),
    });
  }

  return (
    <Dialog
      onClose={command.unlessSending(onClose)}
      title={`${say(ACTION_WORDS.requestSupplement)} · ${dossier.code}`}
      size="xl"
    >
      <form onSubmit={submit} onKeyDown={submitOnCtrlEnter} noValidate>
        <Stack gap="md">
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
          <CommandFooter dossier={dossier} action="requestSupplement" command={command} onClose={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}
