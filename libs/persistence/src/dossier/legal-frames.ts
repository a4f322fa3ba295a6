import {
  attachedResultsOf,
  competentAgency,
  isInForce,
  localDate,
  outagesOf,
  processingTimeOf,
  wholeTimePolicy,
  workingHoursOf,
  workingWeekOf,
  type AdministrativeUnit,
  type Agency,
  type Channel,
  type CounterFrame,
  type LegalFrame,
  type ProcedureVersion,
  type ProcessSurroundings,
  type WorkingCalendar,
} from '@mot-cua/domain';
import { isTrue } from '@mot-cua/domain/expression';
import { Injectable } from '@nestjs/common';
import { AdministrativeUnitStore } from '../administrative-unit/administrative-unit.store';
import { AgencyStore } from '../agency/agency.store';
import { OutageStore } from '../outage/outage.store';
import { CalendarStore } from '../calendar/calendar.store';
import { DeadlinePolicyStore } from '../deadline-policy/deadline-policy.store';

/** What of a dossier the law that it is decided under depends on. */
export interface UnderLaw {
  readonly channel: Channel;
  readonly caseCode: string | null;
  /** That decides it; `null` while nobody does. */
  readonly agencyId: string | null;
}

/** Brings together what dossiers are decided under: the province's calendar, the hours of each agency, the time of each procedure. */
@Injectable()
export class LegalFrames {
  constructor(
    private readonly calendar: CalendarStore,
    private readonly agencies: AgencyStore,
    private readonly units: AdministrativeUnitStore,
    private readonly outages: OutageStore,
    private readonly policies: DeadlinePolicyStore,
  ) {}

  /** The calendar that each agency works by: the province's days with its own hours, without the outages that struck it. */
  async calendars(): Promise<(agencyId: string | null) => WorkingCalendar> {
    const province = await this.calendar.calendar();
    const [agencies, recorded] = await Promise.all([this.agencies.all(), this.outages.all()]);
    return (agencyId) => {
      const agency = agencies.find(({ id }) => id === agencyId);
      const outages = outagesOf(agencyId, recorded);
      return { ...province, ...(agency && { shifts: workingWeekOf(agency, agencies) }), outages };
    };
  }

  /** What the time of a counter's duty is reckoned by. */
  async counters(): Promise<CounterFrame> {
    const [calendarOf, { answerHours }] = await Promise.all([this.calendars(), this.policies.current()]);
    return { calendarOf, answerHours };
  }

  /** The law for any dossier, with everything read beforehand, so that no transaction waits for a second connection. */
  async ready(): Promise<(dossier: UnderLaw, procedure: ProcedureVersion) => LegalFrame> {
    const [calendarOf, policy] = await Promise.all([this.calendars(), this.policies.current()]);
    const province = { agencies: await this.agencies.all(), units: await this.units.all() };
    return ({ channel, caseCode, agencyId }, procedure) => ({
      calendar: calendarOf(agencyId),
      work: surroundingsOf(procedure, { channel, caseCode }, province, calendarOf),
      processingTime: processingTimeOf(procedure, channel, caseCode),
      policy: wholeTimePolicy(procedure.timePolicy, policy),
      attachedResults: attachedResultsOf(procedure.results, caseCode),
    });
  }
}

/** How a procedure's process runs for the dossiers of a case. */
function surroundingsOf(
  { process, form }: ProcedureVersion,
  { channel, caseCode }: Pick<UnderLaw, 'channel' | 'caseCode'>,
  province: { readonly agencies: readonly Agency[]; readonly units: readonly AdministrativeUnit[] },
  calendarOf: ProcessSurroundings['calendarOf'],
): ProcessSurroundings {
  return {
    ...{ process, calendarOf },
    hoursOf: (step) => workingHoursOf(step, caseCode),
    // Where a step's agency is gone or the answers do not tell it, the competent one has the step and can pass it on.
    agencyOf: ({ agencyCode, agencyFrom }, answers, competentId, at) => {
      const on = localDate(at);
      const named = province.agencies.find((agency) => agency.code === agencyCode && isInForce(agency, on));
      if (!agencyFrom) return named?.id ?? competentId;
      const sought = {
        competentAgencyKind: agencyFrom.kind,
        competence: { by: 'answer', from: agencyFrom.from },
      } as const;
      return competentAgency(sought, answers, province, on).agency?.id ?? competentId;
    },
    holds: (condition, answers) => isTrue(form, condition, { answers, channel, caseCode: caseCode ?? '' }),
  };
}
