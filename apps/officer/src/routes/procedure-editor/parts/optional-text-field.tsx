import { Button } from '@mantine/core';
import type { Text } from '@mot-cua/domain';
import { fieldId } from '@mot-cua/ui';
import { IconPlus } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useFaultAt } from '../faults';
import { TextField } from './text-field';
import classes from './parts.module.css';

interface OptionalTextFieldProps {
  readonly label: string;
  readonly hint?: string;
  /** On the button while there are no words: “Add a note”. */
  readonly addLabel: string;
  readonly at: string;
  readonly value: Text | undefined;
  readonly onChange: (value: Text | undefined) => void;
  readonly isLong?: boolean;
}

const NOTHING: Text = { vi: '', en: '' };

/** Words in both languages that may be missing; what is emptied is taken out of the definition. */
export function OptionalTextField({ addLabel, at, value, onChange, ...rest }: OptionalTextFieldProps) {
  const fault = useFaultAt(at);
  const [isOpened, setIsOpened] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const isOpen = isOpened || value !== undefined || fault !== undefined;
  return (
    <div ref={box} id={fieldId(at)} tabIndex={-1}>
      {fault && <p className={classes.fault}>{fault}</p>}
      {isOpen ? (
        <TextField
          {...rest}
          at={at}
          value={value ?? NOTHING}
          onChange={(words) => {
            setIsOpened(true);
            onChange(words.vi === '' && words.en === '' ? undefined : words);
          }}
        />
      ) : (
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => {
            setIsOpened(true);
            requestAnimationFrame(() => box.current?.querySelector<HTMLElement>('input, textarea')?.focus());
          }}
        >
          {addLabel}
        </Button>
      )}
    </div>
  );
}
