// Whether the ports of the system can be had, before anything is started.
import { listenerOn, obstacleOn } from '../process/port.mjs';

/** @param {Record<string, number>} ports @throws Error that names the port, what needs it and who has it */
export async function checkPorts(ports) {
  const taken = new Map();
  for (const [name, port] of Object.entries(ports)) {
    if (taken.has(port)) throw new Error(`Port ${port} is given to both ${taken.get(port)} and ${name}.`);
    taken.set(port, name);
  }
  for (const [port, name] of taken) {
    const obstacle = await obstacleOn(port);
    if (obstacle) throw new Error(explain(name, port, obstacle));
  }
}

function explain(name, port, obstacle) {
  const advice = 'or choose another port (npm start -- --help).';
  if (obstacle !== 'EADDRINUSE') return `Port ${port}, which ${name} needs, cannot be had (${obstacle}): ${advice}`;
  const owner = listenerOn(port);
  return `Port ${port}, which ${name} needs, is in use by ${owner ?? 'another program'}. Stop that program, ${advice}`;
}
