import { Button, Group, Stack } from '@mantine/core';
import type { Role } from '@mot-cua/domain';
import { ACTION_WORDS, ProblemNotice, ROLE_WORDS, useText } from '@mot-cua/ui';
import { useState, type FormEvent } from 'react';
import { Dialog } from '../../dialog/dialog';
import { DIALOG_WORDS } from '../dossier/dialog.words';
import { focusWhatIsMissing } from '../../dialog/focus-what-is-missing';
import { SupplementFields } from '../dossier/supplement-fields';
import { isReadyToSend, supplementItems, type SupplementMarks } from '../dossier/supplement-marks';
import { useTargets } from '../dossier/target-names';
import type { PracticeRun } from './practice-run';
import { useAct } from './use-act';

interface AskSupplementDialogProps {
  readonly run: PracticeRun;
  readonly role: Role;
  readonly onClose: () => void;
}

/** The request for a supplement, as an officer writes it. */
export function AskSupplementDialog({ run, role, onClose }: AskSupplementDialogProps) {
  const say = useText();
  const [marks, setMarks] = useState<SupplementMarks>([]);
  const [note, setNote] = useState('');
  const [showsMissing, setShowsMissing] = useState(false);
  const targets = useTargets({ ...run, papers: [...run.papers] });
  const acting = useAct(run, onClose);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (!isReadyToSend(marks)) {
      setShowsMissing(true);
      return focusWhatIsMissing(event.currentTarget);
    }
    const items = supplementItems(marks).map((item) => ({ ...item }));
    acting.send({ role, action: 'requestSupplement', items, ...(note.trim() && { note: note.trim() }) });
  }
  return (
    <Dialog title={`${say(ROLE_WORDS[role])}: ${say(ACTION_WORDS.requestSupplement)}`} size="xl" onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <Stack gap="md">
          <SupplementFields
            targets={targets}
            marks={marks}
            onMarksChange={setMarks}
            note={note}
            onNoteChange={setNote}
            pausesClock={run.state === 'inProgress'}
            showsMissing={showsMissing}
          />
          {acting.error && <ProblemNotice error={acting.error} />}
          <Group justify="flex-end" gap="sm">
            <Button size="sm" variant="default" onClick={onClose} disabled={acting.isPending}>
              {say(DIALOG_WORDS.cancel)}
            </Button>
            <Button size="sm" type="submit" loading={acting.isPending}>
              {say(ACTION_WORDS.requestSupplement)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
