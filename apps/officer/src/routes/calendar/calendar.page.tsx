import { Alert, Button, Group, SegmentedControl } from '@mantine/core';
import type { CalendarDay, CalendarYear } from '@mot-cua/api-client';
import { localDate, unmatchedSwaps } from '@mot-cua/domain';
import { LoadingState, longDay, PageHeader, ProblemNotice, useLanguage, useText } from '@mot-cua/ui';
import { IconArrowLeft, IconArrowRight, IconCalendarPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { AdminHistory } from '../../admin-history/admin-history';
import { useCalendarHistoryWords } from './calendar-history.words';
import { useCalendarYear } from './calendar.queries';
import { CALENDAR_WORDS, KIND_WORDS } from './calendar.words';
import { DayDialog } from './day-dialog';
import { DayList } from './day-list';
import { TakeOverDialog } from './take-over-dialog';
import { YearGrid } from './year-grid';
import classes from './calendar.module.css';

const FIRST_YEAR = 2020;
const LAST_YEAR = 2050;

/** The day that a dialog is about; none yet for one that is to be added. */
interface OpenedDay {
  readonly date?: string;
  readonly day?: CalendarDay;
}

/** The days that deadlines go by, a year at a time. */
export function CalendarPage() {
  const say = useText();
  const [params, setParams] = useSearchParams();
  const today = localDate(new Date());
  const asked = Number(params.get('nam'));
  const year = asked >= FIRST_YEAR && asked <= LAST_YEAR ? asked : Number(today.slice(0, 4));
  const isList = params.get('xem') === 'danh-sach';
  const calendar = useCalendarYear(year);
  const [opened, setOpened] = useState<OpenedDay | 'takeOver' | null>(null);
  const historyWords = useCalendarHistoryWords();
  const language = useLanguage();
  const go = (to: number, list = isList) =>
    setParams({ ...(to !== Number(today.slice(0, 4)) && { nam: String(to) }), ...(list && { xem: 'danh-sach' }) });
  const close = () => setOpened(null);
  // As it was read when the dialog opened: what arrives meanwhile takes nothing out of somebody's hands.
  const open = (date: string, from = calendar.data) =>
    setOpened({ date, day: from?.days.find((day) => day.date === date) });
  return (
    <div className={classes.page}>
      <PageHeader
        title={say(CALENDAR_WORDS.title, { year })}
        lead={say(CALENDAR_WORDS.lead)}
        actions={
          <Button
            size="sm"
            leftSection={<IconCalendarPlus size={18} aria-hidden />}
            disabled={!calendar.data}
            onClick={() => setOpened({})}
          >
            {say(CALENDAR_WORDS.add)}
          </Button>
        }
      />
      <Group justify="space-between" gap="sm" mb="md">
        <Group gap="xs">
          <Button
            size="sm"
            variant="default"
            disabled={year <= FIRST_YEAR}
            leftSection={<IconArrowLeft size={16} aria-hidden />}
            onClick={() => go(year - 1)}
          >
            {say(CALENDAR_WORDS.before)}
          </Button>
          <Button
            size="sm"
            variant="default"
            disabled={year >= LAST_YEAR}
            rightSection={<IconArrowRight size={16} aria-hidden />}
            onClick={() => go(year + 1)}
          >
            {say(CALENDAR_WORDS.after)}
          </Button>
        </Group>
        <SegmentedControl
          size="sm"
          aria-label={say(CALENDAR_WORDS.view)}
          value={isList ? 'list' : 'year'}
          onChange={(view) => go(year, view === 'list')}
          data={[
            { value: 'year', label: say(CALENDAR_WORDS.yearView) },
            { value: 'list', label: say(CALENDAR_WORDS.listView) },
          ]}
        />
      </Group>
      {calendar.error && <ProblemNotice error={calendar.error} onRetry={() => void calendar.refetch()} />}
      {calendar.isPending && <LoadingState lines={8} />}
      {calendar.data && (
        <>
          <Notices calendar={calendar.data} onTakeOver={() => setOpened('takeOver')} />
          {!isList && <Legend />}
          {isList ? (
            <DayList days={calendar.data.days} onChoose={(date) => open(date)} />
          ) : (
            <YearGrid year={year} days={calendar.data.days} today={today} onChoose={(date) => open(date)} />
          )}
          {opened === 'takeOver' && <TakeOverDialog year={year} proposed={toTakeOver(calendar.data)} onClose={close} />}
          {opened !== null && opened !== 'takeOver' && (
            <DayDialog
              key={opened.day?.revision ?? 'new'}
              date={opened.date}
              year={year}
              day={opened.day}
              onClose={close}
              onReload={async () => {
                const { data } = await calendar.refetch();
                if (opened.date) open(opened.date, data);
              }}
            />
          )}
        </>
      )}
      <div className={classes.history}>
        <AdminHistory
          kind="calendarDay"
          words={historyWords}
          titleOf={({ subjectId }) => longDay(subjectId, language)}
        />
      </div>
    </div>
  );
}

/** In a year that goes by rule its days themselves are the proposal. */
function toTakeOver({ isByRule, days, proposed }: CalendarYear) {
  return isByRule ? days : proposed;
}

function Notices({ calendar, onTakeOver }: { readonly calendar: CalendarYear; readonly onTakeOver: () => void }) {
  const say = useText();
  const language = useLanguage();
  const { year, isByRule, days, proposed } = calendar;
  const count = (kind: string) => days.filter((day) => day.kind === kind).length;
  return (
    <>
      {isByRule && (
        <Alert color="river" mb="md" title={say(CALENDAR_WORDS.byRule, { year })}>
          <p className={classes.words}>{say(CALENDAR_WORDS.byRuleMeans, { count: days.length })}</p>
          <Button size="compact-md" variant="default" onClick={onTakeOver}>
            {say(CALENDAR_WORDS.takeOverAll)}
          </Button>
        </Alert>
      )}
      {proposed.length > 0 && (
        <Alert color="river" mb="md" title={say(CALENDAR_WORDS.proposed)}>
          <p className={classes.words}>
            {proposed.map(({ date, name }) => `${longDay(date, language)} (${name})`).join(' · ')}
          </p>
          <Button size="compact-md" variant="default" onClick={onTakeOver}>
            {say(CALENDAR_WORDS.takeOverAll)}
          </Button>
        </Alert>
      )}
      {unmatchedSwaps(days) !== 0 && (
        <Alert color="amber" mb="md">
          {say(CALENDAR_WORDS.unmatched, { off: count('swapOff'), work: count('swapWork') })}
        </Alert>
      )}
    </>
  );
}

function Legend() {
  const say = useText();
  return (
    <dl className={classes.legend}>
      {Object.entries(KIND_WORDS).map(([kind, { name, short }]) => (
        <div key={kind}>
          <dt data-kind={kind}>{say(short)}</dt>
          <dd>{say(name)}</dd>
        </div>
      ))}
    </dl>
  );
}
