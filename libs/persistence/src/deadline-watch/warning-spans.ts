import {
  dueForWarning,
  hoursOfCounters,
  hoursOfDossiers,
  type DeadlinePolicy,
  type DueSpan,
  type HoursAhead,
  type WorkingCalendar,
} from '@mot-cua/domain';
import { Injectable } from '@nestjs/common';
import { AgencyStore } from '../agency/agency.store';
import { DeadlinePolicyStore } from '../deadline-policy/deadline-policy.store';
import { LegalFrames } from '../dossier/legal-frames';

/** Agencies that work at the same hours: they share a reckoning. */
export interface CalendarGroup {
  readonly calendar: WorkingCalendar;
  readonly agencyIds: readonly string[];
}

/** Versions of procedures, or every other one. */
export interface OfProcedures {
  readonly codes: readonly string[];
  readonly versions: readonly number[];
  readonly areMeant: boolean;
}

/** The policy that dossiers of some procedures are warned by. */
export interface PolicyOfProcedures {
  readonly policy: DeadlinePolicy;
  readonly procedures: OfProcedures;
}

/** Dossiers that press: those of these agencies and procedures that are due, or whose counter has to act, in a span. */
export interface PressingSpan extends DueSpan {
  readonly due: 'dossier' | 'counter';
  readonly agencyIds: readonly string[];
  readonly procedures: OfProcedures | null;
}

/** Which due dates are warned of now, by the hours of each agency and the times that the province and procedures have decided on. */
@Injectable()
export class WarningSpans {
  constructor(
    private readonly frames: LegalFrames,
    private readonly agencies: AgencyStore,
    private readonly policies: DeadlinePolicyStore,
  ) {}

  async calendarGroups(): Promise<readonly CalendarGroup[]> {
    const [calendarOf, agencies] = await Promise.all([this.frames.calendars(), this.agencies.all()]);
    const groups = new Map<string, { readonly calendar: WorkingCalendar; readonly agencyIds: string[] }>();
    for (const { id } of agencies) {
      const calendar = calendarOf(id);
      const key = JSON.stringify([calendar.shifts, calendar.outages]);
      const group = groups.get(key) ?? { calendar, agencyIds: [] };
      group.agencyIds.push(id);
      groups.set(key, group);
    }
    return [...groups.values()];
  }

  /** The province's policy for every procedure but those that have times of their own, and theirs. */
  async policiesOfProcedures(): Promise<readonly PolicyOfProcedures[]> {
    const [policy, own] = await Promise.all([this.policies.current(), this.policies.ofProcedures()]);
    const of = (some: typeof own, areMeant: boolean): OfProcedures => ({
      codes: some.map(({ procedureCode }) => procedureCode),
      versions: some.map(({ procedureVersion }) => procedureVersion),
      areMeant,
    });
    const alike = new Map<string, (typeof own)[number][]>();
    for (const one of own) {
      const key = JSON.stringify(one.times);
      alike.set(key, [...(alike.get(key) ?? []), one]);
    }
    return [
      { policy, procedures: of(own, false) },
      ...[...alike.values()].map((some) => ({ policy: { ...policy, ...some[0]?.times }, procedures: of(some, true) })),
    ];
  }

  /** What the last warning is given of now, and is not late yet: what the inbox calls due soon. An agency whose calendar gives no time has none. */
  async pressing(now: Date): Promise<readonly PressingSpan[]> {
    const [groups, policies] = await Promise.all([this.calendarGroups(), this.policiesOfProcedures()]);
    return groups.flatMap(({ calendar, agencyIds }): PressingSpan[] => {
      const within = (hours: HoursAhead) => dueForWarning(calendar, 'last', hours, now);
      try {
        return [
          ...policies.map(({ policy, procedures }) => ({
            ...{ due: 'dossier' as const, agencyIds, procedures },
            ...within(hoursOfDossiers(policy)),
          })),
          ...policies.slice(0, 1).map(({ policy }) => ({
            ...{ due: 'counter' as const, agencyIds, procedures: null },
            ...within(hoursOfCounters(policy)),
          })),
        ];
      } catch (error) {
        if (error instanceof RangeError) return [];
        throw error;
      }
    });
  }
}
