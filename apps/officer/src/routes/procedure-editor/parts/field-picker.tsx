import { Select } from '@mantine/core';
import { fieldId, useText } from '@mot-cua/ui';
import { useFaultAt } from '../faults';
import type { FormField } from './form-fields';
import { plainWords } from './plain-words';

interface FieldPickerProps {
  readonly label: string;
  /** JSON pointer in the definition of what is picked. */
  readonly at: string;
  readonly fields: readonly FormField[];
  /** JSON pointer of the field; `''` for none yet. */
  readonly value: string;
  readonly onChange: (field: FormField) => void;
}

/** One of a form's fields, found by its title. */
export function FieldPicker({ label, at, fields, value, onChange }: FieldPickerProps) {
  const say = useText();
  const known = fields.map(({ pointer, title }) => ({ value: pointer, label: title }));
  const isGone = value !== '' && !fields.some(({ pointer }) => pointer === value);
  return (
    <Select
      size="sm"
      id={fieldId(at)}
      label={label}
      error={useFaultAt(at)}
      placeholder={say({ vi: 'Chọn trường…', en: 'Choose a field…' })}
      nothingFoundMessage={say({ vi: 'Không có trường nào như vậy', en: 'There is no such field' })}
      data={isGone ? [...known, { value, label: value }] : known}
      value={value || null}
      searchable
      allowDeselect={false}
      filter={({ options, search }) => {
        const words = plainWords(search).split(/\s+/);
        return options.filter(
          (option) => 'label' in option && words.every((word) => plainWords(option.label).includes(word)),
        );
      }}
      onChange={(pointer) => {
        const field = fields.find((one) => one.pointer === pointer);
        if (field) onChange(field);
      }}
    />
  );
}
