import type { DossierAction } from '@mot-cua/domain';
import { Stack } from '@mantine/core';
import { ACTION_WORDS, useText } from '@mot-cua/ui';
import type { FormEvent, ReactNode } from 'react';
import type { Dossier } from '../../api/dossier';
import { Dialog } from '../../dialog/dialog';
import { CommandFooter } from './command-footer';
import { focusWhatIsMissing } from './focus-what-is-missing';
import { DecidingNotice } from './presence/deciding-notice';
import { submitOnCtrlEnter } from './submit-on-ctrl-enter';
import type { DossierCommandSending } from './use-dossier-command';

interface CommandDialogProps {
  readonly dossier: Dossier;
  readonly action: DossierAction;
  readonly command: DossierCommandSending;
  readonly size?: 'lg' | 'xl';
  /** Sends what was written; answers whether everything that is needed is there. */
  readonly onSubmit: () => boolean;
  readonly onClose: () => void;
  /** Ends the dossier against the applicant's wish: the button looks like it. */
  readonly isGrave?: boolean;
  /** Nothing has to be written, so Enter alone is enough. */
  readonly isFocused?: boolean;
  readonly children: ReactNode;
}

/** The frame of every dialog that sends one command to one dossier: what is missing gets the focus, what went wrong stands at the foot. */
export function CommandDialog(props: CommandDialogProps) {
  const { dossier, action, command, size, onSubmit, onClose, isGrave, isFocused, children } = props;
  const say = useText();

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (!onSubmit()) focusWhatIsMissing(event.currentTarget);
  }

  return (
    <Dialog
      size={size}
      onClose={command.unlessSending(onClose)}
      title={`${say(ACTION_WORDS[action])} · ${dossier.code}`}
    >
      <form onSubmit={submit} onKeyDown={submitOnCtrlEnter} noValidate>
        <Stack gap="md">
          <DecidingNotice />
          {children}
          <CommandFooter
            dossier={dossier}
            action={action}
            command={command}
            isGrave={isGrave}
            isFocused={isFocused}
            onClose={onClose}
          />
        </Stack>
      </form>
    </Dialog>
  );
}
