import { TextInput } from '@mantine/core';
import { fieldId, useText } from '@mot-cua/ui';
import { useState } from 'react';
import { useFaultAt } from '../faults';

interface CodeFieldProps {
  readonly label: string;
  readonly hint?: string;
  /** JSON pointer of the code in the definition. */
  readonly at: string;
  readonly value: string;
  /** Codes that something else has. */
  readonly taken?: readonly string[];
  /** Told once the field is left, and only of a code that is free. */
  readonly onChange: (value: string) => void;
}

/** A code that other parts refer to: it changes as a whole, never through what is half typed. */
export function CodeField({ label, hint, at, value, taken = [], onChange }: CodeFieldProps) {
  const say = useText();
  const fault = useFaultAt(at);
  const [typed, setTyped] = useState({ code: value, of: value });
  if (typed.of !== value) setTyped({ code: value, of: value });
  const code = typed.code.trim();
  const refusal = refusalOf(code, value, taken);
  return (
    <TextInput
      size="sm"
      id={fieldId(at)}
      label={label}
      description={hint}
      maxLength={80}
      spellCheck={false}
      value={typed.code}
      error={(refusal && say(refusal)) ?? fault}
      onChange={(event) => setTyped({ code: event.currentTarget.value, of: value })}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur();
      }}
      onBlur={() => {
        if (refusal) return;
        setTyped({ code, of: value });
        if (code !== value) onChange(code);
      }}
    />
  );
}

function refusalOf(code: string, value: string, taken: readonly string[]) {
  if (code === value) return undefined;
  if (code === '') return { vi: 'Hãy ghi mã.', en: 'Please give a code.' };
  if (!/^[A-Za-z0-9._-]+$/.test(code)) {
    return {
      vi: 'Chỉ dùng chữ không dấu, số, dấu chấm và gạch ngang.',
      en: 'Use plain letters, digits, points and hyphens.',
    };
  }
  if (taken.includes(code))
    return { vi: 'Mã này đã dùng; hãy chọn mã khác.', en: 'This code is taken; choose another.' };
  return undefined;
}
