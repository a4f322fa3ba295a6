import { Select } from '@mantine/core';
import { fieldId, useText } from '@mot-cua/ui';
import { useAgenciesToday } from '../../../api/agency-names';
import { useFaultAt } from '../faults';
import { plainWords } from './plain-words';

interface AgencyPickerProps {
  readonly label: string;
  /** What it means that none is chosen. */
  readonly whenNone: string;
  /** JSON pointer of the agency's code in the definition. */
  readonly at: string;
  readonly value: string | undefined;
  readonly onChange: (code: string | undefined) => void;
}

/** One of the province's agencies, found by its name or code. */
export function AgencyPicker({ label, whenNone, at, value, onChange }: AgencyPickerProps) {
  const say = useText();
  const agencies = useAgenciesToday();
  const options = (agencies.data ?? []).map(({ code, name }) => ({ value: code, label: `${say(name)} · ${code}` }));
  const isListed = value === undefined || options.some((option) => option.value === value);
  return (
    <Select
      size="sm"
      id={fieldId(at)}
      label={label}
      error={useFaultAt(at)}
      placeholder={whenNone}
      nothingFoundMessage={
        agencies.isError
          ? say({ vi: 'Không tải được danh sách cơ quan; hãy thử lại.', en: 'The agencies did not load; try again.' })
          : say({ vi: 'Không có cơ quan nào như vậy', en: 'There is no such agency' })
      }
      data={isListed ? options : [{ value, label: value }, ...options]}
      value={value ?? null}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': whenNone }}
      limit={50}
      filter={({ options: all, search, limit }) => {
        const words = plainWords(search).split(/\s+/);
        return all
          .filter((option) => 'label' in option && words.every((word) => plainWords(option.label).includes(word)))
          .slice(0, limit);
      }}
      onChange={(code) => onChange(code ?? undefined)}
    />
  );
}
