import type { ProcedureDefinition } from '../procedure';
import { resultsOfCase, type ProcedureResult } from '../result';
import { answerSourceFaults } from './answer-source-faults';
import { fault, type DefinitionFault } from './definition-fault';
import { textFaults } from './text-faults';

/** Every case ends with something, results are told apart by their codes, and what a document states is in the form. */
export function resultFaults({ results, cases = [], form }: ProcedureDefinition): DefinitionFault[] {
  const ended =
    cases.length === 0 ? [{ code: null, name: '' }] : cases.map(({ code, name }) => ({ code, name: name.vi }));
  const endless = ended.filter(({ code }) => resultsOfCase(results, code).length === 0);
  if (results.length === 0) return [fault('/results', 'missing')];
  return [
    ...endless.map(({ code, name }) => fault('/results', 'caseWithoutResult', { name: name || (code ?? '') })),
    ...results.flatMap((result, index) => [
      ...codeFaults(result, index, results),
      ...textFaults(result.name, `/results/${index}/name`),
      ...(result.sections ?? []).flatMap(({ lines }, section) =>
        lines.flatMap(({ from }, line) =>
          answerSourceFaults(from, form, `/results/${index}/sections/${section}/lines/${line}/from`),
        ),
      ),
    ]),
  ];
}

function codeFaults({ code }: ProcedureResult, index: number, results: readonly ProcedureResult[]): DefinitionFault[] {
  const at = `/results/${index}/code`;
  if (code.trim() === '') return [fault(at, 'missing')];
  const isSecond = results.findIndex((other) => other.code === code) < index;
  return isSecond ? [fault(at, 'twice', { name: code })] : [];
}
