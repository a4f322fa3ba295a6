import { Button, CloseButton, Select, TextInput } from '@mantine/core';
import { INBOX_SORTS, INBOX_VIEW_STATES, STATE_WORDS } from '@mot-cua/domain';
import { useText } from '@mot-cua/ui';
import { IconAdjustmentsHorizontal, IconSearch } from '@tabler/icons-react';
import { useId, useState, type RefObject } from 'react';
import { KeyHint } from '../../keyboard/key-hint';
import { useTypedWords } from '../use-typed-words';
import { isFiltered, type InboxChange, type InboxSearch } from './inbox-search';
import { useProcedureNames } from './inbox.queries';
import { INBOX_WORDS, SORT_WORDS } from './inbox.words';
import { MoreFilters, moreFiltersIn, NO_FILTERS } from './more-filters';
import { StepFilter } from './step-filter';
import classes from './inbox.module.css';

interface InboxFiltersProps {
  readonly search: InboxSearch;
  readonly onChange: (change: InboxChange) => void;
  readonly inputRef: RefObject<HTMLInputElement | null>;
}

/** Narrows and orders the view; everything chosen here stands in the URL. */
export function InboxFilters({ search, onChange, inputRef }: InboxFiltersProps) {
  const say = useText();
  const procedures = useProcedureNames();
  const [words, type] = useTypedWords(search.q ?? '', (settled) => onChange({ q: settled }));
  const more = moreFiltersIn(search);
  const [isOpen, setIsOpen] = useState(false);
  const panel = useId();
  const states = INBOX_VIEW_STATES[search.view];
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
        value={search.procedureCode ?? null}
        onChange={(procedureCode) => onChange({ procedureCode: procedureCode ?? undefined })}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': say(INBOX_WORDS.allProcedures) }}
      />
      {search.procedureCode && <StepFilter {...{ search, onChange }} procedureCode={search.procedureCode} />}
      {states.length > 1 && (
        <Select
          size="sm"
          className={classes.stateFilter}
          aria-label={say(INBOX_WORDS.state)}
          placeholder={say(INBOX_WORDS.allStates)}
          data={states.map((state) => ({ value: state, label: say(STATE_WORDS[state]) }))}
          value={search.state ?? null}
          onChange={(chosen) => onChange({ state: states.find((state) => state === chosen) })}
          clearable
          clearButtonProps={{ 'aria-label': say(INBOX_WORDS.allStates) }}
        />
      )}
      <Select
        size="sm"
        className={classes.sort}
        aria-label={say(INBOX_WORDS.sort)}
        data={INBOX_SORTS.map((sort) => ({ value: sort, label: say(SORT_WORDS[sort]) }))}
        value={search.sort ?? 'due'}
        onChange={(chosen) => onChange({ sort: INBOX_SORTS.find((sort) => sort === chosen && sort !== 'due') })}
        allowDeselect={false}
      />
      <Button
        size="sm"
        variant="default"
        leftSection={<IconAdjustmentsHorizontal size={16} aria-hidden />}
        aria-expanded={isOpen}
        aria-controls={panel}
        onClick={() => setIsOpen(!isOpen)}
      >
        {say(INBOX_WORDS.more)}
        {more > 0 && ` (${more})`}
      </Button>
      {isFiltered(search) && (
        <Button size="sm" variant="subtle" onClick={() => onChange(NO_FILTERS)}>
          {say(INBOX_WORDS.clear)}
        </Button>
      )}
      <div id={panel} className={classes.more} hidden={!isOpen}>
        {isOpen && <MoreFilters search={search} onChange={onChange} />}
      </div>
    </search>
  );
}
