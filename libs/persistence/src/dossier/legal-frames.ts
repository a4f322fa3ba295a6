import {
  attachedResultsOf,
  processingTimeOf,
  wholeTimePolicy,
  workingWeekOf,
  type Channel,
  type LegalFrame,
  type ProcedureVersion,
  type WorkingCalendar,
} from '@mot-cua/domain';
import { Injectable } from '@nestjs/common';
import { AgencyStore } from '../agency/agency.store';
import { CalendarStore } from '../calendar/calendar.store';

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
  ) {}

  /** The calendar that each agency works by: the province's days with its own hours. */
  async calendars(): Promise<(agencyId: string | null) => WorkingCalendar> {
    const province = await this.calendar.calendar();
    const agencies = await this.agencies.all();
    return (agencyId) => {
      const agency = agencies.find(({ id }) => id === agencyId);
      return agency ? { ...province, shifts: workingWeekOf(agency, agencies) } : province;
    };
  }

  /** The law for any dossier, with everything read beforehand, so that no transaction waits for a second connection. */
  async ready(): Promise<(dossier: UnderLaw, procedure: ProcedureVersion) => LegalFrame> {
    const calendarOf = await this.calendars();
    return ({ channel, caseCode, agencyId }, procedure) => ({
      calendar: calendarOf(agencyId),
      processingTime: processingTimeOf(procedure, channel, caseCode),
      policy: wholeTimePolicy(procedure.timePolicy),
      attachedResults: attachedResultsOf(procedure.results, caseCode),
    });
  }
}
