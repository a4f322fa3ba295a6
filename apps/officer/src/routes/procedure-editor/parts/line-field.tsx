import { Autocomplete, TextInput } from '@mantine/core';
import { fieldId } from '@mot-cua/ui';
import { DayInput } from '../../../day-input/day-input';
import { useFaultAt } from '../faults';

interface LineFieldProps {
  readonly label: string;
  readonly hint?: string;
  /** JSON pointer of the text in the definition. */
  readonly at: string;
  readonly value: string | undefined;
  readonly onChange: (value: string) => void;
  /** What others wrote in such a place. */
  readonly suggestions?: readonly string[];
  readonly type?: 'text' | 'date';
}

/** A line in one language, or a day. */
export function LineField({ label, hint, at, value = '', onChange, suggestions, type = 'text' }: LineFieldProps) {
  const shared = { id: fieldId(at), label, description: hint, error: useFaultAt(at), value };
  if (type === 'date') return <DayInput {...shared} onChange={onChange} />;
  if (suggestions && suggestions.length > 0) {
    return <Autocomplete size="sm" {...shared} data={[...new Set(suggestions)]} onChange={onChange} />;
  }
  return <TextInput size="sm" {...shared} onChange={(event) => onChange(event.currentTarget.value)} />;
}
