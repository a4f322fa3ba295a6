// What may be said after `npm run chaos --`.
import { parseArgs } from 'node:util';

const MINUTE_MS = 60_000;
/** The short form: enough for each part to be killed once, and for `npm test`. */
const SHORT = { forMs: 40_000, dossiers: 60 };

export const HELP = `npm run chaos [-- options]

Files and processes dossiers while parts of the system are killed at random and the national portal misbehaves, and compares what the
national portal holds in the end with what happened. Has a PostgreSQL, a Redis, ports and folders of its own.

  --seed N        what is struck, and when; any number if none is given
  --minutes M     20     how long
  --dossiers N    2000   how many, of four events each
  --backend B     both   where the queues live: postgres, redis or both
  --short         ${SHORT.dossiers} dossiers in ${SHORT.forMs / 1000} seconds
  --no-build      run what was built last
  --help          this text

Ends with 1 when anything was lost, doubled or out of order.`;

/** @returns {{ help: boolean, build: boolean, seed: number, forMs: number, dossiers: number, backends: ('postgres' | 'redis')[] }} @throws Error */
export function readOptions(args) {
  const { values } = parseArgs({
    args,
    options: {
      seed: { type: 'string', default: String(Math.floor(Math.random() * 1_000_000)) },
      minutes: { type: 'string', default: '20' },
      dossiers: { type: 'string', default: '2000' },
      backend: { type: 'string', default: 'both' },
      short: { type: 'boolean', default: false },
      'no-build': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const number = (name, least) => {
    const value = Number(values[name]);
    if (!(value >= least)) throw new Error(`--${name} must be a number from ${least}, not "${values[name]}"`);
    return value;
  };
  const backends = { postgres: ['postgres'], redis: ['redis'], both: ['postgres', 'redis'] }[values.backend];
  if (!backends) throw new Error(`--backend must be postgres, redis or both, not "${values.backend}"`);
  return {
    help: values.help,
    build: !values['no-build'],
    seed: number('seed', 0),
    forMs: number('minutes', 0.1) * MINUTE_MS,
    dossiers: Math.round(number('dossiers', 1)),
    backends,
    ...(values.short && SHORT),
  };
}
