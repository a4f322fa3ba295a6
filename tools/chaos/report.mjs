// What the chaos was and what came of it, in words and in numbers.

/** More than these are counted and not told. */
const MOST_DIFFERENCES = 20;

export function reportOf({ backend, seed, parts, faults, clicksAgain, drained, ours, portal, differences }) {
  const killed = Object.fromEntries([...parts].map(([name, { struck }]) => [name, struck]));
  const fell = Object.fromEntries(
    [...parts].filter(([, part]) => part.fell > 0).map(([name, part]) => [name, part.fell]),
  );
  const { sent, retried, attempts, most, wereThere } = ours.attempts;
  const numbers = {
    ...{ backend, seed, dossiers: ours.histories.length, events: sent, killed, fell, faults, clicksAgain },
    ...{ retried, attempts, mostAttempts: most, wereThere, atPortal: portal.totals },
    ...{ secondsToDrain: drained, differences },
  };
  const list = (counts) =>
    Object.entries(counts)
      .map(([name, count]) => `${name} ${count}×`)
      .join(', ') || 'none';
  const words = [
    '',
    `Killed: ${list(killed)}`,
    `Ended because something that they need was not there: ${list(fell)}`,
    `Faults of the national portal: ${list(faults)}`,
    `${ours.histories.length} dossiers with ${sent} events; ${clicksAgain} clicks were made again`,
    `Forwarded in ${attempts} attempts: ${retried} events were tried more than once, one ${most} times; ${wereThere} were found there`,
    `The national portal was called ${portal.totals.messages} times: ${portal.totals.doubles} came again, ${portal.totals.refused} were refused, ${portal.totals.faults} failed`,
    `After the last blow the national portal had everything in ${drained.forPortal} s, and nothing waited for anybody after ${drained.forAnybody} s`,
    differences.length === 0
      ? 'The national portal holds every event, once, in order.'
      : `${differences.length} DIFFERENCES:`,
    ...differences.slice(0, MOST_DIFFERENCES).map((difference) => `  ${difference}`),
  ].join('\n');
  return { words, numbers };
}
