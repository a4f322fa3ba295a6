// Sends requests to 127.0.0.1 from a fixed number of senders and tells how fast they were answered.
import { Agent, request } from 'node:http';

/**
 * @param {{ senders: number, requests: { url: string, method?: string, headers?: Record<string, string>, body?: string }[], expected: number }} load
 * @returns {Promise<{ perSecond: number, p50: number, p95: number }>} milliseconds; throws when one answer has another status
 */
export async function measure({ senders, requests, expected }) {
  const agent = new Agent({ keepAlive: true, maxSockets: senders });
  const times = [];
  let next = 0;
  const began = performance.now();
  await Promise.all(
    Array.from({ length: senders }, async () => {
      while (next < requests.length) {
        const wanted = requests[next++];
        const at = performance.now();
        const { status, text } = await send(agent, wanted);
        if (status !== expected)
          throw new Error(`${wanted.method ?? 'GET'} ${wanted.url}: ${status} ${text.slice(0, 300)}`);
        times.push(performance.now() - at);
      }
    }),
  );
  const seconds = (performance.now() - began) / 1000;
  agent.destroy();
  times.sort((a, b) => a - b);
  const at = (share) => Number(times[Math.min(times.length - 1, Math.floor(times.length * share))].toFixed(2));
  return { perSecond: Math.round(requests.length / seconds), p50: at(0.5), p95: at(0.95) };
}

/** One request by a `node:http` agent; answers its status and text. */
export function send(agent, { url, method = 'GET', headers = {}, body }) {
  return new Promise((resolve, reject) => {
    const outgoing = request(
      url,
      { agent, method, headers: { ...headers, ...(body && { 'content-length': Buffer.byteLength(body) }) } },
      (answer) => {
        let text = '';
        answer.on('data', (chunk) => (text += chunk));
        answer.on('end', () => resolve({ status: answer.statusCode, text }));
      },
    );
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** Rounds of two contenders in turn, so that what else the machine does hits both; the median ratio counts. */
export async function compare(rounds, ours, limit) {
  const results = { ours: [], limit: [] };
  for (let round = 0; round < rounds; round += 1) {
    results.limit.push(await limit(round));
    results.ours.push(await ours(round));
    console.log(
      `round ${round + 1}: ours ${results.ours.at(-1).perSecond}/s, limit ${results.limit.at(-1).perSecond}/s`,
    );
  }
  const middle = (runs) => ({
    perSecond: median(runs.map(({ perSecond }) => perSecond)),
    p50: median(runs.map(({ p50 }) => p50)),
    p95: median(runs.map(({ p95 }) => p95)),
  });
  const ratio = median(results.ours.map(({ perSecond }, index) => perSecond / results.limit[index].perSecond));
  return { ours: middle(results.ours), limit: middle(results.limit), ratio: Number(ratio.toFixed(2)) };
}
