import { Radio, Stack, Text, Textarea } from '@mantine/core';
import { OPINION_POSITIONS, type OpinionPosition } from '@mot-cua/domain';
import { useText } from '@mot-cua/ui';
import { useState } from 'react';
import { CommandDialog } from './command-dialog';
import { DIALOG_WORDS } from './dialog.words';
import type { StepDialogProps } from './step-dialog';
import { OPINION_WORDS } from './step-words';
import { useDossierCommand } from './use-dossier-command';
import { useKept } from './use-kept';

/** Answers for the agency that was asked; whoever simply agrees need not say why. */
export function GiveOpinionDialog({ dossier, number, onClose, onDone }: StepDialogProps) {
  const say = useText();
  const opinion = dossier.opinions.find((one) => one.number === number);
  const [position, setPosition] = useState<OpinionPosition | null>(null);
  const [text, setText, forgetText] = useKept(dossier.id, `giveOpinion.${number}`, '');
  const [showsMissing, setShowsMissing] = useState(false);
  // It changes only by being answered.
  const changedIn = opinion?.answer ? dossier.version : 0;
  const command = useDossierCommand(
    dossier,
    () => {
      forgetText();
      onDone();
    },
    changedIn,
  );
  const needsWords = position !== null && position !== 'agree';

  function submit(): boolean {
    if (!position || (needsWords && text.trim() === '')) {
      setShowsMissing(true);
      return false;
    }
    command.submit({ action: 'giveOpinion', opinion: number, position, text: text.trim() });
    return true;
  }

  return (
    <CommandDialog dossier={dossier} action="giveOpinion" command={command} onSubmit={submit} onClose={onClose}>
      <Text size="sm">{opinion?.question}</Text>
      <Radio.Group
        size="sm"
        label={say({ vi: 'Ý kiến của cơ quan', en: 'What the agency says' })}
        value={position}
        onChange={(chosen) => setPosition(OPINION_POSITIONS.find((one) => one === chosen) ?? null)}
        error={showsMissing && !position && say({ vi: 'Hãy chọn một ý kiến.', en: 'Please choose one.' })}
        withAsterisk
      >
        <Stack gap="xs" mt="xs">
          {OPINION_POSITIONS.map((one) => (
            <Radio key={one} value={one} label={say(OPINION_WORDS[one])} />
          ))}
        </Stack>
      </Radio.Group>
      <Textarea
        size="sm"
        label={
          needsWords
            ? say({ vi: 'Nội dung', en: 'In words' })
            : say({ vi: 'Nội dung (không bắt buộc)', en: 'In words (optional)' })
        }
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        error={showsMissing && needsWords && text.trim() === '' && say(DIALOG_WORDS.missing)}
        aria-required={needsWords}
        autosize
        minRows={3}
        maxRows={12}
        maxLength={2000}
      />
    </CommandDialog>
  );
}
