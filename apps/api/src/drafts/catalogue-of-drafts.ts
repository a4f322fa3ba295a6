import {
  agenciesAbleToDecide,
  caseOf,
  competentAgency,
  deadlineFrom,
  isFiledOnline,
  leadTo,
  localDate,
  processingTimeOf,
  timeInEveryCase,
  wholeTimePolicy,
  type AdministrativeUnit,
  type Answers,
  type Channel,
  type CompetentAgency,
  type EligibilityAnswers,
  type ProcedureVersion,
} from '@mot-cua/domain';
import { AdministrativeUnitStore, AgencyStore, LegalFrames, ProcedureStore, type DraftRow } from '@mot-cua/persistence';
import { Injectable } from '@nestjs/common';
import { toAgencyRef, type AgencyRefDto } from '../agencies/agencies.dto';
import { ApiProblem } from '../http/problems';
import type { DraftCheckDto } from './drafts.dto';

/** What the time to expect depends on. */
interface Expectation {
  readonly caseCode: string | null;
  readonly agencyId: string | null;
  readonly channel?: Channel;
}

/** What drafts ask of the catalogue, the agencies and the calendar. */
@Injectable()
export class CatalogueOfDrafts {
  constructor(
    private readonly procedures: ProcedureStore,
    private readonly agencies: AgencyStore,
    private readonly frames: LegalFrames,
    private readonly administrativeUnits: AdministrativeUnitStore,
  ) {}

  /** @throws ApiProblem notFound, procedureClosed, notFiledOnline */
  async filedOnline(code: string, at: Date): Promise<ProcedureVersion> {
    const procedure = await this.filed(code, at);
    if (!isFiledOnline(procedure)) throw new ApiProblem('notFiledOnline');
    return procedure;
  }

  /** The version that is filed by, whichever way. @throws ApiProblem notFound, procedureClosed */
  async filed(code: string, at: Date): Promise<ProcedureVersion> {
    const shown = await this.procedures.findShown(code, localDate(at));
    if (!shown) throw new ApiProblem('notFound');
    if (shown.closing) throw new ApiProblem('procedureClosed');
    return shown.procedure;
  }

  async version({
    procedureCode,
    procedureVersion,
  }: Pick<DraftRow, 'procedureCode' | 'procedureVersion'>): Promise<ProcedureVersion> {
    const procedure = await this.procedures.findVersion(procedureCode, procedureVersion);
    if (!procedure) throw new ApiProblem('notFound');
    return procedure;
  }

  /** @throws ApiProblem agencyNotCompetent */
  async checkCompetent(procedure: ProcedureVersion, agencyId: string, at: Date): Promise<void> {
    const able = agenciesAbleToDecide(procedure, await this.agencies.all(), localDate(at));
    if (!able.some(({ id }) => id === agencyId)) throw new ApiProblem('agencyNotCompetent');
  }

  /** Every administrative unit that is or was. */
  units(): Promise<readonly AdministrativeUnit[]> {
    return this.administrativeUnits.all();
  }

  /** Who decides a filing with these answers, wherever it is filed; or why that cannot be told. */
  async competence(procedure: ProcedureVersion, answers: Answers, at: Date): Promise<CompetentAgency> {
    const province = { agencies: await this.agencies.all(), units: await this.units() };
    return competentAgency(procedure, answers, province, localDate(at));
  }

  /**
   * The answers to the questions of a procedure, once they lead to the case that was chosen.
   * @throws ApiProblem invalidRequest for a case that the procedure does not have, and for answers that lead elsewhere
   */
  checkCase(
    procedure: ProcedureVersion,
    caseCode: string | null,
    answers: Record<string, unknown>,
  ): EligibilityAnswers {
    if (caseCode !== null && !caseOf(procedure, caseCode))
      throw new ApiProblem('invalidRequest', { fields: [{ pointer: '/caseCode', code: 'enum' }] });
    const given = Object.entries(answers).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
    const kept = Object.fromEntries(given);
    if (given.length < Object.keys(answers).length || !leadTo(procedure.eligibility, kept, caseCode))
      throw new ApiProblem('invalidRequest', { fields: [{ pointer: '/eligibilityAnswers', code: 'enum' }] });
    return kept;
  }

  /** When an agency would have to answer; `null` while that depends on a case that is not chosen. */
  async expected(
    procedure: ProcedureVersion,
    { caseCode, agencyId, channel = 'online' }: Expectation,
    at: Date,
  ): Promise<DraftCheckDto['expected']> {
    const time =
      caseCode === null ? timeInEveryCase(procedure, channel) : processingTimeOf(procedure, channel, caseCode);
    if (!time) return null;
    const { dueAt, basis } = deadlineFrom(
      (await this.frames.calendars())(agencyId),
      at,
      time,
      wholeTimePolicy(procedure.timePolicy),
    );
    return { dueAt, basis };
  }

  async agencyRef(id: string | null): Promise<AgencyRefDto | null> {
    const agency = id && (await this.agencies.find(id));
    return agency ? toAgencyRef(agency) : null;
  }
}
