import { Button, CloseButton, Select, TextInput } from '@mantine/core';
import { STATE_WORDS, useText } from '@mot-cua/ui';
import { IconSearch } from '@tabler/icons-react';
import { type RefObject } from 'react';
import { KeyHint } from '../../keyboard/key-hint';
import { useTypedWords } from '../use-typed-words';
import type { InboxSearch } from './inbox-search';
import { INBOX_VIEWS } from './inbox-view';
import { useProcedureNames } from './inbox.queries';
import { INBOX_WORDS } from './inbox.words';
import classes from './inbox.module.css';

interface InboxFiltersProps {
  readonly search: InboxSearch;
  readonly onChange: (change: Partial<InboxSearch>) => void;
  readonly inputRef: RefObject<HTMLInputElement | null>;
}

/** Narrows the view; everything chosen here stands in the URL. */
export function InboxFilters({ search, onChange, inputRef }: InboxFiltersProps) {
  const say = useText();
  const procedures = useProcedureNames();
  const [words, type] = useTypedWords(search.words, (settled) => onChange({ words: settled }));

  const states = INBOX_VIEWS[search.view].states;
  const isFiltered = search.words !== '' || search.procedureCode !== null || search.state !== null;
  return (
    <search className={classes.filters}>
      <TextInput
        ref={inputRef}
        size="sm"
        type="search"
        className={classes.searchInput}
        aria-label={say(INBOX_WORDS.search)}
        placeholder={say(INBOX_WORDS.searchHint)}
        leftSection={<IconSearch size={16} stroke={1.7} />}
        rightSection={
          words ? (
            <CloseButton size="sm" aria-label={say(INBOX_WORDS.clear)} onClick={() => type('')} />
          ) : (
            <KeyHint keys="/" />
          )
        }
        value={words}
        onChange={(event) => type(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') event.currentTarget.blur();
        }}
      />
      <Select
        size="sm"
        className={classes.procedureFilter}
        aria-label={say(INBOX_WORDS.procedure)}
        placeholder={say(INBOX_WORDS.allProcedures)}
        data={(procedures.data ?? []).map(({ code, name }) => ({ value: code, label: say(name) }))}
        value={search.procedureCode}
        onChange={(procedureCode) => onChange({ procedureCode })}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': say(INBOX_WORDS.allProcedures) }}
      />
      {states.length > 1 && (
        <Select
          size="sm"
          className={classes.stateFilter}
          aria-label={say(INBOX_WORDS.state)}
          placeholder={say(INBOX_WORDS.allStates)}
          data={states.map((state) => ({ value: state, label: say(STATE_WORDS[state]) }))}
          value={search.state}
          onChange={(chosen) => onChange({ state: states.find((state) => state === chosen) ?? null })}
          clearable
          clearButtonProps={{ 'aria-label': say(INBOX_WORDS.allStates) }}
        />
      )}
      {isFiltered && (
        <Button size="sm" variant="subtle" onClick={() => onChange({ words: '', procedureCode: null, state: null })}>
          {say(INBOX_WORDS.clear)}
        </Button>
      )}
    </search>
  );
}
