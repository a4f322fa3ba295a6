import { Button, CloseButton, Select, TextInput } from '@mantine/core';
import { OFFICER_STATES, STAFF_ROLES } from '@mot-cua/domain';
import { ROLE_WORDS, useText } from '@mot-cua/ui';
import { IconSearch } from '@tabler/icons-react';
import { useTypedWords } from '../use-typed-words';
import { isNarrowed, type OfficerSearch } from './officer-search';
import { OFFICER_WORDS, STATE_NAMES } from './officer.words';
import { useAgencies } from './officers.queries';
import classes from './officers.module.css';

interface OfficerFiltersProps {
  readonly search: OfficerSearch;
  readonly onChange: (change: Partial<OfficerSearch>) => void;
}

/** Narrows the list; everything chosen here stands in the URL. */
export function OfficerFilters({ search, onChange }: OfficerFiltersProps) {
  const say = useText();
  const agencies = useAgencies();
  const [words, type] = useTypedWords(search.words, (settled) => onChange({ words: settled }));

  return (
    <search className={classes.filters}>
      <TextInput
        size="sm"
        type="search"
        className={classes.words}
        aria-label={say(OFFICER_WORDS.search)}
        placeholder={say(OFFICER_WORDS.searchHint)}
        leftSection={<IconSearch size={16} stroke={1.7} />}
        rightSection={words && <CloseButton size="sm" aria-label={say(OFFICER_WORDS.clear)} onClick={() => type('')} />}
        value={words}
        onChange={(event) => type(event.currentTarget.value)}
      />
      <Select
        size="sm"
        className={classes.agencyFilter}
        aria-label={say(OFFICER_WORDS.agency)}
        placeholder={say(OFFICER_WORDS.allAgencies)}
        data={(agencies.data ?? []).map(({ id, name }) => ({ value: id, label: say(name) }))}
        value={search.agencyId}
        onChange={(agencyId) => onChange({ agencyId })}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': say(OFFICER_WORDS.allAgencies) }}
      />
      <Select
        size="sm"
        className={classes.smallFilter}
        aria-label={say(OFFICER_WORDS.roles)}
        placeholder={say(OFFICER_WORDS.allRoles)}
        data={STAFF_ROLES.map((role) => ({ value: role, label: say(ROLE_WORDS[role]) }))}
        value={search.role}
        onChange={(chosen) => onChange({ role: STAFF_ROLES.find((role) => role === chosen) ?? null })}
        clearable
        clearButtonProps={{ 'aria-label': say(OFFICER_WORDS.allRoles) }}
      />
      <Select
        size="sm"
        className={classes.smallFilter}
        aria-label={say(OFFICER_WORDS.state)}
        placeholder={say(OFFICER_WORDS.allStates)}
        data={OFFICER_STATES.map((state) => ({ value: state, label: say(STATE_NAMES[state]) }))}
        value={search.state}
        onChange={(chosen) => onChange({ state: OFFICER_STATES.find((state) => state === chosen) ?? null })}
        clearable
        clearButtonProps={{ 'aria-label': say(OFFICER_WORDS.allStates) }}
      />
      {isNarrowed(search) && (
        <Button
          size="sm"
          variant="subtle"
          onClick={() => onChange({ words: '', agencyId: null, role: null, state: null })}
        >
          {say(OFFICER_WORDS.clear)}
        </Button>
      )}
    </search>
  );
}
