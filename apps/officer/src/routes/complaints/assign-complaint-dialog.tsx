import { Select, Text as Words } from '@mantine/core';
import type { ConcernReason, Text } from '@mot-cua/domain';
import { useText } from '@mot-cua/ui';
import { useState } from 'react';
import { useAwayWords } from '../../away/away-mark';
import { NoteField } from '../dossier/note-field';
import { ComplaintDialog, type ComplaintDialogProps } from './complaint-dialog';
import { useComplaintCommand } from './complaints.queries';
import classes from './complaints.module.css';

const WHY_NOT: Readonly<Record<ConcernReason, Text>> = {
  decided: { vi: 'đã quyết định về hồ sơ', en: 'decided on the dossier' },
  held: { vi: 'đã thụ lý hồ sơ', en: 'had the dossier' },
  worked: { vi: 'đã làm việc với hồ sơ', en: 'worked on the dossier' },
};

/** Gives it to an officer of the agency; those who had the dossier are named with why they are not offered. */
export function AssignComplaintDialog({ complaint, onClose, onDone }: ComplaintDialogProps) {
  const say = useText();
  const awayWords = useAwayWords();
  const [officerId, setOfficerId] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const [showsMissing, setShowsMissing] = useState(false);
  const command = useComplaintCommand(complaint, onDone);
  const able = complaint.handlers.filter(
    ({ concern, fullName }) => concern === null && fullName !== complaint.handlerName,
  );
  const notAble = complaint.handlers.flatMap(({ id, fullName, concern }) =>
    concern ? [{ id, fullName, concern }] : [],
  );
  function submit(): boolean {
    setShowsMissing(true);
    if (!officerId) return false;
    command.submit({ action: 'assign', officerId, ...(note.trim() && { note: note.trim() }) });
    return true;
  }
  return (
    <ComplaintDialog action="assign" {...{ complaint, command, onClose }} onSubmit={submit}>
      <Select
        size="sm"
        label={say({ vi: 'Người giải quyết', en: 'Officer' })}
        placeholder={say({ vi: 'Gõ tên để tìm…', en: 'Type a name…' })}
        nothingFoundMessage={say({ vi: 'Không có ai như vậy', en: 'There is nobody of that name' })}
        data={able.map(({ id, fullName, position, away }) => ({
          value: id,
          label: [fullName, position, away && awayWords(away)].filter(Boolean).join(' · '),
        }))}
        value={officerId}
        onChange={setOfficerId}
        searchable
        allowDeselect={false}
        error={showsMissing && !officerId && say({ vi: 'Hãy chọn người giải quyết.', en: 'Please choose an officer.' })}
        aria-required
        data-autofocus
      />
      {notAble.length > 0 && (
        <div>
          <Words size="sm">
            {say({
              vi: 'Không giao cho những người sau, vì không ai giải quyết khiếu nại về việc của chính mình:',
              en: 'Not for these, since nobody judges their own doing:',
            })}
          </Words>
          <ul className={classes.notForThem}>
            {notAble.map(({ id, fullName, concern }) => (
              <li key={id}>
                {fullName}: {say(WHY_NOT[concern])}
              </li>
            ))}
          </ul>
        </div>
      )}
      <NoteField value={note} onChange={setNote} />
    </ComplaintDialog>
  );
}
