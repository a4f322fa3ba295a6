import type { ProcedureChannel, ProcedureDefinition } from '../procedure';
import { allWithVietnamese, withVietnamese } from './english';
import type { LeftOver } from './left-over';
import type { NationalProcedure, TakeablePart } from './national-procedure';
import { folded } from './same-entry';
import { takeFees } from './take-fees';
import { takePapers } from './take-papers';
import { takeResults } from './take-results';

type Field = ProcedureDefinition['field'];

export interface NationalTaking {
  readonly ours: ProcedureDefinition;
  /** What was known of it nationally when somebody looked last; `null`: nobody has. */
  readonly before: NationalProcedure | null;
  readonly now: NationalProcedure;
  readonly parts: readonly TakeablePart[];
  /** The fields of our catalogue. */
  readonly fields: readonly Field[];
}

export interface Taken {
  readonly definition: ProcedureDefinition;
  /** What was not taken although its part was chosen. */
  readonly left: readonly LeftOver[];
}

type Change = Pick<Taken, 'left'> & { readonly change: Partial<ProcedureDefinition> };

/**
 * Puts the chosen parts of a national procedure into a definition of ours. The form, the internal process, everyday words, questions and
 * whatever else only we say stay as they are; a part that is unclear stays too and is named. Never throws.
 */
export function takeNational(taking: NationalTaking): Taken {
  const left: LeftOver[] = [];
  let definition = taking.ours;
  for (const part of new Set(taking.parts)) {
    if (taking.now[part] === null) {
      left.push({ part, code: 'unread', name: '' });
      continue;
    }
    const taken = TAKE[part]({ ...taking, ours: definition });
    definition = { ...definition, ...taken.change };
    left.push(...taken.left);
  }
  return { definition, left };
}

const all = (change: Partial<ProcedureDefinition>): Change => ({ change, left: [] });

const TAKE: Readonly<Record<TakeablePart, (taking: NationalTaking) => Change>> = {
  name: ({ ours, now }) => all({ name: withVietnamese(now.name ?? ours.name.vi, ours.name) }),
  field: ({ ours, now, fields }) => {
    const national = now.field ?? [];
    if (national.some(({ name }) => folded(name) === folded(ours.field.name.vi))) return all({});
    const ownField = fields.find((field) => national.some(({ name }) => folded(name) === folded(field.name.vi)));
    if (ownField) return all({ field: ownField });
    return { change: {}, left: national.map(({ name }) => ({ part: 'field', code: 'fieldUnknown', name })) };
  },
  channels: takeChannels,
  papers: ({ ours, before, now }) => {
    const { papers, left } = takePapers(ours, before?.papers ?? [], now.papers ?? []);
    return { change: { papers }, left };
  },
  fees: ({ ours, before, now }) => {
    const { fees, left } = takeFees(ours.fees, before?.fees ?? [], now.fees ?? []);
    return { change: { fees }, left };
  },
  steps: ({ ours, now }) => all({ steps: allWithVietnamese(now.steps ?? [], ours.steps) }),
  conditions: ({ ours, now }) => all({ conditions: allWithVietnamese(now.conditions ?? [], ours.conditions) }),
  legalBases: ({ now }) => all({ legalBases: now.legalBases ?? [] }),
  result: ({ ours, now }) => all({ results: takeResults(ours.results, now.result ?? []) }),
};

/** Channels and their times; what is filed on the national portal goes with what is filed online. */
function takeChannels({ ours, now }: NationalTaking): Change {
  const left: LeftOver[] = [];
  const national = (now.channels ?? []).flatMap((entry) => {
    const isOurs = ours.channels.some(({ channel }) => channel === 'nationalPortal');
    return entry.channel === 'online' && isOurs ? [entry, { ...entry, channel: 'nationalPortal' as const }] : [entry];
  });
  const taken = national.flatMap(({ channel, times }): ProcedureChannel[] => {
    const own = ours.channels.find((other) => other.channel === channel);
    const [first, ...more] = times;
    if (!first || more.length > 0) {
      left.push({ part: 'channels', code: 'timesByCase', name: channel });
      return own ? [own] : [];
    }
    return [{ ...own, channel, processingTime: first.processingTime }];
  });
  const inOurOrder = ours.channels.flatMap(({ channel }) => taken.filter((other) => other.channel === channel));
  return { change: { channels: [...inOurOrder, ...taken.filter((entry) => !inOurOrder.includes(entry))] }, left };
}
