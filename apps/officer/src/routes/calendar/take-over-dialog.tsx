import { Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import type { CalendarDay } from '@mot-cua/api-client';
import { longDay, ProblemNotice, useLanguage, useText } from '@mot-cua/ui';
import { useState } from 'react';
import { Dialog } from '../../dialog/dialog';
import { useCalendarCall } from './calendar.queries';
import { CALENDAR_WORDS, KIND_WORDS } from './calendar.words';
import { EffectNotice } from './effect-notice';

interface TakeOverDialogProps {
  readonly year: number;
  readonly proposed: readonly CalendarDay[];
  readonly onClose: () => void;
}

/** The days by rule as a proposal: each is confirmed, or left out, before any gets into the calendar. */
export function TakeOverDialog({ year, proposed, onClose }: TakeOverDialogProps) {
  const say = useText();
  const language = useLanguage();
  const call = useCalendarCall();
  const [dates, setDates] = useState<string[]>(proposed.map(({ date }) => date));
  return (
    <Dialog title={say(CALENDAR_WORDS.takeOverAll)} size="lg" onClose={onClose}>
      <Stack gap="md">
        <Text size="sm">{say(CALENDAR_WORDS.proposedMeans)}</Text>
        {call.error && <ProblemNotice error={call.error} />}
        <Checkbox.Group value={dates} onChange={setDates} label={say(CALENDAR_WORDS.proposed)}>
          <Stack gap="xs" mt="xs">
            {proposed.map(({ date, kind, name, source }) => (
              <Checkbox
                key={date}
                size="sm"
                value={date}
                label={`${longDay(date, language)}: ${name}`}
                description={`${say(KIND_WORDS[kind].name)} · ${source}`}
              />
            ))}
          </Stack>
        </Checkbox.Group>
        {dates.length > 0 && <EffectNotice dates={dates} />}
        <Group gap="sm">
          <Button
            size="sm"
            loading={call.isPending}
            disabled={dates.length === 0}
            onClick={() => call.mutate({ kind: 'takeOver', year, dates }, { onSuccess: onClose })}
          >
            {say(CALENDAR_WORDS.takeOver, { count: dates.length })}
          </Button>
          <Button size="sm" variant="default" onClick={onClose}>
            {say(CALENDAR_WORDS.cancel)}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
