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
 * The parts of the agencies in the order in which they are listed: each begins when all that come before it are done, and has its own time. Until
 * then it is shown as if they kept to their times, or were done this very moment where they are late. The pauses of the dossier are pauses of
 * whoever has it then.
 */
export function legsOf(
  given: ClockCase,
  startedAt: Date,
  read: (given: ClockCase) => Pick<ClockReading, 'dueAt' | 'verdict'>,
): LegReading[] {
  const { legs = [] } = given;
  const readings = new Map<string, LegReading>();
  for (const leg of inTheirOrder(legs) ?? []) {
    const before = waitsFor(leg, legs).flatMap((name) => readings.get(name) ?? []);
    readings.set(leg.name, legReading(leg, before, { given, startedAt, read }));
  }
  return legs.flatMap(({ name }) => readings.get(name) ?? []);
}

function legReading(
  { name, time }: ClockLeg,
  before: readonly LegReading[],
  { given, startedAt, read }: { given: ClockCase; startedAt: Date; read: Parameters<typeof legsOf>[2] },
): LegReading {
  const { history, policy, asOf } = given;
  const hasBegun = before.every(({ finishedAt }) => finishedAt !== null);
  const startsAt = new Date(Math.max(startedAt.getTime(), ...before.map((leg) => endOf(leg, asOf))));
  const finishedAt = history.find((event) => event.what === 'legFinished' && event.leg === name)?.at ?? null;
  const own = history.filter((event) => isWithin(event, startsAt, finishedAt));
  const { dueAt, verdict } = read({
    ...{ ...given, legs: [], time, policy: { ...policy, startsWith: 'accepted', afterSupplement: 'resume' } },
    history: [
      { what: 'accepted', at: startsAt },
      ...(hasBegun ? pauseAt(history, startsAt) : []),
      ...own,
      ...(finishedAt ? [{ what: 'finished', at: finishedAt } as const] : []),
    ],
    asOf: new Date(Math.max(asOf.getTime(), startsAt.getTime())),
  });
  return { name, startsAt, dueAt: dueAt ?? startsAt, finishedAt, verdict: hasBegun ? verdict : null };
}

function endOf({ finishedAt, dueAt }: LegReading, asOf: Date): number {
  return finishedAt?.getTime() ?? Math.max(dueAt.getTime(), asOf.getTime());
}

/** The pause of the dossier into which a leg begins, as one of its own. */
function pauseAt(history: readonly ClockEvent[], at: Date): ClockEvent[] {
  const before = history.filter((event) => event.at < at && (event.what === 'paused' || event.what === 'resumed'));
  const last = before.at(-1);
  return last?.what === 'paused' ? [{ ...last, at }] : [];
}

function isWithin({ what, at }: ClockEvent, from: Date, until: Date | null): boolean {
  return (what === 'paused' || what === 'resumed') && at >= from && (!until || at <= until);
}

/** Names of the legs that come before one. */
function waitsFor({ name, after }: ClockLeg, legs: readonly ClockLeg[]): readonly string[] {
  const listedBefore = legs[legs.findIndex((leg) => leg.name === name) - 1];
  return after ?? (listedBefore ? [listedBefore.name] : []);
}

/** The legs so that each comes after those that it waits for; `undefined` when they wait for each other. */
export function inTheirOrder(legs: readonly ClockLeg[]): readonly ClockLeg[] | undefined {
  const ordered: ClockLeg[] = [];
  while (ordered.length < legs.length) {
    const ready = legs.filter(
      (leg) =>
        !ordered.includes(leg) && waitsFor(leg, legs).every((name) => ordered.some((done) => done.name === name)),
    );
    if (ready.length === 0) return undefined;
    ordered.push(...ready);
  }
  return ordered;
}
