import { Button, CloseButton, Select, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { STATE_WORDS, useText } from '@mot-cua/ui';
import { IconSearch } from '@tabler/icons-react';
import { useState, type RefObject } from 'react';
import { KeyHint } from '../../keyboard/key-hint';
import type { InboxSearch } from './inbox-search';
import { INBOX_VIEWS } from './inbox-view';
import { useProcedureNames } from './inbox.queries';
import { INBOX_WORDS } from './inbox.words';
import classes from './inbox.module.css';

const TYPING_PAUSE_MS = 250;

interface InboxFiltersProps {
  readonly search: InboxSearch;
  readonly onChange: (change: Partial<InboxSearch>) => void;
  readonly inputRef: RefObject<HTMLInputElement | null>;
}

/** Narrows the view; everything chosen here stands in the URL. */
export function InboxFilters({ search, onChange, inputRef }: InboxFiltersProps) {
  const say = useText();
  const procedures = useProcedureNames();
  const [typed, setTyped] = useState({ words: search.words, of: search.words });
  // The URL may change by other hands (back, another view): then it wins over what was typed.
  if (typed.of !== search.words) setTyped({ words: search.words, of: search.words });
  const settle = useDebouncedCallback((words: string) => onChange({ words }), TYPING_PAUSE_MS);

  function type(words: string) {
    setTyped({ words, of: search.words });
    settle(words);
  }

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
          typed.words ? (
            <CloseButton size="sm" aria-label={say(INBOX_WORDS.clear)} onClick={() => type('')} />
          ) : (
            <KeyHint keys="/" />
          )
        }
        value={typed.words}
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
