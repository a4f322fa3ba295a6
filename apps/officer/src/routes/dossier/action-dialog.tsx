import { Text, Textarea } from '@mantine/core';
import { useText } from '@mot-cua/ui';
import { useState } from 'react';
import type { Dossier } from '../../api/dossier';
import { ACTION_SPECS, plainCommand, type PlainAction } from './action-specs';
import { AttachedResults } from './attached-results';
import { fileOfResult } from './attached-results.queries';
import { CommandDialog } from './command-dialog';
import { DIALOG_WORDS } from './dialog.words';
import { LegalBasisField } from './legal-basis-field';
import { useDossierCommand } from './use-dossier-command';
import { useKept } from './use-kept';
import { WayChoice } from './way-choice';

interface ActionDialogProps {
  readonly dossier: Dossier;
  readonly action: PlainAction;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Asks for what an action needs and sends it once. */
export function ActionDialog({ dossier, action, onClose, onDone }: ActionDialogProps) {
  const say = useText();
  const { explains, label, hint, required, asksLegalBasis, isGrave } = ACTION_SPECS[action];
  const [words, setWords, forgetWords] = useKept(dossier.id, action, '');
  const [legalBasis, setLegalBasis, forgetLegalBasis] = useKept(dossier.id, `${action}.legalBasis`, '');
  const [isMissing, setIsMissing] = useState(false);
  const ways = action === 'proposeResult' ? dossier.steps.flatMap(({ decisionWays }) => decisionWays) : [];
  const [way, setWay] = useState<string | null>(null);
  const command = useDossierCommand(dossier, () => {
    forgetWords();
    forgetLegalBasis();
    onDone();
  });
  const toAttach = dossier.results.filter(({ document }) => document === 'attached');
  const attached = toAttach.flatMap(({ code }) => {
    const file = fileOfResult(dossier.attachments, code);
    return file && code !== null ? [{ code, attachmentId: file.id }] : [];
  });
  const proposal = action === 'approve' || action === 'sendBack' ? lastProposal(dossier) : undefined;

  function submit(): boolean {
    const isSilent = required && words.trim() === '';
    if (
      isSilent ||
      (ways.length > 0 && way === null) ||
      (action === 'proposeResult' && attached.length < toAttach.length)
    ) {
      setIsMissing(true);
      return false;
    }
    command.submit(plainCommand(action, words.trim(), legalBasis.trim(), { attached, way }));
    return true;
  }

  return (
    <CommandDialog
      dossier={dossier}
      action={action}
      command={command}
      onSubmit={submit}
      onClose={onClose}
      isGrave={isGrave}
      isFocused={!required}
    >
      <Text size="sm">{say(explains)}</Text>
      {proposal && (
        <blockquote style={{ margin: 0, paddingLeft: '0.875rem', borderLeft: '3px solid var(--mc-gold)' }}>
          <Text size="sm" fw={600}>
            {say(DIALOG_WORDS.proposal)}
          </Text>
          <Text size="sm" style={{ whiteSpace: 'pre-line' }}>
            {proposal}
          </Text>
        </blockquote>
      )}
      <Textarea
        size="sm"
        label={say(label)}
        description={hint && say(hint)}
        value={words}
        onChange={(event) => {
          setWords(event.currentTarget.value);
          setIsMissing(false);
        }}
        error={isMissing && words.trim() === '' && say(DIALOG_WORDS.missing)}
        aria-required={required}
        autosize
        minRows={required ? 4 : 2}
        maxRows={12}
        maxLength={2000}
        data-autofocus={required || undefined}
      />
      {ways.length > 0 && <WayChoice ways={ways} value={way} onChange={setWay} isMissing={isMissing && way === null} />}
      {action === 'proposeResult' && <AttachedResults dossier={dossier} isMissing={isMissing} />}
      {asksLegalBasis && <LegalBasisField value={legalBasis} onChange={setLegalBasis} />}
    </CommandDialog>
  );
}

/** What the case officer proposed last: what a leader decides on. */
function lastProposal({ timeline }: Dossier): string | undefined {
  return timeline.findLast(({ action }) => action === 'proposeResult')?.note;
}
