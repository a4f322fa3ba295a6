import { unitOfCode, type AdministrativeUnit } from '../administrative-unit/administrative-unit';
import { unitAnswerOf } from '../administrative-unit/unit-answer';
import type { LocalDate } from '../deadline/vietnam-time';
import type { Answers } from '../form/form';
import { pointerNames, valueAt } from '../form/json-pointer';
import { answerHolds, type AnswerSource } from '../form/particulars';
import { isInForce, type Agency, type AgencyKind } from './agency';

/** What decides which agency is competent: the unit that the first of these answers names that there is. */
export interface Competence {
  readonly by: 'answer';
  readonly from: readonly AnswerSource[];
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
  | { readonly agency: Agency; readonly reason?: undefined; readonly candidates: readonly Agency[] }
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

/**
 * The agency that decides a dossier on a day, wherever it was filed: that of the procedure's kind (or of those it names) which serves the
 * unit that the deciding answer names. Where that cannot be told it says why and guesses nothing.
 */
export function competentAgency(
  { competentAgencyKind, competentAgencyCodes, competence }: CompetenceOfProcedure,
  answers: Answers,
  province: { readonly agencies: readonly Agency[]; readonly units: readonly AdministrativeUnit[] },
  on: LocalDate,
): CompetentAgency {
  const able = province.agencies.filter(
    (agency) =>
      isInForce(agency, on) &&
      (competentAgencyCodes ? competentAgencyCodes.includes(agency.code) : agency.kind === competentAgencyKind),
  );
  const [only, ...others] = able;
  if (only && others.length === 0) return { agency: only, candidates: able };
  if (!competence) return { reason: 'applicantChooses', candidates: able };
  const source = competence.from.find(
    (place) => answerHolds(place, answers) && unitAnswerOf(valueAt(answers, pointerNames(place.pointer))),
  );
  const answer = source && unitAnswerOf(valueAt(answers, pointerNames(source.pointer)));
  if (!answer) return { reason: 'notAnswered', candidates: able };
  if (!unitOfCode(province.units, answer.code, on)) return { reason: 'unitNotInForce', candidates: able };
  const serving = able.filter(({ unitCodes = [] }) => unitCodes.includes(answer.code));
  const [agency, ...more] = serving;
  if (!agency) return { reason: 'nobodyServesUnit', candidates: able };
  return more.length === 0 ? { agency, candidates: serving } : { reason: 'severalServeUnit', candidates: serving };
}
