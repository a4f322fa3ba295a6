import { UnstyledButton } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useText } from '@mot-cua/ui';
import { IconArrowRight, IconSearch } from '@tabler/icons-react';
import { useId, useState, type FormEvent, type KeyboardEvent } from 'react';
import { useNavigate } from 'react-router';
import { paths } from '../../shell/paths';
import { useSuggestions } from './home.queries';
import classes from './search-box.module.css';

const PAUSE_MS = 180;

/** The large search: everyday words in, procedures out while one types. */
export function SearchBox({ initial = '', isLarge = true }: { readonly initial?: string; readonly isLarge?: boolean }) {
  const say = useText();
  const go = useNavigate();
  const listId = useId();
  const [typed, setTyped] = useState(initial);
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const [paused] = useDebouncedValue(typed, PAUSE_MS);
  const { data } = useSuggestions(isOpen ? paused : '');
  const isAsking = isOpen && typed.trim().length >= 2;
  const isNearest = data?.items.length === 0;
  const found = isAsking && data ? (isNearest ? data.nearest : data.items) : [];
  const chosen = found[active];

  const search = (event: FormEvent) => {
    event.preventDefault();
    setOpen(false);
    void go(chosen ? paths.procedure(chosen.code) : paths.search(typed.trim()));
  };
  const move = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (event.key === 'Escape' && found.length > 0) {
      // A browser empties a search field on Escape; here it closes the suggestions first.
      event.preventDefault();
      setOpen(false);
    }
    if (step === 0 || found.length === 0) return;
    event.preventDefault();
    setActive((at) => (at + step + found.length + 1) % (found.length + 1));
  };
  return (
    <search className={classes.search} data-large={isLarge || undefined}>
      <form onSubmit={search} className={classes.form}>
        <IconSearch size={22} className={classes.icon} aria-hidden />
        <input
          className={classes.input}
          type="search"
          role="combobox"
          aria-label={say({ vi: 'Bạn cần làm thủ tục gì?', en: 'What do you need to do?' })}
          aria-expanded={found.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={chosen && `${listId}-${active}`}
          placeholder={say({ vi: 'Ví dụ: khai sinh…', en: 'Such as: birth…' })}
          autoComplete="off"
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setActive(-1);
            setOpen(true);
          }}
          onFocus={() => setOpen(true)}
          onBlur={() => setOpen(false)}
          onKeyDown={move}
        />
        <UnstyledButton type="submit" className={classes.button}>
          <span>{say({ vi: 'Tìm', en: 'Search' })}</span>
          <IconArrowRight size={20} aria-hidden />
        </UnstyledButton>
      </form>
      <div className={classes.list} hidden={found.length === 0}>
        {data && (isNearest || data.meant) && (
          <p className={classes.meant}>
            {isNearest
              ? say({ vi: 'Có phải bạn tìm …?', en: 'Did you mean …?' })
              : say({ vi: 'Kết quả cho “{{meant}}”', en: 'Results for “{{meant}}”' }, { meant: data.meant ?? '' })}
          </p>
        )}
        <ul id={listId} role="listbox" aria-label={say({ vi: 'Gợi ý', en: 'Suggestions' })} className="plain-list">
          {found.map(({ code, name, field }, index) => (
            <li
              key={code}
              id={`${listId}-${index}`}
              role="option"
              aria-selected={index === active}
              className={classes.option}
              onMouseDown={(event) => {
                event.preventDefault();
                setOpen(false);
                void go(paths.procedure(code));
              }}
            >
              <span className={classes.name}>{say(name)}</span>
              <span className={classes.field}>{say(field.name)}</span>
            </li>
          ))}
        </ul>
      </div>
    </search>
  );
}
