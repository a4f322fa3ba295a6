import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useText } from '@mot-cua/ui';
import { useState, type ReactNode } from 'react';
import { useProceduresNamed } from './assignment.queries';
import { SCOPE_WORDS } from './assignment.words';

const TYPING_PAUSE_MS = 250;

interface ProcedureChoiceProps {
  readonly value: string | null;
  readonly onChange: (code: string | null) => void;
  readonly error?: ReactNode;
}

/** A procedure that can be filed, found by its name or code. */
export function ProcedureChoice({ value, onChange, error }: ProcedureChoiceProps) {
  const say = useText();
  const [typed, setTyped] = useState('');
  const [words] = useDebouncedValue(typed, TYPING_PAUSE_MS);
  // What stands in the field of a choice is its label, which nobody searches for.
  const found = useProceduresNamed(value !== null && words.startsWith(value) ? '' : words);
  const options = (found.data ?? []).map(({ code, name }) => ({ value: code, label: `${code} · ${say(name)}` }));
  const isListed = value === null || options.some((option) => option.value === value);
  return (
    <Select
      size="sm"
      label={say(SCOPE_WORDS.procedure)}
      placeholder={say({ vi: 'Gõ tên hoặc mã…', en: 'Type a name or code…' })}
      nothingFoundMessage={
        found.isError
          ? say({ vi: 'Không tra được danh mục; hãy thử lại.', en: 'The catalogue did not answer; try again.' })
          : say({ vi: 'Không có thủ tục nào như vậy', en: 'There is no such procedure' })
      }
      data={isListed ? options : [{ value, label: value }, ...options]}
      value={value}
      onChange={onChange}
      onSearchChange={setTyped}
      filter={({ options: all }) => all}
      searchable
      error={error}
    />
  );
}
