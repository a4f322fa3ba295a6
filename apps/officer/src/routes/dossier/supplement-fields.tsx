import { Select, Stack, Text, Textarea } from '@mantine/core';
import { useText } from '@mot-cua/ui';
import { DIALOG_WORDS } from './dialog.words';
import { MarkEditor } from './mark-editor';
import { explainMark, isMarked, toggleMark, type SupplementMarks } from './supplement-marks';
import type { NamedTarget } from './target-names';

const keyOf = ({ kind, target }: Pick<NamedTarget, 'kind' | 'target'>) => `${kind} ${target}`;

interface SupplementFieldsProps {
  readonly targets: readonly NamedTarget[];
  readonly marks: SupplementMarks;
  readonly onMarksChange: (marks: SupplementMarks) => void;
  readonly note: string;
  readonly onNoteChange: (note: string) => void;
  /** The clock runs and would stand still with the request. */
  readonly pausesClock: boolean;
  readonly showsMissing: boolean;
  /** How else something can be marked than by choosing it here. */
  readonly markingHint?: string;
}

/** What a request for a supplement says: what is to be mended and why, and a word to the applicant. */
export function SupplementFields({
  targets,
  marks,
  onMarksChange,
  note,
  onNoteChange,
  pausesClock,
  showsMissing,
  markingHint,
}: SupplementFieldsProps) {
  const say = useText();
  const toChoose = (kind: NamedTarget['kind']) =>
    targets
      .filter((target) => target.kind === kind && !isMarked(marks, target))
      .map((target) => ({ value: keyOf(target), label: target.name }));

  return (
    <>
      <Text size="sm">
        {say(DIALOG_WORDS.supplementExplains)} {pausesClock && say(DIALOG_WORDS.supplementPauses)}
      </Text>
      {marks.length === 0 && (
        <Text size="sm" c={showsMissing ? 'crimson.6' : 'dimmed'} role={showsMissing ? 'alert' : undefined}>
          {say(DIALOG_WORDS.noMarks)}
        </Text>
      )}
      {marks.length > 0 && (
        <Stack gap="sm" component="ul" m={0} p={0} style={{ listStyle: 'none' }} aria-label={say(DIALOG_WORDS.marks)}>
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
        description={markingHint}
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
        onChange={(event) => onNoteChange(event.currentTarget.value)}
        autosize
        minRows={2}
        maxLength={2000}
      />
    </>
  );
}
