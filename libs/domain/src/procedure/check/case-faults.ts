import { isOfCase, type Eligibility, type EligibilityOutcome } from '../case';
import type { ProcedureDefinition } from '../procedure';
import { fault, type DefinitionFault } from './definition-fault';
import { codeFaults, textFaults } from './text-faults';

/** What is wrong with the cases of a definition and with the questions that lead to them. */
export function caseFaults(definition: ProcedureDefinition, procedureCodes: ReadonlySet<string>): DefinitionFault[] {
  const { cases = [], eligibility, papers } = definition;
  return [
    ...codeFaults(cases, '/cases'),
    ...cases.flatMap(({ code, name }, index) => [
      ...textFaults(name, `/cases/${index}/name`),
      ...(papers.some((paper) => isOfCase(paper, code)) ? [] : [fault(`/cases/${index}`, 'noPapers')]),
    ]),
    ...(cases.length === 0 && papers.length === 0 ? [fault('/papers', 'noPapers')] : []),
    ...(eligibility ? questionFaults(definition, eligibility, procedureCodes) : []),
  ];
}

function questionFaults(
  { cases = [] }: ProcedureDefinition,
  { questions }: Eligibility,
  procedureCodes: ReadonlySet<string>,
): DefinitionFault[] {
  const place = (index: number) => `/eligibility/questions/${index}`;
  const outcomes = questions.flatMap(({ answers }) => answers.map(({ outcome }) => outcome));
  const reached = new Set(outcomes.flatMap((outcome) => (outcome.to === 'case' ? [outcome.case] : [])));
  const asked = new Set(outcomes.flatMap((outcome) => (outcome.to === 'question' ? [outcome.question] : [])));
  return [
    ...codeFaults(questions, '/eligibility/questions'),
    ...questions.flatMap((question, index) => [
      ...textFaults(question.text, `${place(index)}/text`),
      ...(question.answers.length === 0 ? [fault(`${place(index)}/answers`, 'missing')] : []),
      ...codeFaults(question.answers, `${place(index)}/answers`),
      ...(index > 0 && !asked.has(question.code) ? [fault(place(index), 'questionUnreachable')] : []),
      ...question.answers.flatMap((answer, number) => [
        ...textFaults(answer.label, `${place(index)}/answers/${number}/label`),
        ...outcomeFaults(answer.outcome, `${place(index)}/answers/${number}/outcome`, {
          questions: new Set(questions.map(({ code }) => code)),
          cases: new Set(cases.map(({ code }) => code)),
          procedures: procedureCodes,
        }),
      ]),
    ]),
    ...cases.flatMap(({ code }, index) =>
      questions.length > 0 && !reached.has(code) ? [fault(`/cases/${index}`, 'caseUnreachable', { name: code })] : [],
    ),
    ...(runsInCircle(questions) ? [fault('/eligibility', 'questionsRunInCircle')] : []),
  ];
}

interface Known {
  readonly questions: ReadonlySet<string>;
  readonly cases: ReadonlySet<string>;
  readonly procedures: ReadonlySet<string>;
}

function outcomeFaults(outcome: EligibilityOutcome, at: string, known: Known): DefinitionFault[] {
  const reference = (name: string | undefined, names: ReadonlySet<string>, place: string) => {
    if (!name) return [fault(place, 'missing')];
    return names.has(name) ? [] : [fault(place, 'unknownReference', { name })];
  };
  switch (outcome.to) {
    case 'question':
      return reference(outcome.question, known.questions, `${at}/question`);
    case 'case':
      return reference(outcome.case, known.cases, `${at}/case`);
    case 'nowhere':
      return [
        ...(outcome.why ? textFaults(outcome.why, `${at}/why`) : [fault(`${at}/why`, 'missing')]),
        ...(outcome.instead ? textFaults(outcome.instead, `${at}/instead`) : [fault(`${at}/instead`, 'missing')]),
        ...(outcome.procedure ? reference(outcome.procedure, known.procedures, `${at}/procedure`) : []),
      ];
  }
}

function runsInCircle(questions: Eligibility['questions']): boolean {
  const followers = new Map(
    questions.map(({ code, answers }) => [
      code,
      answers.flatMap(({ outcome }) => (outcome.to === 'question' ? [outcome.question] : [])),
    ]),
  );
  const settled = new Set<string>();
  const leadsBack = (code: string, above: ReadonlySet<string>): boolean => {
    if (above.has(code)) return true;
    if (settled.has(code)) return false;
    const onTheWay = new Set([...above, code]);
    const found = (followers.get(code) ?? []).some((next) => leadsBack(next, onTheWay));
    settled.add(code);
    return found;
  };
  return questions.some(({ code }) => leadsBack(code, new Set()));
}
