import { isUnitField } from '../../administrative-unit/unit-answer';
import { pointerNames, schemaOfField } from '../../form/json-pointer';
import { graphOf, mayChooseWay, type ProcessGraph } from '../../workflow/process-graph';
import type { ProcessStep, StepNext, StepTask } from '../../workflow/process-step';
import type { ProcedureDefinition } from '../procedure';
import { answerSourceFaults } from './answer-source-faults';
import { fault, type DefinitionFault } from './definition-fault';
import { conditionFaults } from './expression-faults';
import { codeFaults, textFaults } from './text-faults';
import { circlesOf, longestWayFrom, reachedFromStart } from './walk-process';

/**
 * What is wrong with how the steps of a process follow one another: a process that is published can be walked from its first step to its
 * end by every way, brings side by side only what comes together again, and is decided once, on a proposal of the competent agency.
 */
export function workflowFaults(definition: Pick<ProcedureDefinition, 'process' | 'form'>): DefinitionFault[] {
  const { process, form } = definition;
  if (process.length === 0) return [];
  const graph = graphOf(process);
  const dangling = process.flatMap((step, index) => referencesOf(step, index, graph));
  const own = process.flatMap((step, index) => [
    ...(step.next ? nextFaults(step.next, `/process/${index}/next`, definition) : []),
    ...agencyFaults(step, index, form),
  ]);
  // What leads nowhere is mended first: the rest follows from it.
  if (dangling.length > 0) return [...own, ...dangling];
  const circles = circlesOf(graph);
  if (circles.length > 0) {
    const names = circles.map((code) => graph.stepOf(code)?.name.vi || code).join(' → ');
    return [...own, fault('/process', 'stepsRunInCircle', { names })];
  }
  return [
    ...[...own, ...taskFaults(graph), ...choiceFaults(graph)],
    ...[...reachFaults(graph), ...blockFaults(graph), ...proposalFaults(graph), ...afterDecisionFaults(graph)],
  ];
}

const placeOf = (graph: ProcessGraph, code: string) => graph.steps.findIndex((step) => step.code === code);

/** References to steps that there are not. */
function referencesOf({ next }: ProcessStep, index: number, { stepOf }: ProcessGraph): DefinitionFault[] {
  const at = `/process/${index}/next`;
  const known = (code: string, place: string) =>
    stepOf(code) ? [] : [code === '' ? fault(place, 'missing') : fault(place, 'unknownReference', { name: code })];
  switch (next?.kind) {
    case undefined:
      return [];
    case 'step':
      return known(next.to, `${at}/to`);
    case 'choice':
      return next.ways.flatMap(({ to }, way) => known(to, `${at}/ways/${way}/to`));
    case 'parallel':
      return [
        ...next.branches.flatMap((code, branch) => known(code, `${at}/branches/${branch}`)),
        ...known(next.join, `${at}/join`),
      ];
  }
}

function nextFaults(next: StepNext, at: string, { form }: Pick<ProcedureDefinition, 'form'>): DefinitionFault[] {
  if (next.kind === 'step') return [];
  if (next.kind === 'parallel') {
    const { branches, lead } = next;
    return [
      ...(new Set(branches).size < 2 ? [fault(`${at}/branches`, 'tooFewWays')] : []),
      ...branches.flatMap((code, index) =>
        branches.indexOf(code) < index ? [fault(`${at}/branches/${index}`, 'twice', { name: code })] : [],
      ),
      ...(lead !== undefined && !branches.includes(lead) ? [fault(`${at}/lead`, 'notABranch', { name: lead })] : []),
    ];
  }
  const { by, ways } = next;
  const last = ways.length - 1;
  return [
    ...(ways.length < 2 ? [fault(`${at}/ways`, 'tooFewWays')] : []),
    ...codeFaults(ways, `${at}/ways`),
    ...ways.flatMap(({ name, when }, index) => {
      const place = `${at}/ways/${index}`;
      const isOpen = when === undefined || when.trim() === '';
      return [
        ...textFaults(name, `${place}/name`),
        ...(by === 'answers' && index < last && isOpen ? [fault(`${place}/when`, 'wayWithoutCondition')] : []),
        ...(by === 'answers' && index === last && !isOpen ? [fault(`${place}/when`, 'noOtherwise')] : []),
        ...(by === 'answers' && !isOpen ? conditionFaults(form, `${place}/when`, when) : []),
      ];
    }),
  ];
}

function agencyFaults(
  { agencyCode, agencyFrom }: ProcessStep,
  index: number,
  form: ProcedureDefinition['form'],
): DefinitionFault[] {
  if (!agencyFrom) return [];
  const at = `/process/${index}/agencyFrom`;
  return [
    ...(agencyCode === undefined ? [] : [fault(at, 'twoAgencies')]),
    ...(agencyFrom.from.length === 0 ? [fault(`${at}/from`, 'missing')] : []),
    ...answerSourceFaults(agencyFrom.from, form, `${at}/from`),
    ...agencyFrom.from.flatMap(({ pointer }, place) => {
      const field = schemaOfField(form.schema, pointerNames(pointer));
      return field && !isUnitField(field) ? [fault(`${at}/from/${place}/pointer`, 'notAUnit', { name: pointer })] : [];
    }),
  ];
}

const MAY_FOLLOW: Readonly<Record<StepTask, readonly StepTask[]>> = {
  receive: ['work', 'decide'],
  work: ['work', 'decide'],
  decide: ['return'],
  return: ['return'],
};

/** Receiving, work, one decision, returning: in this order on every way. */
function taskFaults(graph: ProcessGraph): DefinitionFault[] {
  const { steps, taskOf, followersOf } = graph;
  const decisions = steps.flatMap(({ code }) => (taskOf(code) === 'decide' ? [code] : []));
  const [, ...moreDecisions] = decisions;
  const outOfPlace = new Set(
    steps.flatMap(({ code }, index) => {
      const task = taskOf(code);
      if (task === undefined) return [];
      const lost = followersOf(code).filter((next) => !MAY_FOLLOW[task].includes(taskOf(next) ?? task));
      // Only the first step receives, and work does not end without a decision.
      const isLost = (task === 'receive' && index > 0) || (task === 'work' && followersOf(code).length === 0);
      return isLost ? [...lost, code] : lost;
    }),
  );
  const decided = decisions.length > 0;
  return [
    ...(decided ? [] : [fault('/process', 'noDecision')]),
    ...moreDecisions.map((code) => fault(`/process/${placeOf(graph, code)}/task`, 'decidedTwice')),
    ...(decided
      ? [...outOfPlace]
          .filter((code) => !moreDecisions.includes(code))
          .map((code) => fault(`/process/${placeOf(graph, code)}/task`, 'taskOutOfPlace'))
      : []),
  ];
}

/** An officer chooses a way where one finishes the step by hand only. */
function choiceFaults({ steps, taskOf }: ProcessGraph): DefinitionFault[] {
  return steps.flatMap(({ code, next }, index) =>
    next?.kind === 'choice' && next.by === 'officer' && !mayChooseWay(taskOf(code))
      ? [fault(`/process/${index}/next`, 'nobodyChooses')]
      : [],
  );
}

/** Issuing the result and handing it over: after the decision nothing else moves a dossier on, and a third step would never open. */
const STEPS_AFTER_DECISION = 2;

function afterDecisionFaults(graph: ProcessGraph): DefinitionFault[] {
  return graph.steps.flatMap(({ code }) => {
    if (graph.taskOf(code) !== 'decide') return [];
    const { steps } = longestWayFrom(graph, code, () => 1);
    const third = steps[STEPS_AFTER_DECISION + 1];
    return third ? [fault(`/process/${placeOf(graph, third.code)}`, 'tooMuchAfterDecision')] : [];
  });
}

function reachFaults(graph: ProcessGraph): DefinitionFault[] {
  const reached = reachedFromStart(graph);
  return graph.steps.flatMap(({ code }, index) =>
    reached.has(code) || graph.steps.findIndex((step) => step.code === code) < index
      ? []
      : [fault(`/process/${index}`, 'stepUnreachable')],
  );
}

/** What runs side by side is entered where it parts only, and left where it joins only. */
function blockFaults(graph: ProcessGraph): DefinitionFault[] {
  const { blocks, followersOf, nextOf, steps, stepOf, taskOf } = graph;
  const nameOf = (code: string) => stepOf(code)?.name.vi || code;
  return blocks.flatMap(({ after, branches, inside, join }) => {
    const astray = [...inside].filter((code) => followersOf(code).length === 0 || taskOf(code) !== 'work');
    const entered = steps.flatMap(({ code }, index) => {
      if (inside.has(code)) return [];
      const into = followersOf(code).find((to) => inside.has(to) && !(code === after && branches.includes(to)));
      return into === undefined ? [] : [fault(`/process/${index}/next`, 'entersParallel', { name: nameOf(into) })];
    });
    const empty = nextOf(after)?.kind === 'parallel' && branches.includes(join);
    const leaving = [...astray, ...(empty ? [after] : [])];
    return [
      ...entered,
      ...leaving.map((code) =>
        fault(`/process/${placeOf(graph, code)}/next`, 'leavesParallel', { name: nameOf(join) }),
      ),
    ];
  });
}

/** Whoever proposes the result is a case officer of the agency that decides. */
function proposalFaults(graph: ProcessGraph): DefinitionFault[] {
  return graph.steps.flatMap(({ code, role, agencyCode, agencyFrom }, index) => {
    const isLast = graph.taskOf(code) === 'work' && graph.followersOf(code).some((to) => graph.taskOf(to) === 'decide');
    const isTheirs = role === 'caseOfficer' && agencyCode === undefined && agencyFrom === undefined;
    return isLast && !isTheirs ? [fault(`/process/${index}`, 'proposedElsewhere')] : [];
  });
}
