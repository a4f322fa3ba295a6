import { Select, Text } from '@mantine/core';
import { useText } from '@mot-cua/ui';
import { useState } from 'react';
import type { Dossier } from '../../api/dossier';
import { useAwayWords } from '../../away/away-mark';
import { CommandDialog } from './command-dialog';
import { NoteField } from './note-field';
import { useDossierCommand } from './use-dossier-command';

interface AssignDialogProps {
  readonly dossier: Dossier;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Gives the dossier to a case officer of the agency; who has the least comes first, who is away last. */
export function AssignDialog({ dossier, onClose, onDone }: AssignDialogProps) {
  const say = useText();
  const awayWords = useAwayWords();
  const [officerId, setOfficerId] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const [showsMissing, setShowsMissing] = useState(false);
  const command = useDossierCommand(dossier, onDone);
  const others = dossier.caseOfficers
    .filter(({ id }) => id !== dossier.takenBy?.id)
    .toSorted((a, b) => Number(a.away !== null) - Number(b.away !== null) || a.heldDossiers - b.heldDossiers);

  function submit(): boolean {
    if (!officerId) {
      setShowsMissing(true);
      return false;
    }
    command.submit({ action: 'assign', officerId, ...(note.trim() && { note: note.trim() }) });
    return true;
  }

  return (
    <CommandDialog dossier={dossier} action="assign" command={command} onSubmit={submit} onClose={onClose}>
      <Text size="sm">
        {dossier.takenBy
          ? say(
              { vi: 'Đang xử lý: {{name}}. Thời hạn vẫn tính tiếp.', en: '{{name}} has it. The clock goes on.' },
              { name: dossier.takenBy.fullName },
            )
          : say({ vi: 'Chưa có ai xử lý hồ sơ này.', en: 'Nobody works on this dossier yet.' })}
      </Text>
      <Select
        size="sm"
        label={say({ vi: 'Chuyên viên', en: 'Case officer' })}
        placeholder={say({ vi: 'Gõ tên để tìm…', en: 'Type a name…' })}
        nothingFoundMessage={say({ vi: 'Không có chuyên viên nào như vậy', en: 'There is no such officer' })}
        description={
          others.length === 0 &&
          say({
            vi: 'Cơ quan này không có chuyên viên nào khác đang làm việc.',
            en: 'This agency has no other case officer at work.',
          })
        }
        data={others.map(({ id, fullName, heldDossiers, away }) => ({
          value: id,
          label: `${fullName} · ${say(
            { vi: '{{count}} hồ sơ đang giữ', en: '{{count}} dossiers in hand' },
            { count: heldDossiers },
          )}${away ? ` · ${awayWords(away)}` : ''}`,
        }))}
        value={officerId}
        onChange={setOfficerId}
        searchable
        allowDeselect={false}
        error={showsMissing && !officerId && say({ vi: 'Hãy chọn chuyên viên.', en: 'Please choose an officer.' })}
        aria-required
        data-autofocus
      />
      <NoteField value={note} onChange={setNote} />
    </CommandDialog>
  );
}
