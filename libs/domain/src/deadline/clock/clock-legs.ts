import type { ClockCase, ClockEvent, ClockLeg } from './clock-history';
import type { ClockReading } from './legal-clock';

/** The clock of one agency of several. */
export interface LegReading {
  readonly name: string;
  /** When those before it are done, or should be. */
  readonly startsAt: Date;
  readonly dueAt: Date;
  readonly finishedAt: Date | null;
  readonly verdict: ClockReading['verdict'];
}

/**
 * The parts of the agencies in the order in which they are listed: each begins when all that come before it are done, or were due, and has its
 * own time. The pauses of the dossier are pauses of whoever has it then.
 */
export function legsOf(
  given: ClockCase,
  startedAt: Date,
  read: (given: ClockCase) => Pick<ClockReading, 'dueAt' | 'verdict'>,
): LegReading[] {
  const { legs = [], history, policy } = given;
  const readings: LegReading[] = [];
  legs.forEach((leg, index) => {
    const before = predecessors(leg, legs[index - 1], readings);
    const startsAt = new Date(Math.max(startedAt.getTime(), ...before.map(endOf)));
    const finishedAt = history.find((event) => event.what === 'legFinished' && event.leg === leg.name)?.at ?? null;
    const own = history.filter((event) => isWithin(event, startsAt, finishedAt));
    const { dueAt, verdict } = read({
      ...{
        ...given,
        legs: [],
        time: leg.time,
        policy: { ...policy, startsWith: 'accepted', afterSupplement: 'resume' },
      },
      history: [
        { what: 'accepted', at: startsAt },
        ...own,
        ...(finishedAt ? [{ what: 'finished', at: finishedAt } as const] : []),
      ],
      asOf: new Date(Math.max(given.asOf.getTime(), startsAt.getTime())),
    });
    readings.push({ name: leg.name, startsAt, dueAt: dueAt ?? startsAt, finishedAt, verdict });
  });
  return readings;
}

function predecessors(
  { after }: ClockLeg,
  listedBefore: ClockLeg | undefined,
  known: readonly LegReading[],
): LegReading[] {
  const names = after ?? (listedBefore ? [listedBefore.name] : []);
  return known.filter(({ name }) => names.includes(name));
}

function endOf({ finishedAt, dueAt }: LegReading): number {
  return (finishedAt ?? dueAt).getTime();
}

function isWithin({ what, at }: ClockEvent, from: Date, until: Date | null): boolean {
  return (what === 'paused' || what === 'resumed') && at >= from && (!until || at <= until);
}
