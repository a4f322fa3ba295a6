// The memory of a process while it works.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { sleep } from '../process/process.mjs';
import { median } from './measure.mjs';

const EVERY_MS = 2_000;

/**
 * Watches how much memory a process holds.
 * @returns {Promise<{ rssMiB: number[], grewPercent: number }>} every two seconds; the middle of the last third beside that of the second,
 *   for in the first a process grows to what it needs
 */
export async function watchMemory({ pid, seconds, say }) {
  const rssMiB = [];
  for (const end = Date.now() + seconds * 1_000; Date.now() < end; await sleep(EVERY_MS)) rssMiB.push(rssOf(pid));
  say(`memory of the worker in MiB: ${rssMiB.join(' ')}`);
  const third = Math.floor(rssMiB.length / 3);
  const [before, after] = [median(rssMiB.slice(third, 2 * third)), median(rssMiB.slice(2 * third))];
  return { rssMiB, grewPercent: Math.round((after / before - 1) * 100) };
}

function rssOf(pid) {
  if (process.platform === 'linux')
    return Math.round(Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024);
  return Math.round(Number(spawnSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' }).stdout) / 1024);
}
