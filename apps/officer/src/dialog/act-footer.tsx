import { Button, Group } from '@mantine/core';
import { ProblemNotice, useText } from '@mot-cua/ui';
import type { ReactNode } from 'react';
import { DIALOG_WORDS } from '../routes/dossier/dialog.words';
import classes from './act-footer.module.css';

interface ActFooterProps {
  /** What the button says that does it. */
  readonly label: string;
  readonly command: { readonly isPending: boolean; readonly isOutdated: boolean; readonly failure: Error | null };
  /** That somebody else was faster, where they were. */
  readonly conflict: ReactNode;
  /** Against the wish of whom it concerns: the button looks like it. */
  readonly isGrave?: boolean;
  /** The dialog asks for nothing that has to be written, so Enter alone is enough. */
  readonly isFocused?: boolean;
  readonly onClose: () => void;
}

/** The foot of a dialog that does something, always in sight: what went wrong, and the two ways out. */
export function ActFooter({ label, command, conflict, isGrave, isFocused, onClose }: ActFooterProps) {
  const say = useText();
  return (
    <footer className={classes.footer}>
      {command.isOutdated && conflict}
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
          {command.failure ? say(DIALOG_WORDS.sendAgain) : label}
        </Button>
      </Group>
    </footer>
  );
}
