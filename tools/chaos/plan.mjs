// What befalls the system, and when: the same seed plans the same blows.
import { createHash } from 'node:crypto';
import { FAULTS } from './faults.mjs';

/** Between two blows; a part that was struck is back after about two seconds, and has to get some work done in between. */
const GAP_MS = { least: 1_500, most: 5_000 };
/** How long a fault of the national portal lasts. */
const FAULT_MS = { least: 2_000, most: 6_000 };
/** A fault of the national portal lasts, so there are fewer of them than of deaths. */
const SHARE_OF_FAULTS = 0.4;

/** @typedef {{ atMs: number, kind: 'kill', part: string } | { atMs: number, kind: 'fault', name: string, faults: object, forMs: number }} Blow */

/** Numbers from 0 up to 1 that only the seed decides. */
export function chanceOf(seed) {
  let drawn = 0;
  return () =>
    createHash('sha256')
      .update(`${seed} ${(drawn += 1)}`)
      .digest()
      .readUInt32BE() /
    2 ** 32;
}

/**
 * @param {{ seed: number, forMs: number, parts: readonly string[] }} options `parts`: what may be killed
 * @returns {Blow[]} in the order in which they fall; each part and each fault has had its turn before one comes again
 */
export function planBlows({ seed, forMs, parts }) {
  const chance = chanceOf(seed);
  const between = ({ least, most }) => Math.round(least + chance() * (most - least));
  const [nextPart, nextFault] = [inTurns(parts, chance), inTurns(FAULTS, chance)];
  const blows = [];
  for (let atMs = between(GAP_MS); atMs < forMs; atMs += between(GAP_MS)) {
    if (chance() >= SHARE_OF_FAULTS) blows.push({ atMs, kind: 'kill', part: nextPart() });
    else {
      const { name, faults } = nextFault();
      blows.push({ atMs, kind: 'fault', name, faults: faults(chance), forMs: between(FAULT_MS) });
    }
  }
  return blows;
}

/** Draws from a bag until it is empty, then from a full one again. */
function inTurns(all, chance) {
  let bag = [];
  return () => {
    if (bag.length === 0) bag = [...all];
    return bag.splice(Math.floor(chance() * bag.length), 1)[0];
  };
}
