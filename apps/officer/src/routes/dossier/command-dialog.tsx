import type { DossierAction } from '@mot-cua/domain';
import { ACTION_WORDS, useText } from '@mot-cua/ui';
import type { ReactNode } from 'react';
import type { Dossier } from '../../api/dossier';
import { ActFooter } from '../../dialog/act-footer';
import { ActForm } from '../../dialog/act-form';
import { Dialog } from '../../dialog/dialog';
import { ConflictNotice } from './conflict-notice';
import { DecidingNotice } from './presence/deciding-notice';
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
  const conflict = (
    <ConflictNotice
      dossier={dossier}
      action={action}
      seenVersion={command.expectedVersion}
      onGoOn={() => command.startOver(dossier.version)}
    />
  );
  return (
    <Dialog
      size={size}
      onClose={command.unlessSending(onClose)}
      title={`${say(ACTION_WORDS[action])} · ${dossier.code}`}
    >
      <ActForm onSubmit={onSubmit}>
        <DecidingNotice />
        {children}
        <ActFooter label={say(ACTION_WORDS[action])} {...{ command, conflict, isGrave, isFocused, onClose }} />
      </ActForm>
    </Dialog>
  );
}
