import { unitOfCode, type AdministrativeUnit } from '../administrative-unit/administrative-unit';
import { unitAnswerOf } from '../administrative-unit/unit-answer';
import type { LocalDate } from '../deadline/vietnam-time';
import type { Answers } from '../form/form';
import { pointerNames, valueAt } from '../form/json-pointer';
import { answerHolds, type AnswerSource } from '../form/particulars';
import { isInForce, type Agency, type AgencyKind } from './agency';

/** What decides which agency is competent: the administrative unit that an answer names. */
export interface Competence {
  readonly by: 'answer';
  /** The first that is answered decides. */
  readonly from: readonly AnswerSource[];
  /** Every place that these answers name is lawful, and the applicant chooses among them; the first is what is proposed. */
  readonly choice?: true;
}

/** Why it cannot be told which agency is competent. */
export type UnclearCompetence =
  /** The procedure does not say what decides: the applicant chooses among all that may. */
  | 'applicantChooses'
  /** The answer that decides is not there yet, or is no administrative unit. */
  | 'notAnswered'
  | 'unitNotInForce'
  | 'nobodyServesUnit'
  | 'severalServeUnit';

export type CompetentAgency =
  | {
      readonly agency: Agency;
      readonly reason?: undefined;
      /** All that are competent, the proposed one first; several only where the applicant may choose. */
      readonly candidates: readonly Agency[];
    }
  | {
      readonly agency?: undefined;
      readonly reason: UnclearCompetence;
      /** Those among whom somebody has to decide. */
      readonly candidates: readonly Agency[];
    };

/** What of a procedure competence depends on. */
export interface CompetenceOfProcedure {
  readonly competentAgencyKind: AgencyKind;
  readonly competentAgencyCodes?: readonly string[];
  readonly competence?: Competence;
}

/** The agencies of a province and the units that they serve. */
export interface Province {
  readonly agencies: readonly Agency[];
  readonly units: readonly AdministrativeUnit[];
}

/** The agencies that may decide a procedure on a day: those that it names, else all of its kind. */
export function agenciesAbleToDecide(
  { competentAgencyKind, competentAgencyCodes }: CompetenceOfProcedure,
  agencies: readonly Agency[],
  on: LocalDate,
): Agency[] {
  const isNamed = ({ code, kind }: Agency) =>
    competentAgencyCodes?.length ? competentAgencyCodes.includes(code) : kind === competentAgencyKind;
  return agencies.filter((agency) => isInForce(agency, on) && isNamed(agency));
}

/**
 * The agency that decides a dossier on a day, wherever it was filed (Decree 118/2025/NĐ-CP, art. 14.4): that of the procedure's kind (or of
 * those it names) which serves the unit that the deciding answer names. Where that cannot be told it says why and guesses nothing.
 */
export function competentAgency(
  procedure: CompetenceOfProcedure,
  answers: Answers,
  { agencies, units }: Province,
  on: LocalDate,
): CompetentAgency {
  const able = agenciesAbleToDecide(procedure, agencies, on);
  const [only, ...others] = able;
  if (only && others.length === 0) return { agency: only, candidates: able };
  const { competence } = procedure;
  if (!competence) return { reason: 'applicantChooses', candidates: able };
  const named = unitsNamed(competence, answers);
  const found = (competence.choice ? named : named.slice(0, 1)).map((code) => agencyServing(code, able, units, on));
  const clear = found.flatMap(({ agency }) => agency ?? []);
  const [agency] = clear;
  if (agency) return { agency, candidates: [...new Set(clear)] };
  return found[0] ?? { reason: 'notAnswered', candidates: able };
}

/**
 * The agency that a filing goes to: the competent one, or the one that the applicant chose where they may or where it cannot be told.
 * `undefined` while they still have to choose.
 */
export function agencyToFileWith({ agency, candidates }: CompetentAgency, chosenId: string | null): Agency | undefined {
  return candidates.find(({ id }) => id === chosenId) ?? agency;
}

/** Codes of the units that the answers name which decide, in their order. */
export function unitsNamed({ from }: Competence, answers: Answers): string[] {
  return from.flatMap((source) => {
    const answer = answerHolds(source, answers) && unitAnswerOf(valueAt(answers, pointerNames(source.pointer)));
    return answer ? [answer.code] : [];
  });
}

function agencyServing(
  unitCode: string,
  able: readonly Agency[],
  units: readonly AdministrativeUnit[],
  on: LocalDate,
): CompetentAgency {
  if (!unitOfCode(units, unitCode, on)) return { reason: 'unitNotInForce', candidates: able };
  const serving = able.filter(({ unitCodes = [] }) => unitCodes.includes(unitCode));
  const [agency, ...more] = serving;
  if (!agency) return { reason: 'nobodyServesUnit', candidates: able };
  return more.length === 0 ? { agency, candidates: serving } : { reason: 'severalServeUnit', candidates: serving };
}
