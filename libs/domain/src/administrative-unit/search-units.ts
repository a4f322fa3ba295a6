import { isInForce } from '../agency/agency';
import type { LocalDate } from '../deadline/vietnam-time';
import { plainLetters } from '../text/plain-letters';
import type { Text } from '../text/text';
import {
  explainSuccession,
  levelOf,
  lineOf,
  placeName,
  unitsById,
  unitsToday,
  type AdministrativeUnit,
  type UnitLevel,
  type UnitsById,
} from './administrative-unit';

/** A unit that somebody may mean. */
export interface UnitMatch {
  /** In force on the day that was asked for. */
  readonly unit: AdministrativeUnit;
  /** `Phường Tân Ninh, tỉnh Tây Ninh`. */
  readonly place: Text;
  /** Where an old name led here: what has become of it. */
  readonly explanation?: Text;
}

export interface UnitSearch {
  /** As a person types it: without diacritics, words left out, a letter wrong. */
  readonly words: string;
  readonly level?: UnitLevel;
  readonly on: LocalDate;
  readonly limit: number;
  /** Code of the province whose units come first among equals. */
  readonly nearCode?: string;
}

interface IndexedUnit {
  readonly unit: AdministrativeUnit;
  readonly own: readonly string[];
  readonly line: readonly string[];
}

/** Units made ready for many searches. */
export interface UnitIndex {
  readonly units: readonly AdministrativeUnit[];
  readonly byId: UnitsById;
  readonly entries: readonly IndexedUnit[];
}

export function indexUnits(units: readonly AdministrativeUnit[]): UnitIndex {
  const byId = unitsById(units);
  const entries = units.map((unit) => {
    const [own = '', ...within] = lineOf(unit, byId).map(({ name }) => plainLetters(name.vi));
    return { unit, own: own.split(' '), line: [own, ...within].join(' ').split(' ') };
  });
  return { units, byId, entries };
}

/**
 * The units of a day that fit what was typed, the best first, each once. Every word must stand in the name of the unit or of what it lies
 * in; a word of four letters or more may have one letter wrong, left out, too much or in the place of its neighbour. An old name leads to
 * the units that took its place and says so.
 */
export function searchUnits(
  { byId, entries }: UnitIndex,
  { words, level, on, limit, nearCode }: UnitSearch,
): UnitMatch[] {
  const asked = plainLetters(words)
    .split(' ')
    .filter((word) => word !== '');
  if (asked.length === 0) return [];
  const hits = entries
    .map((entry) => ({ ...entry, score: scoreOf(asked, entry) }))
    .filter(({ score }) => score > 0)
    .map((hit) => ({ ...hit, isLiving: isInForce(hit.unit, on), isNear: isWithin(hit.unit, byId, nearCode) }))
    .sort(
      (a, b) =>
        b.score - a.score ||
        Number(b.isNear) - Number(a.isNear) ||
        Number(b.isLiving) - Number(a.isLiving) ||
        a.line.length - b.line.length ||
        a.unit.id.localeCompare(b.unit.id),
    );
  const found = new Map<string, UnitMatch>();
  for (const { unit } of hits) {
    if (found.size >= limit) break;
    const explanation = explainSuccession(unit, byId, on);
    for (const today of unitsToday(unit, byId, on)) {
      if (level && levelOf(today) !== level) continue;
      if (found.has(today.id)) continue;
      found.set(today.id, { unit: today, place: placeName(today, byId), ...(explanation && { explanation }) });
    }
  }
  return [...found.values()].slice(0, limit);
}

const EXACT = 4;
const BEGINNING = 3;
const NEARLY = 1;
/** What stands in the name itself counts for more than what stands in the names around it. */
const OWN = 2;

/** 0 when a word is nowhere to be found. */
function scoreOf(asked: readonly string[], { own, line }: IndexedUnit): number {
  let score = 0;
  for (const word of asked) {
    const best = Math.max(OWN * fitsBest(word, own), fitsBest(word, line));
    if (best === 0) return 0;
    score += best;
  }
  const phrase = asked.join(' ');
  const wholeName = own.join(' ');
  // “tan ninh” is the ward of that name before every place in whose name the two words stand apart.
  if (wholeName === phrase || wholeName.endsWith(` ${phrase}`)) return score + 2 * EXACT * asked.length;
  return line.join(' ').includes(phrase) ? score + 1 : score;
}

function fitsBest(word: string, names: readonly string[]): number {
  let best = 0;
  for (const name of names) {
    if (name === word) return EXACT;
    if (name.startsWith(word)) best = BEGINNING;
    else if (best === 0 && word.length >= 4 && isOneSlipApart(word, name)) best = NEARLY;
  }
  return best;
}

/** Whether one letter wrong, missing, too much or swapped with its neighbour makes the one from the other. */
function isOneSlipApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && from < b.length && a[from] === b[from]) from += 1;
  const isSwapped = a[from] === b[from + 1] && a[from + 1] === b[from] && a.slice(from + 2) === b.slice(from + 2);
  return (
    isSwapped ||
    a.slice(from + 1) === b.slice(from + 1) ||
    a.slice(from) === b.slice(from + 1) ||
    a.slice(from + 1) === b.slice(from)
  );
}

function isWithin(unit: AdministrativeUnit, byId: UnitsById, code: string | undefined): boolean {
  return code !== undefined && lineOf(unit, byId).some((outer) => outer.code === code);
}
