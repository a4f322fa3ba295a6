import { Loader, TextInput, UnstyledButton } from '@mantine/core';
import { ProblemNotice, useText } from '@mot-cua/ui';
import { IconChevronRight, IconSearch } from '@tabler/icons-react';
import { useDeferredValue, useRef, useState, type KeyboardEvent } from 'react';
import { useProcedureChoice } from './counter.queries';
import classes from './counter.module.css';

interface ProcedureChoiceProps {
  readonly isBusy: boolean;
  readonly onChoose: (procedureCode: string) => void;
}

/** Finds a procedure by everyday words. Enter takes the first; the arrows go through the list. */
export function ProcedureChoice({ isBusy, onChoose }: ProcedureChoiceProps) {
  const say = useText();
  const [typed, setTyped] = useState('');
  const words = useDeferredValue(typed.trim());
  const found = useProcedureChoice(words);
  const list = useRef<HTMLUListElement>(null);
  const items = found.data ?? [];
  const [first] = items;
  const isCurrent = words === typed.trim() && !found.isPlaceholderData;

  function move(event: KeyboardEvent<HTMLElement>) {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = buttons.findIndex((button) => button === document.activeElement);
    if (event.key === 'ArrowDown') buttons[Math.min(at + 1, buttons.length - 1)]?.focus();
    else if (event.key === 'ArrowUp' && at > 0) buttons[at - 1]?.focus();
    else return;
    event.preventDefault();
  }

  return (
    <div onKeyDown={move}>
      <TextInput
        size="md"
        autoFocus
        autoComplete="off"
        label={say({ vi: 'Tìm thủ tục', en: 'Find a procedure' })}
        description={say({
          vi: 'Gõ như người dân nói: “khai sinh”, “mở quán ăn”, “sang tên đất”.',
          en: 'As people say it, in Vietnamese: “khai sinh” (birth), “mở quán ăn” (open a restaurant).',
        })}
        leftSection={found.isFetching || isBusy ? <Loader size={16} /> : <IconSearch size={18} aria-hidden />}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !first || !isCurrent) return;
          event.preventDefault();
          onChoose(first.code);
        }}
      />
      <p className={classes.quiet} role="status">
        {items.length === 0 && found.data
          ? words === ''
            ? say({
                vi: 'Các thủ tục quầy này hay tiếp nhận sẽ hiện ở đây.',
                en: 'What this counter enters most will be here.',
              })
            : say({ vi: 'Không tìm thấy thủ tục nào.', en: 'No procedure was found.' })
          : words === ''
            ? say({ vi: 'Quầy này hay tiếp nhận:', en: 'This counter enters most:' })
            : say({ vi: '{{count}} thủ tục phù hợp', en: '{{count}} procedures' }, { count: items.length })}
      </p>
      {found.error && <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />}
      <ul ref={list} className={classes.choices}>
        {items.map(({ code, name, field }) => (
          <li key={code}>
            <UnstyledButton className={classes.choice} disabled={isBusy} onClick={() => onChoose(code)}>
              <span>
                <b>{say(name)}</b>
                <small>
                  {code} · {say(field.name)}
                </small>
              </span>
              <IconChevronRight size={18} aria-hidden />
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </div>
  );
}
