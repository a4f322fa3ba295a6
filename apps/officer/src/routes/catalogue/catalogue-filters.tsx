import { Select, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { SERVICE_LEVELS } from '@mot-cua/domain';
import { useText } from '@mot-cua/ui';
import { levelWords } from '@mot-cua/ui/procedure';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import type { CatalogueSearch } from './catalogue-search';
import { useFields } from '../fields/fields.queries';
import { STANDING_WORDS } from './catalogue.words';
import classes from './catalogue.module.css';

const TYPING_PAUSE_MS = 250;

interface CatalogueFiltersProps {
  readonly search: CatalogueSearch;
  readonly onChange: (change: Partial<CatalogueSearch>) => void;
}

/** Narrows the catalogue by words, field, level and standing. */
export function CatalogueFilters({ search, onChange }: CatalogueFiltersProps) {
  const say = useText();
  const fields = useFields();
  const [words, setWords] = useState(search.words);
  const settle = useDebouncedCallback((typed: string) => onChange({ words: typed.trim() }), TYPING_PAUSE_MS);
  return (
    <search className={classes.filters}>
      <TextInput
        size="sm"
        type="search"
        className={classes.words}
        label={say({ vi: 'Tên hoặc mã', en: 'Name or code' })}
        placeholder={say({ vi: 'ví dụ: khai sinh, 1.0011', en: 'such as 1.0011' })}
        leftSection={<IconSearch size={16} aria-hidden />}
        value={words}
        onChange={(event) => {
          setWords(event.currentTarget.value);
          settle(event.currentTarget.value);
        }}
      />
      <Select
        size="sm"
        clearable
        searchable
        label={say({ vi: 'Lĩnh vực', en: 'Field' })}
        placeholder={say({ vi: 'Mọi lĩnh vực', en: 'All' })}
        data={(fields.data ?? []).map(({ code, name }) => ({ value: code, label: say(name) }))}
        value={search.field}
        onChange={(field) => onChange({ field })}
      />
      <Select
        size="sm"
        clearable
        label={say({ vi: 'Mức dịch vụ', en: 'Level' })}
        placeholder={say({ vi: 'Mọi mức', en: 'All' })}
        data={SERVICE_LEVELS.map((one) => ({ value: String(one), label: say(levelWords(one)) }))}
        value={search.level === null ? null : String(search.level)}
        onChange={(level) => onChange({ level: level === null ? null : Number(level) })}
      />
      <Select
        size="sm"
        clearable
        label={say({ vi: 'Tình trạng', en: 'Standing' })}
        placeholder={say({ vi: 'Mọi tình trạng', en: 'All' })}
        data={Object.entries(STANDING_WORDS).map(([value, label]) => ({ value, label: say(label) }))}
        value={search.standing}
        onChange={(standing) => onChange({ standing: standing as CatalogueSearch['standing'] })}
      />
    </search>
  );
}
