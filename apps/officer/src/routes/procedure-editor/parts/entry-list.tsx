import { ActionIcon, Button } from '@mantine/core';
import { fieldId, useText } from '@mot-cua/ui';
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react';
import { useRef, type ReactNode } from 'react';
import { useFaultAt } from '../faults';
import classes from './parts.module.css';

interface EntryListProps<Entry> {
  /** JSON pointer of the list in the definition. */
  readonly at: string;
  readonly entries: readonly Entry[];
  readonly onChange: (entries: readonly Entry[]) => void;
  readonly newEntry: () => Entry;
  readonly addLabel: string;
  /** What an entry is called, for those who hear its buttons. */
  readonly nameOf: (entry: Entry, index: number) => string;
  readonly children: (entry: Entry, change: (entry: Entry) => void, at: string) => ReactNode;
  readonly empty?: ReactNode;
}

/** Entries that can be added, changed, moved and taken away. */
export function EntryList<Entry>(props: EntryListProps<Entry>) {
  const { at, entries, onChange, newEntry, addLabel, nameOf, children, empty } = props;
  const list = useRef<HTMLOListElement>(null);
  const put = (index: number, entry: Entry) => onChange(entries.map((old, place) => (place === index ? entry : old)));
  const add = () => {
    onChange([...entries, newEntry()]);
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>(':scope > li:last-child :is(input, textarea)')?.focus(),
    );
  };
  const fault = useFaultAt(at);
  return (
    <div id={fieldId(at)} tabIndex={-1} className={classes.list}>
      {fault && <p className={classes.fault}>{fault}</p>}
      {entries.length === 0 && empty}
      <ol ref={list} className={classes.entries}>
        {entries.map((entry, index) => (
          <Entry
            key={index}
            at={`${at}/${index}`}
            name={nameOf(entry, index)}
            onUp={index > 0 ? () => onChange(swapped(entries, index, index - 1)) : undefined}
            onDown={index < entries.length - 1 ? () => onChange(swapped(entries, index, index + 1)) : undefined}
            onRemove={() => onChange(entries.filter((_, place) => place !== index))}
          >
            {children(entry, (changed) => put(index, changed), `${at}/${index}`)}
          </Entry>
        ))}
      </ol>
      <Button size="sm" variant="default" leftSection={<IconPlus size={18} aria-hidden />} onClick={add}>
        {addLabel}
      </Button>
    </div>
  );
}

interface EntryProps {
  readonly at: string;
  readonly name: string;
  readonly onUp: (() => void) | undefined;
  readonly onDown: (() => void) | undefined;
  readonly onRemove: () => void;
  readonly children: ReactNode;
}

function Entry({ at, name, onUp, onDown, onRemove, children }: EntryProps) {
  const say = useText();
  const fault = useFaultAt(at);
  return (
    <li id={fieldId(at)} tabIndex={-1} className={classes.entry}>
      <div className={classes.entryBody}>
        {fault && <p className={classes.fault}>{fault}</p>}
        {children}
      </div>
      <div className={classes.entryTools}>
        <ActionIcon
          variant="subtle"
          color="stone"
          disabled={!onUp}
          onClick={onUp}
          aria-label={say({ vi: 'Đưa {{name}} lên', en: 'Move {{name}} up' }, { name })}
        >
          <IconArrowUp size={18} aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="stone"
          disabled={!onDown}
          onClick={onDown}
          aria-label={say({ vi: 'Đưa {{name}} xuống', en: 'Move {{name}} down' }, { name })}
        >
          <IconArrowDown size={18} aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="crimson"
          onClick={onRemove}
          aria-label={say({ vi: 'Bỏ {{name}}', en: 'Remove {{name}}' }, { name })}
        >
          <IconTrash size={18} aria-hidden />
        </ActionIcon>
      </div>
    </li>
  );
}

function swapped<Entry>(entries: readonly Entry[], one: number, other: number): readonly Entry[] {
  return entries.map((entry, index) => {
    if (index === one) return entries[other] ?? entry;
    return index === other ? (entries[one] ?? entry) : entry;
  });
}
