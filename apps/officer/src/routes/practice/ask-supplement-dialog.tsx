import { Button, Group, Select, Stack, Text, Textarea } from '@mantine/core';
import type { Role } from '@mot-cua/domain';
import { ACTION_WORDS, ProblemNotice, ROLE_WORDS, useText } from '@mot-cua/ui';
import { useState, type FormEvent } from 'react';
import { Dialog } from '../../dialog/dialog';
import { DIALOG_WORDS } from '../dossier/dialog.words';
import { focusWhatIsMissing } from '../dossier/focus-what-is-missing';
import { MarkEditor } from '../dossier/mark-editor';
import {
  explainMark,
  isMarked,
  isReadyToSend,
  supplementItems,
  toggleMark,
  type SupplementMarks,
} from '../dossier/supplement-marks';
import { useTargets, type NamedTarget } from '../dossier/target-names';
import type { PracticeRun } from './practice-run';
import { useAct } from './use-act';

const keyOf = ({ kind, target }: Pick<NamedTarget, 'kind' | 'target'>) => `${kind} ${target}`;

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
    const items = supplementItems(marks).map((item) => ({ ...item }));
    acting.send({ role, action: 'requestSupplement', items, ...(note.trim() && { note: note.trim() }) });
  }
  return (
    <Dialog title={`${say(ROLE_WORDS[role])}: ${say(ACTION_WORDS.requestSupplement)}`} size="xl" onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <Stack gap="md">
          <Text size="sm">
            {say(DIALOG_WORDS.supplementExplains)} {run.state === 'inProgress' && say(DIALOG_WORDS.supplementPauses)}
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
                  onExplain={(words) => setMarks(explainMark(marks, mark, words))}
                  onRemove={() => setMarks(toggleMark(marks, mark))}
                />
              ))}
            </Stack>
          )}
          <Select
            size="sm"
            label={say(DIALOG_WORDS.addMark)}
            data={[
              { group: say(DIALOG_WORDS.papers), items: toChoose('paper') },
              { group: say(DIALOG_WORDS.fields), items: toChoose('field') },
            ]}
            value={null}
            onChange={(key) => {
              const target = targets.find((one) => keyOf(one) === key);
              if (target) setMarks(toggleMark(marks, target));
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
