import type { Outage } from './working-calendar';

/** A system outage (sự cố hệ thống) as it is recorded: it gives the offices that it struck no working time (Decree 301/2026/NĐ-CP, art. 3.4). */
export interface RecordedOutage extends Omit<Outage, 'until'> {
  readonly id: string;
  /** `null` while it lasts. */
  readonly until: Date | null;
  /** Ids of the agencies that it struck; `null`: the whole province. */
  readonly agencyIds: readonly string[] | null;
  readonly isCancelled: boolean;
}

export type OutageFault =
  'outageEndsBeforeItBegins' | 'outageTooLong' | 'outageTooFarAhead' | 'outageNotBegunYet' | 'outageWithoutAgency';

/** Longer than this it is a mistake of typing, or something that the calendar should say. */
export const LONGEST_OUTAGE_DAYS = 31;
/** Maintenance is announced no longer before. */
export const FURTHEST_AHEAD_DAYS = 60;

const DAY_MS = 86_400_000;

/** What is wrong with an outage that somebody records; `undefined`: nothing. One that has no end yet must have begun. */
export function faultOfOutage(
  { from, until, agencyIds }: Pick<RecordedOutage, 'from' | 'until' | 'agencyIds'>,
  now: Date,
): OutageFault | undefined {
  if (agencyIds?.length === 0) return 'outageWithoutAgency';
  if (!until) return from > now ? 'outageNotBegunYet' : undefined;
  if (until <= from) return 'outageEndsBeforeItBegins';
  if (until.getTime() - from.getTime() > LONGEST_OUTAGE_DAYS * DAY_MS) return 'outageTooLong';
  return from.getTime() - now.getTime() > FURTHEST_AHEAD_DAYS * DAY_MS ? 'outageTooFarAhead' : undefined;
}

export const OUTAGE_STANDINGS = ['planned', 'lasting', 'over', 'cancelled'] as const;
export type OutageStanding = (typeof OUTAGE_STANDINGS)[number];

/** Where an outage stands at an instant. */
export function standingOfOutage(
  { from, until, isCancelled }: Pick<RecordedOutage, 'from' | 'until' | 'isCancelled'>,
  now: Date,
): OutageStanding {
  if (isCancelled) return 'cancelled';
  if (from > now) return 'planned';
  return until && until <= now ? 'over' : 'lasting';
}

/** The outages that last at an instant. */
export function lastingOutages(recorded: readonly RecordedOutage[], now: Date): RecordedOutage[] {
  return recorded.filter((outage) => standingOfOutage(outage, now) === 'lasting');
}

/** Whether an outage struck an agency. Without one, only what strikes the whole province does. */
export function strikes({ agencyIds }: Pick<RecordedOutage, 'agencyIds'>, agencyId: string | null): boolean {
  return agencyIds === null || (agencyId !== null && agencyIds.includes(agencyId));
}

/** What an agency's calendar must leave out: the outages that struck it and whose end is known. */
export function outagesOf(agencyId: string | null, recorded: readonly RecordedOutage[]): Outage[] {
  return recorded.flatMap((outage) => {
    const { from, until, source, isCancelled } = outage;
    return until && !isCancelled && strikes(outage, agencyId) ? [{ from, until, source }] : [];
  });
}
