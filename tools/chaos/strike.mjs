// Lets the planned blows fall, and counts them.
import { sleep } from '../process/process.mjs';
import { WELL } from './faults.mjs';

/**
 * @param {{ parts: Map<string, import('./kept-process.mjs').KeptProcess>, urls: { nationalPortal: string } }} system
 * @param {import('./plan.mjs').Blow[]} blows
 * @param {(words: string) => void} say
 * @returns {Promise<Record<string, number>>} how often each fault was switched on; each part counts its own deaths
 */
export async function strike({ parts, urls }, blows, say) {
  const began = performance.now();
  const faults = {};
  let calmAt;
  for (const blow of blows) {
    if (calmAt !== undefined && calmAt < blow.atMs) {
      await sleep(calmAt - (performance.now() - began));
      await setFaults(urls.nationalPortal, WELL);
      calmAt = undefined;
    }
    await sleep(blow.atMs - (performance.now() - began));
    const at = `${((performance.now() - began) / 1000).toFixed(1).padStart(6)} s`;
    if (blow.kind === 'kill') {
      if (parts.get(blow.part).strike()) say(`${at}  kill ${blow.part}`);
    } else if (await setFaults(urls.nationalPortal, { ...WELL, ...blow.faults })) {
      say(`${at}  fault: ${blow.name} ${JSON.stringify(blow.faults)}`);
      faults[blow.name] = (faults[blow.name] ?? 0) + 1;
      calmAt = blow.atMs + blow.forMs;
    }
  }
  return faults;
}

/** Sets the switchboard of the national portal; answers whether it was there to be set. One that was killed comes back well. */
export async function setFaults(url, faults) {
  const answer = await fetch(`${url}/control/faults`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(faults),
    signal: AbortSignal.timeout(5_000),
  }).catch(() => undefined);
  return answer?.ok ?? false;
}
