import { ActionIcon, Button, FileButton, Text } from '@mantine/core';
import type { Answers } from '@mot-cua/domain';
import { FileList, ProblemNotice, problemOf, useText } from '@mot-cua/ui';
import { EForm, UnitSearchProvider } from '@mot-cua/ui/form';
import { IconPaperclip, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { findUnits } from '../../api/find-units';
import type { Dossier } from '../../api/dossier';
import { useBroughtPapers } from './brought-papers.queries';
import { CommandDialog } from './command-dialog';
import { NoteField } from './note-field';
import { SupplementList } from './supplement-list';
import { useDossierCommand } from './use-dossier-command';

interface BringSupplementDialogProps {
  readonly dossier: Dossier;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** What somebody brings to the counter who was asked to complete a dossier on paper: the form to correct, and scans of what was missing. */
export function BringSupplementDialog({ dossier, onClose, onDone }: BringSupplementDialogProps) {
  const say = useText();
  const [answers, setAnswers] = useState<Answers>(dossier.answers);
  const [note, setNote] = useState('');
  const command = useDossierCommand(dossier, onDone);
  const { attach, remove } = useBroughtPapers(dossier.id);
  const items = dossier.openSupplement?.items ?? [];
  const asked = dossier.papers.filter(({ code }) =>
    items.some(({ kind, target }) => kind === 'paper' && target === code),
  );
  const requests = Object.fromEntries(
    items.flatMap(({ kind, target, reason }) => (kind === 'field' ? [[target, reason]] : [])),
  );
  function submit(): boolean {
    command.submit({ action: 'supplement', answers, ...(note.trim() !== '' && { note: note.trim() }) });
    return true;
  }
  return (
    <CommandDialog
      dossier={dossier}
      action="supplement"
      command={command}
      size="xl"
      onSubmit={submit}
      onClose={onClose}
    >
      <Text size="sm">
        {say({
          vi: 'Ghi những gì người nộp mang đến theo phiếu yêu cầu bổ sung.',
          en: 'Enter what the applicant brought as the request asks.',
        })}
      </Text>
      {dossier.openSupplement && <SupplementList request={dossier.openSupplement} dossier={dossier} />}
      {asked.map(({ code, name, mediaTypes }) => (
        <div key={code}>
          <Text size="sm" fw={600}>
            {say(name)}
          </Text>
          <FileList
            files={dossier.attachments
              .filter(({ paperCode }) => paperCode === code)
              .map((file) => ({
                ...file,
                href: `/api/v1/attachments/${file.id}/content`,
                action: !file.filed && (
                  <ActionIcon
                    variant="subtle"
                    color="stone"
                    aria-label={say({ vi: 'Bỏ tệp {{file}}', en: 'Remove {{file}}' }, { file: file.fileName })}
                    onClick={() => remove.mutate(file.id)}
                  >
                    <IconTrash size={17} aria-hidden />
                  </ActionIcon>
                ),
              }))}
          />
          <FileButton
            accept={mediaTypes.join(',')}
            inputProps={{
              'aria-label': say({ vi: 'Tệp quét của {{name}}', en: 'Scans of {{name}}' }, { name: say(name) }),
              tabIndex: -1,
            }}
            onChange={(file) => file && attach.mutate({ paperCode: code, file })}
          >
            {(props) => (
              <Button
                {...props}
                size="compact-sm"
                variant="default"
                loading={attach.isPending}
                leftSection={<IconPaperclip size={15} aria-hidden />}
              >
                {say({ vi: 'Thêm tệp quét', en: 'Add a scan' })}
                <span className="mc-only-read"> {say(name)}</span>
              </Button>
            )}
          </FileButton>
        </div>
      ))}
      {attach.error && <ProblemNotice error={attach.error} />}
      {remove.error && <ProblemNotice error={remove.error} />}
      {Object.keys(requests).length > 0 && (
        <UnitSearchProvider value={findUnits}>
          <EForm
            form={dossier.form}
            initialAnswers={dossier.answers}
            onChange={setAnswers}
            requests={requests}
            problems={command.failure ? (problemOf(command.failure).fields ?? []) : []}
          />
        </UnitSearchProvider>
      )}
      <NoteField
        label={say({
          vi: 'Lời nhắn (cần khi có mục để nguyên, hoặc giấy tờ không quét)',
          en: 'Note (needed where something stays as it was, or is not scanned)',
        })}
        value={note}
        onChange={setNote}
      />
    </CommandDialog>
  );
}
