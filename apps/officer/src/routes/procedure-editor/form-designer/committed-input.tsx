import { TextInput, type TextInputProps } from '@mantine/core';
import { useState } from 'react';

interface CommittedInputProps extends Omit<TextInputProps, 'value' | 'onChange' | 'error'> {
  readonly value: string;
  /** Called when the person is done; answers why the value was refused, if it was. */
  readonly onCommit: (value: string) => string | undefined;
}

/** A text that counts once the person leaves it or presses Enter; one that is refused stays with the reason. */
export function CommittedInput({ value, onCommit, ...props }: CommittedInputProps) {
  const [typed, setTyped] = useState({ text: value, of: value });
  const [error, setError] = useState<string>();
  // The value may change by other hands (undo): then it wins over what was typed.
  if (typed.of !== value) {
    setTyped({ text: value, of: value });
    setError(undefined);
  }
  const commit = () => setError(typed.text === value ? undefined : onCommit(typed.text.trim()));
  return (
    <TextInput
      size="sm"
      {...props}
      value={typed.text}
      error={error}
      onChange={(event) => setTyped({ text: event.currentTarget.value, of: value })}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
        if (event.key === 'Escape') {
          event.stopPropagation();
          setTyped({ text: value, of: value });
          setError(undefined);
        }
      }}
    />
  );
}
