import type { DefinitionChange } from '../version/compare';
import {
  NATIONAL_PARTS,
  type NationalChannel,
  type NationalChannelName,
  type NationalFee,
  type NationalPaper,
  type NationalPart,
  type NationalProcedure,
} from './national-procedure';
import { folded, sameEntry } from './same-entry';

type Parts = Readonly<Record<NationalPart, unknown>>;

/** An entry of a part under the name that people know it by, its properties beside it. */
interface Entry {
  readonly code: string;
  readonly name: string;
  readonly says: Readonly<Record<string, unknown>>;
}

const paperEntry = ({ code, name, case: caseName, ...says }: NationalPaper): Entry => ({
  // The same paper may stand in several cases, with counts of its own in each.
  ...{ code: code && `${code} ${caseName}`, name: caseName ? `${name} (${caseName})` : name },
  says: { name, ...says },
});
const CHANNEL_WORDS: Readonly<Record<NationalChannelName, string>> = {
  counter: 'trực tiếp',
  online: 'trực tuyến',
  post: 'bưu chính',
};
/** National content is Vietnamese, and so is what tells its entries apart. */
const channelWords = (channels: readonly NationalChannelName[]) =>
  channels
    .map((channel) => CHANNEL_WORDS[channel])
    .sort()
    .join(', ');
const feeEntry = ({ name, kind, channels, ...says }: NationalFee): Entry => ({
  ...{ code: '', name: `${name} (${channelWords(channels)})`, says: { kind, ...says } },
});
const channelEntry = ({ channel, times }: NationalChannel): Entry => ({
  ...{ code: channel, name: channel },
  says: Object.fromEntries(times.map(({ note, processingTime }) => [note || 'processingTime', processingTime])),
});

function entriesOf(part: NationalPart, procedure: NationalProcedure): readonly Entry[] {
  switch (part) {
    case 'papers':
      return (procedure.papers ?? []).map(paperEntry);
    case 'fees':
      return (procedure.fees ?? []).map(feeEntry);
    case 'channels':
      return (procedure.channels ?? []).map(channelEntry);
    case 'legalBases':
      return (procedure.legalBases ?? []).map(({ number, name }) => ({ code: number, name: number, says: { name } }));
    case 'steps':
    case 'conditions':
      return (procedure[part] ?? []).map((name) => ({ code: '', name, says: {} }));
    case 'field':
    case 'agencies':
    case 'result':
      return (procedure[part] ?? []).map(({ code, name }) => ({ code, name, says: { name } }));
    case 'name':
    case 'applicants':
      return [];
  }
}

/**
 * Every difference from what was known of a national procedure to what is told now, in the order of the parts; the first name of each
 * path is its part. `null` before: all of it is new. A part that could not be read, then or now, has no differences.
 */
export function compareNational(before: NationalProcedure | null, now: NationalProcedure): DefinitionChange[] {
  return NATIONAL_PARTS.flatMap((part) => {
    if ((now as Parts)[part] === null || (before && (before as Parts)[part] === null)) return [];
    if (part === 'name' || part === 'applicants') return changeOf([part], before?.[part], now[part]);
    return changesOfEntries(part, before ? entriesOf(part, before) : [], entriesOf(part, now));
  });
}

function changesOfEntries(part: NationalPart, before: readonly Entry[], now: readonly Entry[]): DefinitionChange[] {
  const inOrder = (entries: readonly Entry[]) => entries.map(({ name }) => folded(name)).join('\n');
  const changes = [
    ...before.flatMap((entry): DefinitionChange[] => {
      const same = sameEntry(now, entry);
      if (!same) return [{ path: [part, entry.name], kind: 'removed', before: summary(entry) }];
      const names = [...new Set([...Object.keys(entry.says), ...Object.keys(same.says)])];
      return names.flatMap((name) => changeOf([part, entry.name, name], entry.says[name], same.says[name]));
    }),
    ...now.flatMap((entry): DefinitionChange[] =>
      sameEntry(before, entry) ? [] : [{ path: [part, entry.name], kind: 'added', after: summary(entry) }],
    ),
  ];
  const isMoved = part === 'steps' && changes.length === 0 && inOrder(before) !== inOrder(now);
  return isMoved ? [{ path: [part], kind: 'changed', before: words(before), after: words(now) }] : changes;
}

/** A new entry or one that is gone: its name says it, unless all it has is a value. */
function summary({ name, says }: Entry): unknown {
  const values = Object.entries(says).filter(([property]) => property !== 'name');
  return values.length === 1 || (values.length > 1 && 'processingTime' in says) ? values[0]?.[1] : { name, ...says };
}

function words(entries: readonly Entry[]): string {
  return entries.map(({ name }) => name).join('\n');
}

function changeOf(path: readonly string[], before: unknown, after: unknown): DefinitionChange[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (before === undefined) return [{ path, kind: 'added', after }];
  if (after === undefined) return [{ path, kind: 'removed', before }];
  return [{ path, kind: 'changed', before, after }];
}
