import { Stack } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { focusWhatIsMissing } from './focus-what-is-missing';
import { submitOnCtrlEnter } from './submit-on-ctrl-enter';

interface ActFormProps {
  /** Sends what was written; answers whether everything that is needed is there. */
  readonly onSubmit: () => boolean;
  readonly children: ReactNode;
}

/** The form of a dialog that does something: Ctrl Enter sends it from anywhere, and what is missing gets the focus. */
export function ActForm({ onSubmit, children }: ActFormProps) {
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (!onSubmit()) focusWhatIsMissing(event.currentTarget);
  }
  return (
    <form onSubmit={submit} onKeyDown={submitOnCtrlEnter} noValidate>
      <Stack gap="md">{children}</Stack>
    </form>
  );
}
