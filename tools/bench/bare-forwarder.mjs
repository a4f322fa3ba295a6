// The limits of forwarding: posts recorded messages and does nothing else; in a loop, or as the jobs of a BullMQ worker.
// node tools/bench/bare-forwarder.mjs <file of messages> <concurrency> [<address of PostgreSQL or Redis for the queue>]
// A line of the file is what one dossier's jobs have posted: [[url, headers, body], …]. Prints {"perSecond": dossiers a second}.
import { readFileSync } from 'node:fs';
import { Agent } from 'node:http';
import { bullmqOn } from './bare-bullmq.mjs';
import { send } from './measure.mjs';

const [file, concurrency, queueUrl] = process.argv.slice(2);
const QUEUE = 'bare-forwarder';
const dossiers = readFileSync(file, 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line));
const agent = new Agent({ keepAlive: true, maxSockets: Number(concurrency) });

async function forward(index) {
  for (const [url, headers, body] of dossiers[index]) {
    const { status, text } = await send(agent, { url, method: 'POST', headers, body });
    if (status !== 200) throw new Error(`${url}: ${status} ${text.slice(0, 300)}`);
  }
}

async function inLoop() {
  let next = 0;
  await Promise.all(
    Array.from({ length: Number(concurrency) }, async () => {
      while (next < dossiers.length) await forward(next++);
    }),
  );
}

async function inWorker() {
  const { Queue, Worker, connection } = bullmqOn(queueUrl);
  const queue = new Queue(QUEUE, { connection, defaultJobOptions: { attempts: 1, removeOnComplete: true } });
  let left = dossiers.length;
  await new Promise((resolve, reject) => {
    const worker = new Worker(QUEUE, ({ data }) => forward(data.index), {
      connection,
      concurrency: Number(concurrency),
    });
    worker.on('completed', () => (left -= 1) === 0 && resolve());
    worker.on('failed', (_job, error) => reject(error));
    queue.addBulk(dossiers.map((_, index) => ({ name: 'forward', data: { index } }))).catch(reject);
  });
}

const began = performance.now();
await (queueUrl ? inWorker() : inLoop());
console.log(JSON.stringify({ perSecond: dossiers.length / ((performance.now() - began) / 1000) }));
process.exit();
