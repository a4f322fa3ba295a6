import type { Fee, ProcedureDefinition } from '../procedure';
import { fault, type DefinitionFault } from './definition-fault';
import { amountFaults, conditionFaults } from './expression-faults';
import { textFaults } from './text-faults';

/** What is wrong with the fees and charges of a definition, and which case or channel has none. */
export function feeFaults(definition: ProcedureDefinition): DefinitionFault[] {
  return [
    ...definition.fees.flatMap((fee, index) => faultsOfFee(definition, fee, `/fees/${index}`)),
    ...withoutFee(definition),
  ];
}

function faultsOfFee(definition: ProcedureDefinition, fee: Fee, at: string): DefinitionFault[] {
  const { form } = definition;
  const { amount, formula, quantity, tiers = [], times, unit, note, reductions = [] } = fee;
  const faults = [
    ...textFaults(fee.name, `${at}/name`),
    ...(unit ? textFaults(unit, `${at}/unit`) : []),
    ...amountFaults(form, `${at}/formula`, formula),
    ...amountFaults(form, `${at}/quantity`, quantity),
    ...amountFaults(form, `${at}/times`, times),
  ];
  if (formula !== undefined && amount !== null) faults.push(fault(`${at}/amount`, 'feeContradictory'));
  if ((quantity !== undefined || tiers.length > 0) && !unit) faults.push(fault(`${at}/unit`, 'missing'));
  if (amount === null && formula === undefined && !note?.vi.trim()) faults.push(fault(`${at}/note`, 'feeUnexplained'));
  if (tiers.some(({ from }, index) => from <= (tiers[index - 1]?.from ?? 1))) {
    faults.push(fault(`${at}/tiers`, 'tiersNotAscending'));
  }
  return [
    ...faults,
    ...reductions.flatMap((reduction, index) => {
      const place = `${at}/reductions/${index}`;
      const { when, legalBasis, proof, name } = reduction;
      return [
        ...textFaults(name, `${place}/name`),
        ...conditionFaults(form, `${place}/when`, when),
        ...(legalBasis.trim() === '' ? [fault(`${place}/legalBasis`, 'missing')] : []),
        ...(proof !== undefined && !definition.papers.some(({ code }) => code === proof)
          ? [fault(`${place}/proof`, 'unknownReference', { name: proof })]
          : []),
      ];
    }),
  ];
}

/** What is free says so with a fee of 0: nothing said could be something forgotten. */
function withoutFee({ cases = [], channels, fees }: ProcedureDefinition): DefinitionFault[] {
  const wanted = cases.length > 0 ? cases.map(({ code }) => code) : [null];
  return wanted.flatMap((caseCode, index) =>
    channels
      .filter(({ channel }) => !fees.some((fee) => isDue(fee, channel, caseCode)))
      .map(({ channel }) => fault(caseCode === null ? '/fees' : `/cases/${index}`, 'noFee', { channel })),
  );
}

function isDue(fee: Fee, channel: string, caseCode: string | null): boolean {
  const ofChannel = !fee.channels || fee.channels.some((other) => other === channel);
  return ofChannel && (!fee.cases?.length || (caseCode !== null && fee.cases.includes(caseCode)));
}
