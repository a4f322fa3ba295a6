import { Select } from '@mantine/core';
import { useText } from '@mot-cua/ui';
import { DayInput } from '../../day-input/day-input';
import { useOwnAgencies, usePublishedFields } from './register.queries';
import type { RegisterSearch } from './register-search';
import classes from './register.module.css';

interface RegisterFiltersProps {
  readonly search: RegisterSearch;
  readonly onChange: (change: Partial<RegisterSearch>) => void;
}

/** Narrows the register by days, agency and field. */
export function RegisterFilters({ search, onChange }: RegisterFiltersProps) {
  const say = useText();
  const agencies = useOwnAgencies();
  const fields = usePublishedFields();
  const all = say({ vi: 'Tất cả', en: 'All' });
  const named = (items: readonly { name: { vi: string; en: string } }[], value: (index: number) => string) =>
    items.map(({ name }, index) => ({ value: value(index), label: say(name) }));
  return (
    <search className={classes.filters}>
      <DayInput
        label={say({ vi: 'Tiếp nhận từ ngày', en: 'Received from' })}
        value={search.from}
        onChange={(from) => from && onChange({ from })}
      />
      <DayInput
        label={say({ vi: 'Đến ngày', en: 'Until' })}
        value={search.to}
        onChange={(to) => to && onChange({ to })}
      />
      {(agencies.data?.length ?? 0) > 1 && (
        <Select
          size="sm"
          className={classes.wide}
          label={say({ vi: 'Cơ quan', en: 'Agency' })}
          placeholder={all}
          data={named(agencies.data ?? [], (index) => agencies.data?.[index]?.id ?? '')}
          value={search.agencyId}
          onChange={(agencyId) => onChange({ agencyId })}
          searchable
          clearable
          clearButtonProps={{ 'aria-label': say({ vi: 'Mọi cơ quan', en: 'All agencies' }) }}
        />
      )}
      <Select
        size="sm"
        className={classes.wide}
        label={say({ vi: 'Lĩnh vực', en: 'Field' })}
        placeholder={all}
        data={named(fields.data ?? [], (index) => fields.data?.[index]?.code ?? '')}
        value={search.fieldCode}
        onChange={(fieldCode) => onChange({ fieldCode })}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': say({ vi: 'Mọi lĩnh vực', en: 'All fields' }) }}
      />
    </search>
  );
}
