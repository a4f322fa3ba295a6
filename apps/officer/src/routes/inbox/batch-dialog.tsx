import { Button, Group, Select, Stack, Text } from '@mantine/core';
import type { DossierBatch } from '@mot-cua/api-client';
import { isReasoned, type BatchAction } from '@mot-cua/domain';
import { ACTION_WORDS, ProblemNotice, useText } from '@mot-cua/ui';
import { useState, type FormEvent } from 'react';
import { useAwayWords } from '../../away/away-mark';
import { Dialog } from '../../dialog/dialog';
import { useStartBatch } from '../batches/batches.queries';
import { DIALOG_WORDS } from '../dossier/dialog.words';
import { focusWhatIsMissing } from '../../dialog/focus-what-is-missing';
import { submitOnCtrlEnter } from '../../dialog/submit-on-ctrl-enter';
import { sizeOf, type BatchTarget } from './batch-choice';
import { colleagueOptions } from './colleague-options';
import { questionOf } from './inbox-search';
import { LegalBasisField } from '../dossier/legal-basis-field';
import { NoteField } from '../dossier/note-field';
import { ReasonField } from '../dossier/reason-field';
import { useColleagues } from './inbox.queries';

interface BatchDialogProps {
  readonly action: BatchAction;
  readonly target: BatchTarget;
  readonly onClose: () => void;
  readonly onStarted: (batch: DossierBatch) => void;
}

/** Asks once for what goes with every dossier of a batch, and sends it off. */
export function BatchDialog({ action, target, onClose, onStarted }: BatchDialogProps) {
  const say = useText();
  const [note, setNote] = useState('');
  const [legalBasis, setLegalBasis] = useState('');
  const [officerId, setOfficerId] = useState<string | null>(null);
  const [showsMissing, setShowsMissing] = useState(false);
  const start = useStartBatch(onStarted);
  const count = sizeOf(target);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if ((action === 'assign' && !officerId) || (isReasoned(action) && !note.trim())) {
      setShowsMissing(true);
      focusWhatIsMissing(event.currentTarget);
      return;
    }
    if (start.isPending) return;
    start.mutate({
      action,
      ...(note.trim() && { [isReasoned(action) ? 'reason' : 'note']: note.trim() }),
      ...(action === 'refuse' && legalBasis.trim() && { legalBasis: legalBasis.trim() }),
      ...(officerId && { officerId }),
      ...(target.kind === 'picked'
        ? { dossiers: target.dossiers.map(({ id, version }) => ({ id, expectedVersion: version })) }
        : { question: questionOf(target.search) }),
    });
  }

  return (
    <Dialog
      onClose={() => !start.isPending && onClose()}
      title={say(
        { vi: '{{action}} {{count}} hồ sơ', en: '{{action}}: {{count}} dossiers' },
        {
          ...{ action: say(ACTION_WORDS[action]), count },
        },
      )}
    >
      <form onSubmit={submit} onKeyDown={submitOnCtrlEnter} noValidate>
        <Stack gap="md">
          <Text size="sm">
            {say({
              vi: 'Từng hồ sơ được xét riêng. Hồ sơ nào vừa được người khác cập nhật sẽ không bị ghi đè mà được nêu tên trong kết quả.',
              en: 'Each is decided by itself. One that somebody else has changed meanwhile is not overwritten but named in the outcome.',
            })}
          </Text>
          {target.kind === 'picked' && target.leftOut > 0 && (
            <Text size="sm" c="amber.8">
              {say(
                {
                  vi: '{{count}} hồ sơ khác đã chọn không ở bước này, sẽ để nguyên.',
                  en: '{{count}} others that you picked are not at this step and are left alone.',
                },
                { count: target.leftOut },
              )}
            </Text>
          )}
          {action === 'assign' && (
            <OfficerSelect value={officerId} onChange={setOfficerId} showsMissing={showsMissing} />
          )}
          {isReasoned(action) ? (
            <ReasonField
              label={say({ vi: 'Một lý do cho tất cả', en: 'One reason for all' })}
              value={note}
              onChange={setNote}
              showsMissing={showsMissing}
              isInside={action === 'sendBack'}
              takesFocus
            />
          ) : (
            <NoteField
              label={say({ vi: 'Lời nhắn chung (không bắt buộc)', en: 'One note for all (optional)' })}
              value={note}
              onChange={setNote}
            />
          )}
          {action === 'refuse' && <LegalBasisField value={legalBasis} onChange={setLegalBasis} />}
          {start.error && <ProblemNotice error={start.error} />}
          <Group justify="flex-end" gap="sm">
            <Button size="sm" variant="default" onClick={onClose} disabled={start.isPending}>
              {say(DIALOG_WORDS.cancel)}
            </Button>
            <Button
              size="sm"
              type="submit"
              color={action === 'refuse' ? 'crimson' : undefined}
              loading={start.isPending}
              data-autofocus={(action !== 'assign' && !isReasoned(action)) || undefined}
            >
              {say(start.error ? DIALOG_WORDS.sendAgain : ACTION_WORDS[action])}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}

interface OfficerSelectProps {
  readonly value: string | null;
  readonly onChange: (officerId: string | null) => void;
  readonly showsMissing: boolean;
}

/** Who is given the dossiers; who has the least comes first. */
function OfficerSelect({ value, onChange, showsMissing }: OfficerSelectProps) {
  const say = useText();
  const awayWords = useAwayWords();
  const colleagues = useColleagues();
  const able = (colleagues.data ?? [])
    .filter(({ isAtWork }) => isAtWork)
    .toSorted((a, b) => a.heldDossiers - b.heldDossiers);
  return (
    <Select
      size="sm"
      label={say({ vi: 'Chuyên viên', en: 'Case officer' })}
      placeholder={say({ vi: 'Gõ tên để tìm…', en: 'Type a name…' })}
      nothingFoundMessage={say({ vi: 'Không có chuyên viên nào như vậy', en: 'There is no such officer' })}
      data={colleagueOptions(able, say, awayWords)}
      value={value}
      onChange={onChange}
      searchable
      allowDeselect={false}
      error={showsMissing && !value && say({ vi: 'Hãy chọn chuyên viên.', en: 'Please choose an officer.' })}
      aria-required
      data-autofocus
    />
  );
}
