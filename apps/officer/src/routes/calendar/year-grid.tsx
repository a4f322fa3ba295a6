import type { CalendarDay } from '@mot-cua/api-client';
import { dayOfWeek } from '@mot-cua/domain';
import { longDay, useLanguage, useText } from '@mot-cua/ui';
import { useRef, useState, type KeyboardEvent } from 'react';
import { KIND_WORDS } from './calendar.words';
import { dayByKey, firstOfMonth, weeksOf } from './month-grid';
import classes from './year-grid.module.css';

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);
const WEEKDAYS = { vi: ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'], en: ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] };

interface YearGridProps {
  readonly year: number;
  readonly days: readonly CalendarDay[];
  readonly today: string;
  readonly onChoose: (date: string) => void;
}

/** Twelve months. One day takes the focus, arrows move it, Enter opens it; what is special has a word, not a colour only. */
export function YearGrid({ year, days, today, onChoose }: YearGridProps) {
  const say = useText();
  const language = useLanguage();
  const box = useRef<HTMLDivElement>(null);
  const byDate = new Map(days.map((day) => [day.date, day]));
  const [focused, setFocused] = useState<string | null>(null);
  const first = firstOfMonth(year, 1);
  const reachable = focused?.startsWith(String(year)) ? focused : today.startsWith(String(year)) ? today : first;

  function move(event: KeyboardEvent) {
    const to = dayByKey(reachable, event.key);
    if (!to) return;
    event.preventDefault();
    setFocused(to);
    box.current?.querySelector<HTMLElement>(`[data-date="${to}"]`)?.focus();
  }

  return (
    <div ref={box} className={classes.year} onKeyDown={move}>
      {MONTHS.map((month) => {
        const name = say({ vi: 'Tháng {{month}}', en: 'Month {{month}}' }, { month });
        const special = days.filter(({ date }) => date.startsWith(firstOfMonth(year, month).slice(0, 7)));
        return (
          <section key={month} className={classes.month} aria-label={`${name}/${year}`}>
            <h2 className={classes.name}>{name}</h2>
            <table className={classes.table}>
              <thead>
                <tr>
                  {WEEKDAYS[language].map((day) => (
                    <th key={day} scope="col">
                      {day}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {weeksOf(year, month).map((week, index) => (
                  <tr key={index}>
                    {week.map((date, weekday) => (
                      <td key={weekday}>
                        {date && (
                          <Day
                            date={date}
                            day={byDate.get(date)}
                            isToday={date === today}
                            isReachable={date === reachable}
                            onFocus={() => setFocused(date)}
                            onChoose={() => onChoose(date)}
                          />
                        )}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
            {special.length > 0 && (
              <ul className={classes.notes}>
                {special.map(({ date, kind, name: called }) => (
                  <li key={date} title={`${longDay(date, language)}: ${called}`}>
                    <b>{Number(date.slice(8))}</b> {called} <i>({say(KIND_WORDS[kind].name)})</i>
                  </li>
                ))}
              </ul>
            )}
          </section>
        );
      })}
    </div>
  );
}

interface DayProps {
  readonly date: string;
  readonly day: CalendarDay | undefined;
  readonly isToday: boolean;
  readonly isReachable: boolean;
  readonly onFocus: () => void;
  readonly onChoose: () => void;
}

function Day({ date, day, isToday, isReachable, onFocus, onChoose }: DayProps) {
  const say = useText();
  const language = useLanguage();
  const isWeekend = [0, 6].includes(dayOfWeek(date));
  const usual = isWeekend ? say({ vi: 'cuối tuần', en: 'weekend' }) : say({ vi: 'ngày làm việc', en: 'working day' });
  const meaning = day ? `${day.name}, ${say(KIND_WORDS[day.kind].name)}` : usual;
  return (
    <button
      type="button"
      className={classes.day}
      data-date={date}
      data-kind={day?.kind}
      data-weekend={isWeekend || undefined}
      tabIndex={isReachable ? 0 : -1}
      aria-current={isToday ? 'date' : undefined}
      title={day ? meaning : undefined}
      onFocus={onFocus}
      onClick={onChoose}
    >
      <span aria-hidden>{Number(date.slice(8))}</span>
      {day && <small aria-hidden>{say(KIND_WORDS[day.kind].short)}</small>}
      <span className="mc-only-read">{`${longDay(date, language)}: ${meaning}`}</span>
    </button>
  );
}
