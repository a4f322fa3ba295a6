import type { ProcessingTime } from '../../deadline/deadline';
import { WORKING_DAY_MINUTES } from '../../deadline/working-calendar';
import { graphOf } from '../../workflow/process-graph';
import type { ProcessStep } from '../../workflow/process-step';
import { workingHoursOf } from '../case';
import { processingTimeOf, type ProcedureDefinition } from '../procedure';
import { fault, type DefinitionFault } from './definition-fault';
import { codeFaults, referenceFaults, textFaults } from './text-faults';
import { circlesOf, longestHours } from './walk-process';
import { workflowFaults } from './workflow-faults';

/** What is wrong with the office's steps: each needs agency and role, and the longest way through them fills the time that the law gives. */
export function processFaults(definition: ProcedureDefinition, agencyCodes: ReadonlySet<string>): DefinitionFault[] {
  const { process, cases = [] } = definition;
  const caseCodes = new Set(cases.map(({ code }) => code));
  return [
    ...(process.length === 0 ? [fault('/process', 'noSteps')] : []),
    ...codeFaults(process, '/process'),
    ...process.flatMap((step, index) => [
      ...textFaults(step.name, `/process/${index}/name`),
      ...(step.agencyCode !== undefined && !agencyCodes.has(step.agencyCode)
        ? [fault(`/process/${index}/agencyCode`, 'unknownReference', { name: step.agencyCode })]
        : []),
      ...referenceFaults(Object.keys(step.workingHoursByCase ?? {}), caseCodes, `/process/${index}/workingHoursByCase`),
    ]),
    ...workflowFaults(definition),
    ...timeFaults(definition),
  ];
}

function timeFaults(definition: ProcedureDefinition): DefinitionFault[] {
  const { channels, cases = [], process } = definition;
  const ofCases = cases.length > 0 ? cases.map(({ code }) => code) : [null];
  return [
    ...channels.flatMap(({ processingTime }, index) =>
      amountFaults(processingTime, `/channels/${index}/processingTime`),
    ),
    ...cases.flatMap(({ processingTimes = {} }, index) =>
      Object.entries(processingTimes).flatMap(([channel, time]) =>
        amountFaults(time, `/cases/${index}/processingTimes/${channel}`),
      ),
    ),
    ...ofCases.flatMap((caseCode, index) => {
      const times = channels.map(({ channel }) => processingTimeOf(definition, channel, caseCode));
      return sumFaults(times, hoursOf(process, caseCode), caseCode === null ? '/process' : `/cases/${index}`);
    }),
  ];
}

/** The steps fill the longest time that is counted in working time, and go beyond none. */
function sumFaults(times: readonly ProcessingTime[], hours: number, at: string): DefinitionFault[] {
  const limits = times.map(legalHours);
  if (limits.length === 0 || hours === 0) return [];
  const shortest = Math.min(...limits);
  if (hours > shortest) return [fault(at, 'stepsExceedTime', { hours, limit: shortest })];
  const isExact = times.every(({ unit }) => unit === 'workingDay' || unit === 'workingHour');
  return isExact && hours < shortest ? [fault(at, 'stepsFallShort', { hours, limit: shortest })] : [];
}

/** What the steps take at the most; 0 while they run in a circle, which is a fault of its own. */
function hoursOf(process: readonly ProcessStep[], caseCode: string | null): number {
  const graph = graphOf(process);
  return circlesOf(graph).length > 0 ? 0 : longestHours(graph, (step) => workingHoursOf(step, caseCode));
}

function amountFaults(time: ProcessingTime, at: string): DefinitionFault[] {
  return time.unit !== 'sameDay' && !(time.amount > 0) ? [fault(at, 'noTime')] : [];
}

/**
 * Working hours that a time gives at the least, whenever it starts. Of days of the calendar these are the working days of the usual week that are
 * among them; public holidays are left out, or the shortest time of a month would be that of Tết.
 */
export function legalHours(time: ProcessingTime): number {
  if (time.unit === 'sameDay') return WORKING_DAY_MINUTES / 60;
  if (time.unit === 'workingHour') return time.amount;
  const days = time.unit === 'workingDay' ? time.amount : fewestWorkingDays(fewestDays(time));
  return (days * WORKING_DAY_MINUTES) / 60;
}

/** Days of so many months that hold the fewest: from 31 January to 28 February for one. */
const FEWEST_DAYS_OF_MONTHS = [0, 28, 59, 89, 120, 150, 181, 212, 242, 273, 303, 334] as const;

function fewestDays({ unit, amount }: Extract<ProcessingTime, { amount: number }>): number {
  if (unit !== 'month') return amount;
  return 365 * Math.floor(amount / 12) + (FEWEST_DAYS_OF_MONTHS[Math.floor(amount) % 12] ?? 0);
}

/** The fewest of Monday to Friday among so many days on end that follow one of these; a last day on a weekend is moved to Monday. */
function fewestWorkingDays(days: number): number {
  const isWorked = (weekday: number) => weekday % 7 !== 0 && weekday % 7 !== 6;
  const rest = Math.floor(days) % 7;
  const ofRest = [1, 2, 3, 4, 5].map((first) => {
    const after = Array.from({ length: rest }, (_, index) => first + index + 1);
    const isMoved = rest > 0 && !isWorked(first + rest);
    return after.filter(isWorked).length + (isMoved ? 1 : 0);
  });
  return Math.floor(days / 7) * 5 + Math.min(...ofRest);
}
