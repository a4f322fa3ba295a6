import { MultiSelect, Select } from '@mantine/core';
import {
  CHANNEL_NAMES,
  CHANNELS,
  DOSSIER_FLAGS,
  HELD_BY_ABSENT,
  HELD_BY_ME,
  HELD_BY_NOBODY,
  HELD_BY_REPRESENTED,
} from '@mot-cua/domain';
import { useText } from '@mot-cua/ui';
import { useAwayWords } from '../../away/away-mark';
import { DayInput } from '../../day-input/day-input';
import { useOwnAgencies, usePublishedFields } from '../register/register.queries';
import { colleagueOptions } from './colleague-options';
import { FLAG_WORDS } from './flag-words';
import type { InboxChange, InboxSearch } from './inbox-search';
import { useColleagues } from './inbox.queries';
import { INBOX_WORDS } from './inbox.words';

/** What is asked for less often, in the order in which it stands. */
const MORE = ['heldBy', 'flags', 'dueUntil', 'filedFrom', 'filedTo', 'channel', 'fieldCode', 'agencyId'] as const;

/** How many of these filters a question has. */
export function moreFiltersIn(search: InboxSearch): number {
  return MORE.filter((name) => search[name] !== undefined).length;
}

/** Every filter taken away; the view, the order and the saved view stay. */
export const NO_FILTERS: InboxChange = Object.fromEntries(
  [...MORE, 'q', 'procedureCode', 'step', 'state'].map((name) => [name, undefined]),
);

interface MoreFiltersProps {
  readonly search: InboxSearch;
  readonly onChange: (change: InboxChange) => void;
}

export function MoreFilters({ search, onChange }: MoreFiltersProps) {
  const say = useText();
  const colleagues = useColleagues();
  const agencies = useOwnAgencies();
  const fields = usePublishedFields();
  const awayWords = useAwayWords();
  const represented = (colleagues.data ?? []).flatMap(({ isMineMeanwhile, fullName }) =>
    isMineMeanwhile ? [fullName] : [],
  );
  const anything = say(INBOX_WORDS.any);
  const clearing = (words: (typeof INBOX_WORDS)['heldBy' | 'field' | 'agency' | 'channel']) => ({
    clearable: true,
    clearButtonProps: { 'aria-label': `${say(words)}: ${anything}` },
  });
  return (
    <>
      <Select
        size="sm"
        label={say(INBOX_WORDS.heldBy)}
        placeholder={anything}
        data={[
          { value: HELD_BY_ME, label: say(INBOX_WORDS.me) },
          { value: HELD_BY_NOBODY, label: say(INBOX_WORDS.nobody) },
          { value: HELD_BY_ABSENT, label: say(INBOX_WORDS.absent) },
          {
            value: HELD_BY_REPRESENTED,
            label:
              represented.length > 0
                ? say(INBOX_WORDS.represented, { names: represented.join(', ') })
                : say(INBOX_WORDS.representedNobody),
          },
          { group: say(INBOX_WORDS.colleagues), items: colleagueOptions(colleagues.data ?? [], say, awayWords) },
        ]}
        value={search.heldBy ?? null}
        onChange={(heldBy) => onChange({ heldBy: heldBy ?? undefined })}
        searchable
        {...clearing(INBOX_WORDS.heldBy)}
      />
      <MultiSelect
        size="sm"
        label={say(INBOX_WORDS.flags)}
        placeholder={search.flags ? undefined : anything}
        data={DOSSIER_FLAGS.map((flag) => ({ value: flag, label: say(FLAG_WORDS[flag]) }))}
        value={[...(search.flags ?? [])]}
        onChange={(chosen) => {
          const flags = DOSSIER_FLAGS.filter((flag) => chosen.includes(flag));
          onChange({ flags: flags.length > 0 ? flags : undefined });
        }}
      />
      {(['dueUntil', 'filedFrom', 'filedTo'] as const).map((name) => (
        <DayInput
          key={name}
          label={say(INBOX_WORDS[name])}
          value={search[name] ?? ''}
          onChange={(day) => onChange({ [name]: day || undefined })}
        />
      ))}
      <Select
        size="sm"
        label={say(INBOX_WORDS.channel)}
        placeholder={anything}
        data={CHANNELS.map((channel) => ({ value: channel, label: say(CHANNEL_NAMES[channel]) }))}
        value={search.channel ?? null}
        onChange={(chosen) => onChange({ channel: CHANNELS.find((channel) => channel === chosen) })}
        {...clearing(INBOX_WORDS.channel)}
      />
      <Select
        size="sm"
        label={say(INBOX_WORDS.field)}
        placeholder={anything}
        data={(fields.data ?? []).map(({ code, name }) => ({ value: code, label: say(name) }))}
        value={search.fieldCode ?? null}
        onChange={(fieldCode) => onChange({ fieldCode: fieldCode ?? undefined })}
        searchable
        {...clearing(INBOX_WORDS.field)}
      />
      {(agencies.data ?? []).length > 1 && (
        <Select
          size="sm"
          label={say(INBOX_WORDS.agency)}
          placeholder={anything}
          data={(agencies.data ?? []).map(({ id, name }) => ({ value: id, label: say(name) }))}
          value={search.agencyId ?? null}
          onChange={(agencyId) => onChange({ agencyId: agencyId ?? undefined })}
          searchable
          {...clearing(INBOX_WORDS.agency)}
        />
      )}
    </>
  );
}
