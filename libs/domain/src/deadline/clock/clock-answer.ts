import { localDate, minuteOfDay } from '../vietnam-time';
import type { ClockExpectation } from './clock-file';
import type { ClockReading } from './legal-clock';

/** An instant as a file writes it, with Vietnam's offset: `2026-02-23T16:59+07:00`. */
export function vietnamWords(at: Date): string {
  const minute = minuteOfDay(at);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${localDate(at)}T${two(Math.floor(minute / 60))}:${two(minute % 60)}+07:00`;
}

const words = (at: Date | null): string | null => at && vietnamWords(at);

/** A reading for people and programs: plain JSON, instants in Vietnam's time. */
export function clockAnswer(name: string, reading: ClockReading) {
  const { startedAt, dueAt, finishedAt, spans, legs, faults, ...rest } = reading;
  return {
    name,
    ...{ startedAt: words(startedAt), dueAt: words(dueAt), finishedAt: words(finishedAt) },
    ...rest,
    spans: spans.map(({ from, until, ...span }) => ({ from: vietnamWords(from), until: words(until), ...span })),
    legs: legs.map((leg) => ({
      ...leg,
      ...{ startsAt: vietnamWords(leg.startsAt), dueAt: vietnamWords(leg.dueAt), finishedAt: words(leg.finishedAt) },
    })),
    faults: faults.map(({ at, code }) => ({ at: vietnamWords(at), code })),
  };
}

export type ClockAnswer = ReturnType<typeof clockAnswer>;

/** What a reading shows that somebody expected otherwise, one line each; empty where it is as expected. */
export function unexpected(answer: ClockAnswer, expected: ClockExpectation): string[] {
  const shown = (at: string | null) => at?.slice(0, 'yyyy-mm-ddThh:mm'.length) ?? null;
  const differs = (name: string, wanted: unknown, found: unknown) =>
    wanted === undefined || JSON.stringify(wanted) === JSON.stringify(found)
      ? []
      : [`${name}: expected ${JSON.stringify(wanted)}, reckoned ${JSON.stringify(found)}`];
  const counted = (date: string) => answer.ledger.some((day) => day.date === date && day.counted);
  return [
    ...differs('startedAt', expected.startedAt, shown(answer.startedAt)),
    ...differs('dueAt', expected.dueAt, shown(answer.dueAt)),
    ...differs('state', expected.state, answer.state),
    ...differs('verdict', expected.verdict, answer.verdict),
    ...differs('elapsedWorkingMinutes', expected.elapsedWorkingMinutes, answer.elapsedWorkingMinutes),
    ...differs('remainingWorkingMinutes', expected.remainingWorkingMinutes, answer.remainingWorkingMinutes),
    ...differs('faults', expected.faults, expected.faults && answer.faults.map(({ code }) => code)),
    ...(expected.counted ?? []).flatMap((date) => (counted(date) ? [] : [`${date} should count and does not`])),
    ...(expected.notCounted ?? []).flatMap((date) => (counted(date) ? [`${date} counts and should not`] : [])),
    ...Object.entries(expected.legs ?? {}).flatMap(([name, dueAt]) =>
      differs(`leg ${name}`, dueAt, shown(answer.legs.find((leg) => leg.name === name)?.dueAt ?? null)),
    ),
  ];
}
