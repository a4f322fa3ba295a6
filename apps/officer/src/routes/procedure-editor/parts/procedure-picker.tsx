import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { fieldId, useText } from '@mot-cua/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, dataOf } from '../../../api/api';
import { CATALOGUE_KEY } from '../../catalogue/catalogue.queries';
import { useFaultAt } from '../faults';

const TYPING_PAUSE_MS = 250;
const MOST = 20;

interface ProcedurePickerProps {
  readonly label: string;
  /** JSON pointer of the code in the definition. */
  readonly at: string;
  readonly value: string | undefined;
  readonly onChange: (code: string | undefined) => void;
}

/** The code of another procedure, found in the catalogue by its name or code. */
export function ProcedurePicker({ label, at, value, onChange }: ProcedurePickerProps) {
  const say = useText();
  const [typed, setTyped] = useState('');
  const [words] = useDebouncedValue(typed, TYPING_PAUSE_MS);
  // What stands in the field of a choice is its label, which nobody searches for.
  const q = value !== undefined && words.startsWith(value) ? value : words;
  const found = useQuery({
    queryKey: [...CATALOGUE_KEY, 'named', q],
    queryFn: async ({ signal }) =>
      (await dataOf(api.GET('/api/v1/catalogue/procedures', { params: { query: { q, limit: MOST } }, signal }))).items,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
  const options = (found.data ?? []).map(({ code, name }) => ({ value: code, label: `${code} · ${say(name)}` }));
  const isListed = value === undefined || options.some((option) => option.value === value);
  return (
    <Select
      size="sm"
      id={fieldId(at)}
      label={label}
      error={useFaultAt(at)}
      placeholder={say({ vi: 'Gõ tên hoặc mã…', en: 'Type a name or code…' })}
      nothingFoundMessage={
        found.isError
          ? say({ vi: 'Không tra được danh mục; hãy thử lại.', en: 'The catalogue did not answer; try again.' })
          : say({ vi: 'Không có thủ tục nào như vậy', en: 'There is no such procedure' })
      }
      data={isListed ? options : [{ value, label: value }, ...options]}
      value={value ?? null}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': say({ vi: 'Không có thủ tục nào', en: 'No procedure' }) }}
      filter={({ options: all }) => all}
      onSearchChange={setTyped}
      onChange={(code) => onChange(code ?? undefined)}
    />
  );
}
