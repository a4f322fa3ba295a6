import { warningsOutOfOrder } from '../../deadline/deadline-policy';
import { isFiledOnline, type ProcedureDefinition } from '../procedure';
import { caseFaults } from './case-faults';
import { competenceFaults } from './competence-faults';
import { fault, type DefinitionFault } from './definition-fault';
import { feeFaults } from './fee-faults';
import { formFaults, type IsSafePattern } from './form-faults';
import { paperFaults } from './paper-faults';
import { paperPlaceFaults } from './paper-place-faults';
import { prefillFaults, type PrefillSurroundings } from './prefill-faults';
import { processFaults } from './process-faults';
import { resultFaults } from './result-faults';
import { referenceFaults, textFaults } from './text-faults';

/** What a definition may refer to on the day that it takes effect. */
export interface Surroundings extends PrefillSurroundings {
  readonly fieldCodes: ReadonlySet<string>;
  readonly agencies: readonly { readonly code: string; readonly kind: string }[];
  /** Of procedures that are published. */
  readonly procedureCodes: ReadonlySet<string>;
  /** Media types of the files that papers may refer to, by their ids. */
  readonly files: ReadonlyMap<string, string>;
  readonly isSafePattern: IsSafePattern;
}

/**
 * Everything that keeps a definition of the right shape from being published, all at once and in the order of the editor; empty when it
 * may be. Takes what `readDefinition` gives; never throws.
 */
export function definitionFaults(definition: ProcedureDefinition, surroundings: Surroundings): DefinitionFault[] {
  const inForm = formFaults(definition.form, surroundings.isSafePattern);
  const agencyCodes = new Set(surroundings.agencies.map(({ code }) => code));
  const faults = [
    ...identityFaults(definition, surroundings),
    ...competenceFaults(definition),
    ...caseFaults(definition, surroundings.procedureCodes),
    ...paperFaults(definition, surroundings.files),
    ...feeFaults(definition),
    ...warningsOutOfOrder(definition.timePolicy ?? {}).map((name) => fault(`/timePolicy/${name}`, 'warningsOutOfOrder')),
    ...caseReferenceFaults(definition),
    ...processFaults(definition, agencyCodes),
    ...resultFaults(definition),
  ];
  return [...faults, ...inForm, ...paperPlaceFaults(definition), ...prefillFaults(definition, surroundings)];
}

function identityFaults(definition: ProcedureDefinition, { agencies, fieldCodes }: Surroundings): DefinitionFault[] {
  const { channels, competentAgencyKind, competentAgencyCodes, field, level, returnMethods } = definition;
  const competent = agencies.filter(({ kind }) => kind === competentAgencyKind).map(({ code }) => code);
  const isOnline = channels.some(({ channel }) => channel === 'online' || channel === 'nationalPortal');
  return [
    ...textFaults(definition.name, '/name'),
    ...textFaults(definition.summary, '/summary'),
    ...(fieldCodes.has(field.code) ? [] : [fault('/field/code', 'unknownReference', { name: field.code })]),
    ...(channels.length === 0 ? [fault('/channels', 'missing')] : []),
    ...channels.flatMap(({ channel }, index) =>
      channels.findIndex((other) => other.channel === channel) < index
        ? [fault(`/channels/${index}/channel`, 'twice', { name: channel })]
        : [],
    ),
    ...(channels.length > 0 && isOnline !== isFiledOnline(definition)
      ? [fault('/level', 'levelAndChannels', { level })]
      : []),
    ...(competent.length === 0 ? [fault('/competentAgencyKind', 'noAgency', { kind: competentAgencyKind })] : []),
    ...referenceFaults(competentAgencyCodes, new Set(competent), '/competentAgencyCodes'),
    ...(definition.applicants.length === 0 ? [fault('/applicants', 'missing')] : []),
    ...(returnMethods.length === 0 ? [fault('/returnMethods', 'missing')] : []),
    ...(definition.steps.length === 0 ? [fault('/steps', 'missing')] : []),
    ...definition.steps.flatMap((step, index) => textFaults(step, `/steps/${index}`)),
    ...definition.conditions.flatMap((condition, index) => textFaults(condition, `/conditions/${index}`)),
    ...(definition.legalBases.length === 0 ? [fault('/legalBases', 'missing')] : []),
    ...definition.legalBases.flatMap(({ number }, index) =>
      number.trim() === '' ? [fault(`/legalBases/${index}/number`, 'missing')] : [],
    ),
  ];
}

/** Papers, fees and results name cases that there are. */
function caseReferenceFaults({ cases = [], papers, fees, results }: ProcedureDefinition): DefinitionFault[] {
  const known = new Set(cases.map(({ code }) => code));
  return [
    ...papers.flatMap((paper, index) => referenceFaults(paper.cases, known, `/papers/${index}/cases`)),
    ...fees.flatMap((fee, index) => referenceFaults(fee.cases, known, `/fees/${index}/cases`)),
    ...results.flatMap((result, index) => referenceFaults(result.cases, known, `/results/${index}/cases`)),
  ];
}
