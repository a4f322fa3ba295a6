// What may be said after `npm run bench:forwarding --`.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { hasRedis } from '../redis/redis.mjs';

const BACKENDS = { postgres: ['postgres'], redis: ['redis'], both: ['postgres', 'redis'] };

export const HELP = `npm run bench:forwarding [-- options]

Forwards dossiers of four events each to the stand-in of the national portal, beside a bare loop and a bare BullMQ worker that post the same
messages, and watches the memory of the worker.

  --dossiers N      5000     how many each contender forwards
  --rounds N        4        in how many rounds, in which the contenders take turns
  --waiting N       100000   events that wait while the memory of the worker is watched; 0: it is not
  --seconds N       60       for how long
  --backend B       both     where the queues live: postgres, redis or both
  --profile FOLDER           writes CPU profiles of the worker there
  --help                     this text`;

/** @throws Error */
export function readOptions(args) {
  const { values } = parseArgs({
    args,
    options: {
      dossiers: { type: 'string', default: '5000' },
      rounds: { type: 'string', default: '4' },
      waiting: { type: 'string', default: '100000' },
      seconds: { type: 'string', default: '60' },
      backend: { type: 'string', default: 'both' },
      profile: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  const whole = (name, least) => {
    const value = Number(values[name]);
    if (!Number.isInteger(value) || value < least)
      throw new Error(`--${name} must be a whole number from ${least}, not "${values[name]}"`);
    return value;
  };
  const wanted = BACKENDS[values.backend];
  if (!wanted) throw new Error(`--backend must be postgres, redis or both, not "${values.backend}"`);
  const backends = wanted.filter((backend) => backend === 'postgres' || hasRedis());
  if (backends.length < wanted.length) console.log('redis-server is not installed here: nothing is measured on Redis.');
  return {
    help: values.help,
    dossiers: whole('dossiers', 1),
    rounds: whole('rounds', 1),
    waiting: whole('waiting', 0),
    seconds: whole('seconds', 10),
    backends,
    profile: values.profile && path.resolve(values.profile),
  };
}
