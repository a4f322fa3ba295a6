import { Select } from '@mantine/core';
import { useText } from '@mot-cua/ui';
import { useAgenciesInForce } from '../../agencies-in-force/agencies-in-force.queries';

interface AgencySelectProps {
  readonly label: string;
  /** Ids of those that cannot be chosen. */
  readonly without: readonly string[];
  readonly value: string | null;
  readonly onChange: (agencyId: string | null) => void;
  readonly showsMissing: boolean;
}

/** One of the agencies of the province. */
export function AgencySelect({ label, without, value, onChange, showsMissing }: AgencySelectProps) {
  const say = useText();
  const agencies = useAgenciesInForce();
  return (
    <Select
      size="sm"
      label={label}
      placeholder={say({ vi: 'Gõ tên để tìm…', en: 'Type a name…' })}
      nothingFoundMessage={say({ vi: 'Không có cơ quan nào như vậy', en: 'There is no such agency' })}
      data={(agencies.data ?? [])
        .filter(({ id }) => !without.includes(id))
        .map(({ id, name }) => ({ value: id, label: say(name) }))}
      value={value}
      onChange={onChange}
      searchable
      openOnFocus={false}
      limit={50}
      allowDeselect={false}
      error={showsMissing && !value && say({ vi: 'Hãy chọn cơ quan.', en: 'Please choose an agency.' })}
      aria-required
      data-autofocus
    />
  );
}
