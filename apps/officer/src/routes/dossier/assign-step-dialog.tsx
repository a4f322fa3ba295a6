import { Select, Text } from '@mantine/core';
import { useText } from '@mot-cua/ui';
import { useState } from 'react';
import { CommandDialog } from './command-dialog';
import { NoteField } from './note-field';
import type { StepDialogProps } from './step-dialog';
import { stepOf } from './step-of';
import { useDossierCommand } from './use-dossier-command';

/** Gives a step to an officer of its agency. */
export function AssignStepDialog({ dossier, number, onClose, onDone }: StepDialogProps) {
  const say = useText();
  const { name, officers, takenBy, changedIn } = stepOf(dossier, number);
  const [officerId, setOfficerId] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const [showsMissing, setShowsMissing] = useState(false);
  const command = useDossierCommand(dossier, onDone, changedIn);

  function submit(): boolean {
    if (!officerId) {
      setShowsMissing(true);
      return false;
    }
    command.submit({ action: 'assignStep', run: number, officerId, ...(note.trim() && { note: note.trim() }) });
    return true;
  }

  return (
    <CommandDialog dossier={dossier} action="assignStep" command={command} onSubmit={submit} onClose={onClose}>
      <Text size="sm">
        {takenBy
          ? say(
              { vi: 'Bước “{{step}}” do {{who}} làm.', en: '{{who}} has the step “{{step}}”.' },
              { step: say(name), who: takenBy.fullName },
            )
          : say({ vi: 'Bước “{{step}}” chưa có ai nhận.', en: 'Nobody has the step “{{step}}”.' }, { step: say(name) })}
      </Text>
      <Select
        size="sm"
        label={say({ vi: 'Cán bộ', en: 'Officer' })}
        placeholder={say({ vi: 'Gõ tên để tìm…', en: 'Type a name…' })}
        nothingFoundMessage={say({ vi: 'Không có cán bộ nào như vậy', en: 'There is no such officer' })}
        data={officers.map(({ id, fullName }) => ({ value: id, label: fullName }))}
        value={officerId}
        onChange={setOfficerId}
        searchable
        allowDeselect={false}
        error={showsMissing && !officerId && say({ vi: 'Hãy chọn cán bộ.', en: 'Please choose an officer.' })}
        aria-required
        data-autofocus
      />
      <NoteField value={note} onChange={setNote} />
    </CommandDialog>
  );
}
