import type { DossierAction } from '@mot-cua/domain';
import { Button, Group } from '@mantine/core';
import { ACTION_WORDS, ProblemNotice, useText } from '@mot-cua/ui';
import type { Dossier } from '../../api/dossier';
import classes from './command-footer.module.css';
import { ConflictNotice } from './conflict-notice';
import { DIALOG_WORDS } from './dialog.words';
import type { DossierCommandSending } from './use-dossier-command';

interface CommandFooterProps {
  readonly dossier: Dossier;
  readonly action: DossierAction;
  readonly command: DossierCommandSending;
  /** Ends the dossier against the applicant's wish: the button looks like it. */
  readonly isGrave?: boolean;
  /** The dialog asks for nothing that has to be written, so Enter alone is enough. */
  readonly isFocused?: boolean;
  readonly onClose: () => void;
}

/** The foot of a dialog of an action, always in sight: what went wrong, and the two ways out. */
export function CommandFooter({ dossier, action, command, isGrave, isFocused, onClose }: CommandFooterProps) {
  const say = useText();
  return (
    <footer className={classes.footer}>
      {command.isOutdated && (
        <ConflictNotice
          dossier={dossier}
          action={action}
          seenVersion={command.expectedVersion}
          onGoOn={() => command.startOver(dossier.version)}
        />
      )}
      {command.failure && <ProblemNotice error={command.failure} />}
      <Group justify="flex-end" gap="sm">
        <Button size="sm" variant="default" onClick={onClose} disabled={command.isPending}>
          {say(DIALOG_WORDS.cancel)}
        </Button>
        <Button
          size="sm"
          type="submit"
          color={isGrave ? 'crimson' : undefined}
          loading={command.isPending}
          disabled={command.isOutdated}
          data-autofocus={isFocused || undefined}
        >
          {say(command.failure ? DIALOG_WORDS.sendAgain : ACTION_WORDS[action])}
        </Button>
      </Group>
    </footer>
  );
}
