import { Button } from '@mantine/core';
import type { CalendarDay } from '@mot-cua/api-client';
import { longDay, useLanguage, useText } from '@mot-cua/ui';
import { hoursText } from '../../working-hours/working-hours-text';
import { CALENDAR_WORDS, KIND_WORDS } from './calendar.words';
import classes from './calendar.module.css';

/** The same days as a table of words, in the order of the year. */
export function DayList({
  days,
  onChoose,
}: {
  readonly days: readonly CalendarDay[];
  readonly onChoose: (date: string) => void;
}) {
  const say = useText();
  const language = useLanguage();
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th>{say(CALENDAR_WORDS.date)}</th>
          <th>{say(CALENDAR_WORDS.kind)}</th>
          <th>{say(CALENDAR_WORDS.name)}</th>
          <th>{say(CALENDAR_WORDS.source)}</th>
          <th>
            <span className="mc-only-read">{say({ vi: 'Việc có thể làm', en: 'What can be done' })}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {days.map(({ date, kind, name, source, shifts }) => (
          <tr key={date}>
            <th scope="row">{longDay(date, language)}</th>
            <td>{say(KIND_WORDS[kind].name)}</td>
            <td>
              {name}
              {shifts && <small className={classes.hours}>{hoursText(shifts)}</small>}
            </td>
            <td>{source}</td>
            <td>
              <Button
                size="compact-sm"
                variant="default"
                aria-label={say({ vi: 'Sửa {{day}}', en: 'Change {{day}}' }, { day: longDay(date, language) })}
                onClick={() => onChoose(date)}
              >
                {say({ vi: 'Sửa', en: 'Change' })}
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
