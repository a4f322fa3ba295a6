import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useText } from '@mot-cua/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { findUnits } from '../../api/find-units';
import { UNITS_KEY } from '../../api/query-keys';
import { ASSIGNMENT_WORDS } from './assignment.words';

const TYPING_PAUSE_MS = 250;

interface AreaChoiceProps {
  readonly value: string | null;
  /** What the chosen unit is called, where that is known already. */
  readonly name?: string;
  readonly onChange: (code: string | null) => void;
  readonly isClearable?: boolean;
  readonly error?: ReactNode;
}

/** A commune of today, found by its name or by one that it had. */
export function AreaChoice({ value, name, onChange, isClearable = false, error }: AreaChoiceProps) {
  const say = useText();
  const [typed, setTyped] = useState('');
  const [words] = useDebouncedValue(typed, TYPING_PAUSE_MS);
  const [chosen, setChosen] = useState(name);
  const found = useQuery({
    queryKey: [...UNITS_KEY, 'named', words],
    queryFn: () => findUnits(words, 'commune'),
    enabled: words.trim() !== '' && words !== chosen,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
  const options = (found.data ?? []).map((unit) => ({ value: unit.code, label: unit.name }));
  const isListed = value === null || options.some((option) => option.value === value);
  return (
    <Select
      size="sm"
      label={say(ASSIGNMENT_WORDS.area)}
      placeholder={say({ vi: 'Gõ tên xã, phường…', en: 'Type the name of a commune…' })}
      nothingFoundMessage={say({ vi: 'Gõ thêm để tìm', en: 'Type more to find it' })}
      data={isListed ? options : [{ value, label: chosen ?? value }, ...options]}
      value={value}
      onChange={(code, option) => {
        setChosen(option?.label);
        onChange(code);
      }}
      onSearchChange={setTyped}
      filter={({ options: all }) => all}
      searchable
      error={error}
      clearable={isClearable}
      clearButtonProps={{ 'aria-label': say({ vi: 'Bỏ chọn', en: 'Clear' }) }}
    />
  );
}
