import { Button, Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
import type { PracticeAction, Role } from '@mot-cua/domain';
import { ACTION_WORDS, ProblemNotice, ROLE_WORDS, useText } from '@mot-cua/ui';
import { useState, type FormEvent } from 'react';
import { Dialog } from '../../dialog/dialog';
import { ACTION_SPECS } from '../dossier/action-specs';
import { DIALOG_WORDS } from '../dossier/dialog.words';
import { focusWhatIsMissing } from '../../dialog/focus-what-is-missing';
import { submitOnCtrlEnter } from '../../dialog/submit-on-ctrl-enter';
import type { PracticeAct, PracticeRun } from './practice-run';
import { useAct } from './use-act';

const AT_ONCE = ['receive', 'take', 'approve', 'handOver'] as const satisfies readonly PracticeAction[];
type AtOnce = (typeof AT_ONCE)[number];

/** What needs a text. */
export type AskingAction = Exclude<PracticeAction, AtOnce | 'supplement' | 'requestSupplement' | 'finishStep'>;

/** Whether an action needs nothing but the press of its button. */
export function isAtOnce(action: PracticeAction): action is AtOnce {
  return AT_ONCE.some((one) => one === action);
}

const SPECS = {
  ...ACTION_SPECS,
  withdraw: {
    explains: { vi: 'Người nộp rút hồ sơ. Hồ sơ kết thúc.', en: 'The applicant withdraws. The dossier ends.' },
    label: { vi: 'Lý do (không bắt buộc)', en: 'Reason (optional)' },
    required: false,
  },
} as const satisfies Record<AskingAction, unknown>;

interface ActDialogProps {
  readonly run: PracticeRun;
  readonly role: Role;
  readonly action: AskingAction;
  readonly onClose: () => void;
}

/** Asks for what an action of a role needs, in the words of the real thing. */
export function ActDialog({ run, role, action, onClose }: ActDialogProps) {
  const say = useText();
  const { explains, label, required, ...spec } = SPECS[action];
  const asksLegalBasis = 'asksLegalBasis' in spec;
  const [words, setWords] = useState('');
  const [legalBasis, setLegalBasis] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const acting = useAct(run, onClose);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (required && words.trim() === '') {
      setIsMissing(true);
      return focusWhatIsMissing(event.currentTarget);
    }
    acting.send(actOf(role, action, words.trim(), legalBasis.trim()));
  }
  return (
    <Dialog title={`${say(ROLE_WORDS[role])}: ${say(ACTION_WORDS[action])}`} onClose={onClose}>
      <form onSubmit={submit} onKeyDown={submitOnCtrlEnter}>
        <Stack gap="md">
          <Text size="sm">{say(explains)}</Text>
          <Textarea
            size="sm"
            label={say(label)}
            value={words}
            onChange={(event) => {
              setWords(event.currentTarget.value);
              setIsMissing(false);
            }}
            error={isMissing && say(DIALOG_WORDS.missing)}
            aria-required={required}
            autosize
            minRows={3}
            maxLength={2000}
            data-autofocus
          />
          {asksLegalBasis && (
            <TextInput
              size="sm"
              label={say(DIALOG_WORDS.legalBasis)}
              value={legalBasis}
              onChange={(event) => setLegalBasis(event.currentTarget.value)}
              maxLength={500}
            />
          )}
          {acting.error && <ProblemNotice error={acting.error} />}
          <Group justify="flex-end" gap="sm">
            <Button size="sm" variant="default" onClick={onClose} disabled={acting.isPending}>
              {say(DIALOG_WORDS.cancel)}
            </Button>
            <Button size="sm" type="submit" loading={acting.isPending}>
              {say(ACTION_WORDS[action])}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}

function actOf(role: Role, action: AskingAction, words: string, legalBasis: string): PracticeAct {
  if (action === 'proposeResult') return { role, action, note: words };
  return { role, action, ...(words && { reason: words }), ...(legalBasis && { legalBasis }) };
}
