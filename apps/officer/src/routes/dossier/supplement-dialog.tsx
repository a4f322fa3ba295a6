import { Select, Stack, Text, Textarea } from '@mantine/core';
import { ACTION_WORDS, useText } from '@mot-cua/ui';
import { useState, type FormEvent } from 'react';
import type { Dossier } from '../../api/dossier';
import { Dialog } from '../../dialog/dialog';
import { CommandFooter } from './command-footer';
import { DIALOG_WORDS } from './dialog.words';
import { focusWhatIsMissing } from './focus-what-is-missing';
import { MarkEditor } from './mark-editor';
import { submitOnCtrlEnter } from './submit-on-ctrl-enter';
import {
  explainMark,
  isMarked,
  isReadyToSend,
  supplementItems,
  toggleMark,
  type SupplementMarks,
} from './supplement-marks';
import { useTargets, type NamedTarget } from './target-names';
import { useDossierCommand } from './use-dossier-command';
import { useKept } from './use-kept';

interface SupplementDialogProps {
  readonly dossier: Dossier;
  readonly marks: SupplementMarks;
  readonly onMarksChange: (marks: SupplementMarks) => void;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

const keyOf = ({ kind, target }: Pick<NamedTarget, 'kind' | 'target'>) => `${kind} ${target}`;

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
  const toChoose = (kind: NamedTarget['kind']) =>
    targets
      .filter((target) => target.kind === kind && !isMarked(marks, target))
      .map((target) => ({ value: keyOf(target), label: target.name }));

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
          <Text size="sm">
            {say(DIALOG_WORDS.supplementExplains)}{' '}
            {dossier.state === 'inProgress' && say(DIALOG_WORDS.supplementPauses)}
          </Text>
          {marks.length === 0 && (
            <Text size="sm" c={showsMissing ? 'crimson.6' : 'dimmed'} role={showsMissing ? 'alert' : undefined}>
              {say(DIALOG_WORDS.noMarks)}
            </Text>
          )}
          {marks.length > 0 && (
            <Stack
              gap="sm"
              component="ul"
              m={0}
              p={0}
              style={{ listStyle: 'none' }}
              aria-label={say(DIALOG_WORDS.marks)}
            >
              {marks.map((mark) => (
                <MarkEditor
                  key={keyOf(mark)}
                  mark={mark}
                  name={targets.find((target) => keyOf(target) === keyOf(mark))?.name ?? mark.target}
                  isFirst={mark === marks.find(({ reason }) => reason.trim() === '')}
                  showsMissing={showsMissing}
                  onExplain={(words) => onMarksChange(explainMark(marks, mark, words))}
                  onRemove={() => onMarksChange(toggleMark(marks, mark))}
                />
              ))}
            </Stack>
          )}
          <Select
            size="sm"
            label={say(DIALOG_WORDS.addMark)}
            description={say(DIALOG_WORDS.addMarkHint)}
            data={[
              { group: say(DIALOG_WORDS.papers), items: toChoose('paper') },
              { group: say(DIALOG_WORDS.fields), items: toChoose('field') },
            ]}
            value={null}
            onChange={(key) => {
              const target = targets.find((one) => keyOf(one) === key);
              if (target) onMarksChange(toggleMark(marks, target));
            }}
            searchable
            data-autofocus={marks.length === 0 || undefined}
          />
          <Textarea
            size="sm"
            label={say(DIALOG_WORDS.noteToApplicant)}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
            autosize
            minRows={2}
            maxLength={2000}
          />
          <CommandFooter dossier={dossier} action="requestSupplement" command={command} onClose={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}
