import { Button, Group, Radio, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { CalendarDay } from '@mot-cua/api-client';
import {
  CALENDAR_DAY_KINDS,
  dayOfWeek,
  faultOfCalendarDay,
  KINDS_WITH_SHIFTS,
  type CalendarDayKind,
} from '@mot-cua/domain';
import { longDay, ProblemNotice, problemWords, useLanguage, useText } from '@mot-cua/ui';
import { useRef, useState, type FormEvent } from 'react';
import { isProblem } from '../../api/is-problem';
import { DayInput } from '../../day-input/day-input';
import { hoursText, shiftsOf } from '../../working-hours/working-hours-text';
import { Dialog } from '../../dialog/dialog';
import { useCalendarCall, type CalendarCall } from './calendar.queries';
import { CALENDAR_WORDS, KIND_WORDS } from './calendar.words';
import { EffectNotice } from './effect-notice';

interface DayDialogProps {
  /** Absent: the day is to be chosen. */
  readonly date?: string;
  readonly year: number;
  /** As it is in the calendar; absent: an ordinary day. */
  readonly day?: CalendarDay;
  readonly onClose: () => void;
  readonly onReload: () => Promise<void>;
}

/** What a day is, why, and by which decision; adds it to the calendar, changes it or takes it out. */
export function DayDialog({ date: given, year, day, onClose, onReload }: DayDialogProps) {
  const say = useText();
  const language = useLanguage();
  const call = useCalendarCall();
  const [date, setDate] = useState(given ?? '');
  const [kind, setKind] = useState<CalendarDayKind>(day?.kind ?? (given && isWeekend(given) ? 'swapWork' : 'holiday'));
  const [name, setName] = useState(day?.name ?? '');
  const [source, setSource] = useState(day?.source ?? '');
  const [hours, setHours] = useState(hoursText(day?.shifts ?? []));
  const [wasTried, setWasTried] = useState(false);
  const dateInput = useRef<HTMLInputElement>(null);
  const hoursInput = useRef<HTMLInputElement>(null);
  const nameInput = useRef<HTMLInputElement>(null);
  const sourceInput = useRef<HTMLInputElement>(null);
  const needed = say(CALENDAR_WORDS.needed);
  const hasShifts = KINDS_WITH_SHIFTS.includes(kind);
  const read = shiftsOf(hours);
  const shifts = hasShifts && read && read.length > 0 ? { shifts: read } : {};
  const fault = date ? faultOfCalendarDay({ date, kind, ...shifts }) : undefined;
  const isOfShifts = fault === 'shiftsMissing' || fault === 'shiftsImpossible';

  function send(what: CalendarCall) {
    if (call.isPending) return;
    call.mutate(what, {
      onSuccess: () => {
        notifications.show({
          color: 'jade',
          title: say(
            what.kind === 'remove' ? { vi: 'Đã bỏ khỏi lịch', en: 'Taken out' } : { vi: 'Đã lưu', en: 'Saved' },
          ),
          message: longDay(date, language),
        });
        onClose();
      },
    });
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    setWasTried(true);
    if (!date) return dateInput.current?.focus();
    if (!name.trim()) return nameInput.current?.focus();
    if (!source.trim()) return sourceInput.current?.focus();
    if (hasShifts && (read === undefined || isOfShifts)) return hoursInput.current?.focus();
    if (fault) return;
    const next = { date, kind, name: name.trim(), source: source.trim(), ...shifts };
    send(day ? { kind: 'change', day: next, revision: day.revision } : { kind: 'add', day: next });
  }

  return (
    <Dialog title={date ? longDay(date, language) : say(CALENDAR_WORDS.add)} size="lg" onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <Stack gap="md">
          {call.error && (
            <ProblemNotice error={call.error}>
              {isProblem(call.error, 'changedElsewhere') && (
                <Button size="sm" variant="outline" onClick={() => void onReload()}>
                  {say(CALENDAR_WORDS.reload)}
                </Button>
              )}
            </ProblemNotice>
          )}
          {!given && (
            <DayInput
              ref={dateInput}
              label={say(CALENDAR_WORDS.date)}
              min={`${year}-01-01`}
              max={`${year}-12-31`}
              value={date}
              onChange={setDate}
              error={wasTried && !date && needed}
              takesFocus
            />
          )}
          <Radio.Group
            label={say(CALENDAR_WORDS.kind)}
            value={kind}
            onChange={(chosen) => setKind(CALENDAR_DAY_KINDS.find((known) => known === chosen) ?? kind)}
            error={fault && !isOfShifts && say(problemWords(fault))}
          >
            <Stack gap="xs" mt="xs">
              {CALENDAR_DAY_KINDS.map((known) => (
                <Radio
                  key={known}
                  size="sm"
                  value={known}
                  label={say(KIND_WORDS[known].name)}
                  description={say(KIND_WORDS[known].means)}
                />
              ))}
            </Stack>
          </Radio.Group>
          {hasShifts && (
            <TextInput
              ref={hoursInput}
              size="sm"
              label={say(CALENDAR_WORDS.shifts)}
              description={say(kind === 'extraShift' ? CALENDAR_WORDS.shiftsExtra : CALENDAR_WORDS.shiftsOfSwap)}
              value={hours}
              onChange={(event) => setHours(event.currentTarget.value)}
              error={
                wasTried &&
                (read === undefined
                  ? say(CALENDAR_WORDS.shiftsUnread)
                  : fault && isOfShifts && say(problemWords(fault)))
              }
              aria-required={kind === 'extraShift' || undefined}
              maxLength={100}
            />
          )}
          <TextInput
            ref={nameInput}
            size="sm"
            label={say(CALENDAR_WORDS.name)}
            placeholder={say(CALENDAR_WORDS.nameHint)}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            error={wasTried && !name.trim() && needed}
            maxLength={100}
            data-autofocus={given ? true : undefined}
          />
          <TextInput
            ref={sourceInput}
            size="sm"
            label={say(CALENDAR_WORDS.source)}
            description={say(CALENDAR_WORDS.sourceHint)}
            value={source}
            onChange={(event) => setSource(event.currentTarget.value)}
            error={wasTried && !source.trim() && needed}
            maxLength={200}
          />
          {date && <EffectNotice dates={[date]} />}
          <Group gap="sm">
            <Button type="submit" size="sm" loading={call.isPending}>
              {say(CALENDAR_WORDS.save)}
            </Button>
            <Button size="sm" variant="default" onClick={onClose}>
              {say(CALENDAR_WORDS.cancel)}
            </Button>
            {day && (
              <Button
                size="sm"
                variant="outline"
                color="crimson"
                ml="auto"
                onClick={() => send({ kind: 'remove', date, revision: day.revision })}
              >
                {say(CALENDAR_WORDS.remove)}
              </Button>
            )}
          </Group>
          {day && (
            <Text size="sm" c="dimmed" ta="right">
              {say(CALENDAR_WORDS.removeMeans, {
                usual: say(isWeekend(date) ? CALENDAR_WORDS.usualOff : CALENDAR_WORDS.usualWork),
              })}
            </Text>
          )}
        </Stack>
      </form>
    </Dialog>
  );
}

function isWeekend(date: string): boolean {
  return [0, 6].includes(dayOfWeek(date));
}
