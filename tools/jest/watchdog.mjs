// Waits for a run of Jest to end, then ends what it has left running and removes its folder: node watchdog.mjs <pid of the run> <folder>
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { endProcess, isAlive, sleep, startTimeOf } from '../process/process.mjs';

const run = Number(process.argv[2]);
const folder = process.argv[3];
const began = startTimeOf(run);

while (isAlive(run) && startTimeOf(run) === began) await sleep(500);
// Twice: one that is told to stop may start another one before it does.
for (let round = 0; round < 2; round++) await Promise.all(leftBehind().map((pid) => endProcess(pid, 5_000)));
rmSync(folder, { recursive: true, force: true, maxRetries: 5 });

/** Processes whose command line or environment names the folder; none where the system does not tell (Linux only). */
function leftBehind() {
  if (process.platform !== 'linux') return [];
  const others = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid);
  return others
    .filter((pid) => textOf(pid, 'cmdline').includes(folder) || textOf(pid, 'environ').includes(folder))
    .map(Number);
}

function textOf(pid, file) {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    // Ended meanwhile, or somebody else's.
    return '';
  }
}
