import {
  agenciesAbleToDecide,
  competentAgency,
  isInForce,
  localDate,
  standsInFor,
  type OFFICER_ROLES,
  type AdministrativeUnit,
  type Agency,
  type LegalFrame,
  type LocalDate,
  type ProcedureVersion,
  type WorkingCalendar,
} from '@mot-cua/domain';
import {
  AccountStore,
  AdministrativeUnitStore,
  AgencyStore,
  LegalFrames,
  OfficerLeaveStore,
  OfficerStore,
  ProcedureStore,
  type DossierRow,
} from '@mot-cua/persistence';
import { Clock } from '@mot-cua/platform';
import { Injectable } from '@nestjs/common';
import { toAgencyRef, type AgencyRefDto } from '../agencies/agencies.dto';
import { ApiProblem } from '../http/problems';
import { awayOf } from '../leaves/away.dto';
import type { CaseOfficerDto, DossierDto, OfficerRefDto, TransferDto } from './dossiers.dto';

/** More case officers than one agency has. */
const MOST_OFFICERS = 300;

/** What a dossier's row points to. */
@Injectable()
export class DossierReference {
  constructor(
    private readonly procedures: ProcedureStore,
    private readonly agencies: AgencyStore,
    private readonly frames: LegalFrames,
    private readonly officers: OfficerStore,
    private readonly accounts: AccountStore,
    private readonly administrativeUnits: AdministrativeUnitStore,
    private readonly leaves: OfficerLeaveStore,
    private readonly clock: Clock,
  ) {}

  async procedure({
    procedureCode,
    procedureVersion,
  }: Pick<DossierRow, 'procedureCode' | 'procedureVersion'>): Promise<ProcedureVersion> {
    const procedure = await this.procedures.findVersion(procedureCode, procedureVersion);
    if (!procedure) throw new Error(`No version ${procedureVersion} of procedure ${procedureCode}`);
    return procedure;
  }

  async agency(id: string): Promise<AgencyRefDto> {
    const agency = await this.agencies.find(id);
    if (!agency) throw new Error(`No agency ${id}`);
    return toAgencyRef(agency);
  }

  /** The agencies that may decide a dossier, by its procedure. */
  async agenciesAbleToDecide(row: DossierRow, on: LocalDate): Promise<Agency[]> {
    return agenciesAbleToDecide(await this.procedure(row), await this.agencies.all(), on);
  }

  /** Where a dossier can be passed on to, and who is competent by its answers where that is not who has it. */
  async transfer(row: DossierRow, on: LocalDate): Promise<TransferDto> {
    const province = { agencies: await this.agencies.all(), units: await this.units() };
    const { agency, candidates } = competentAgency(await this.procedure(row), row.answers, province, on);
    const isRight = candidates.some(({ id }) => id === row.agencyId);
    const others = (await this.agenciesAbleToDecide(row, on)).filter(({ id }) => id !== row.agencyId);
    return { proposed: agency && !isRight ? toAgencyRef(agency) : null, agencies: others.map(toAgencyRef) };
  }

  /** The calendar that an agency works by. */
  async calendar(agencyId: string): Promise<WorkingCalendar> {
    return (await this.frames.calendars())(agencyId);
  }

  /** The law that a dossier is decided under. */
  async frame(row: DossierRow): Promise<LegalFrame> {
    return (await this.frames.ready())(row, await this.procedure(row));
  }

  /** Those of an agency who may be given a dossier, with how many they have. */
  async caseOfficers(agencyId: string): Promise<CaseOfficerDto[]> {
    const wanted = { agencyId, role: 'caseOfficer', state: 'active' } as const;
    const { items } = await this.officers.search(wanted, { limit: MOST_OFFICERS });
    const now = this.clock.now();
    const leaves = await this.leaves.current(localDate(now));
    return items.map(({ officer: { id, fullName }, heldDossiers }) => ({
      ...{ id, fullName, heldDossiers },
      away: awayOf(id, leaves, now),
    }));
  }

  /** Agencies that there are on a day. @throws ApiProblem agencyNotInForce where one of them is not there any more */
  async inForce(ids: readonly string[], on: LocalDate): Promise<Agency[]> {
    const found = await Promise.all(ids.map((id) => this.agencies.find(id)));
    return found.map((agency) => {
      if (!agency || !isInForce(agency, on)) throw new ApiProblem('agencyNotInForce');
      return agency;
    });
  }

  /** The active officers of an agency with a role. */
  async officersOf(
    agencyId: string,
    role: (typeof OFFICER_ROLES)[number],
  ): Promise<{ id: string; fullName: string }[]> {
    const { items } = await this.officers.search({ agencyId, role, state: 'active' }, { limit: MOST_OFFICERS });
    return items.map(({ officer: { id, fullName } }) => ({ id, fullName }));
  }

  units(): Promise<readonly AdministrativeUnit[]> {
    return this.administrativeUnits.all();
  }

  /** Who has a dossier, whether they are away, and whether whoever asks does their work meanwhile. */
  async holder(id: string, fullName: string, askedBy: string): Promise<OfficerRefDto> {
    const now = this.clock.now();
    const leaves = await this.leaves.current(localDate(now));
    const isMineMeanwhile = standsInFor(askedBy, leaves, localDate(now)).includes(id);
    return { id, fullName, away: awayOf(id, leaves, now), isMineMeanwhile };
  }

  async officerName(id: string): Promise<string | null> {
    return (await this.accounts.find(id))?.fullName ?? null;
  }

  /** As a counter wrote them down, else as their account says. */
  async applicant({ applicantId, applicantName, applicantOnPaper }: DossierRow): Promise<DossierDto['applicant']> {
    const account = applicantId === null ? null : await this.accounts.find(applicantId);
    return {
      ...{ id: applicantId, fullName: applicantName },
      nationalId: applicantOnPaper?.identityNumber || account?.nationalId || null,
      phone: applicantOnPaper?.phone || account?.phone || null,
      email: applicantOnPaper?.email || account?.email || null,
      dateOfBirth: applicantOnPaper?.dateOfBirth ?? null,
      address: applicantOnPaper?.address || null,
    };
  }
}
