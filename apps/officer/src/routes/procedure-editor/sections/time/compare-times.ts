import {
  graphOf,
  processingTimeOf,
  workingHoursOf,
  type Channel,
  type ProcedureDefinition,
  type ProcessingTime,
  type ProcessStep,
} from '@mot-cua/domain';
import { circlesOf, legalHours, longestWay } from '@mot-cua/domain/procedure/check';

/** How the steps stand to a time: they fill it, go beyond it, leave some of it that they should use, or that they may leave. */
export type Verdict = 'fits' | 'over' | 'short' | 'within';

/** Channels with the same time, and how the steps of the office stand to it. */
export interface ComparedTime {
  readonly channels: readonly Channel[];
  readonly time: ProcessingTime;
  /** Working hours that the time gives. */
  readonly limit: number;
  readonly verdict: Verdict;
  /** Working hours between the two. */
  readonly by: number;
}

/** The steps of the office in one case, `null` where all are alike, against each time that the law gives. */
export interface ComparedCase {
  readonly caseCode: string | null;
  /** The steps of the longest way through the process, in their order; none while it runs in a circle. */
  readonly way: readonly ProcessStep[];
  /** Working hours that they take. */
  readonly hours: number;
  readonly times: readonly ComparedTime[];
}

/** Compares the longest way with the times of each case, by the rule of publishing: the shortest is to be filled, none exceeded. */
export function compareTimes(definition: ProcedureDefinition): readonly ComparedCase[] {
  const { cases = [], channels, process } = definition;
  const isAlike = cases.every((one) => !one.processingTimes) && process.every((step) => !step.workingHoursByCase);
  const codes = isAlike ? [null] : cases.map(({ code }) => code);
  const graph = graphOf(process);
  const isEndless = circlesOf(graph).length > 0;
  return codes.map((caseCode) => {
    const way = isEndless ? [] : longestWay(graph, (step) => workingHoursOf(step, caseCode));
    const hours = way.reduce((sum, step) => sum + workingHoursOf(step, caseCode), 0);
    const times = channels.map(({ channel }) => ({
      channel,
      time: processingTimeOf(definition, channel, caseCode),
    }));
    const shortest = Math.min(...times.map(({ time }) => legalHours(time)));
    const isExact = times.every(({ time }) => time.unit === 'workingDay' || time.unit === 'workingHour');
    return {
      ...{ caseCode, way, hours },
      times: grouped(times).map(({ channels: alike, time }) => {
        const limit = legalHours(time);
        return {
          channels: alike,
          time,
          limit,
          verdict: verdictOf(hours, limit, isExact && limit === shortest),
          by: Math.round(Math.abs(limit - hours) * 100) / 100,
        };
      }),
    };
  });
}

function verdictOf(hours: number, limit: number, mustFill: boolean): Verdict {
  if (hours > limit) return 'over';
  if (hours === limit) return 'fits';
  return mustFill ? 'short' : 'within';
}

interface TimeOfChannels {
  readonly channels: readonly Channel[];
  readonly time: ProcessingTime;
}

function grouped(times: readonly { readonly channel: Channel; readonly time: ProcessingTime }[]): TimeOfChannels[] {
  const groups = new Map<string, TimeOfChannels>();
  for (const { channel, time } of times) {
    const key = `${time.unit} ${time.unit === 'sameDay' ? '' : time.amount}`;
    groups.set(key, { time, channels: [...(groups.get(key)?.channels ?? []), channel] });
  }
  return [...groups.values()];
}
