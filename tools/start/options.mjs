// What may be said after `npm start --`.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from './install.mjs';

export const USUAL_PORTS = {
  api: 3000,
  worker: 3001,
  citizen: 4200,
  officer: 4300,
  nationalPortal: 4400,
  populationRegistry: 4500,
};

const OPTIONS = {
  'api-port': { type: 'string' },
  'worker-port': { type: 'string' },
  'citizen-port': { type: 'string' },
  'officer-port': { type: 'string' },
  'portal-port': { type: 'string' },
  'registry-port': { type: 'string' },
  data: { type: 'string', default: '.data' },
  'no-build': { type: 'boolean', default: false },
  'no-seed': { type: 'boolean', default: false },
  reset: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
};

export const HELP = `npm start [-- options]

Runs the citizen portal, the officer console, the API, the worker and stand-ins of the national portal
and the population registry on this machine.

  --api-port N         3000     --worker-port N   3001
  --citizen-port N     4200     --officer-port N  4300
  --portal-port N      4400     --registry-port N 4500
  --data FOLDER        where the database, files and logs live (.data)
  --no-build           run what was built last, whatever has changed since
  --no-seed            do not load the demo province
  --reset              throw all data away first
  --help               this text

DATABASE_URL, REDIS_URL and S3_ENDPOINT (with S3_BUCKET, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY) replace the embedded parts.`;

/** @returns {{ help: boolean, reset: boolean, build: boolean, seed: boolean, dataFolder: string, ports: typeof USUAL_PORTS }} @throws Error */
export function readOptions(args) {
  const values = parse(args);
  return {
    help: values.help,
    reset: values.reset,
    build: !values['no-build'],
    seed: !values['no-seed'],
    dataFolder: path.resolve(ROOT, values.data),
    ports: {
      api: portOf('api', values['api-port']),
      worker: portOf('worker', values['worker-port']),
      citizen: portOf('citizen', values['citizen-port']),
      officer: portOf('officer', values['officer-port']),
      nationalPortal: portOf('nationalPortal', values['portal-port']),
      populationRegistry: portOf('populationRegistry', values['registry-port']),
    },
  };
}

function parse(args) {
  try {
    return parseArgs({ args, options: OPTIONS }).values;
  } catch (error) {
    // The first sentence names the option; the rest is about a use of "--" that we do not have.
    throw new Error(`${error.message.split('. ')[0]}. npm start -- --help lists the options.`, { cause: error });
  }
}

function portOf(name, text) {
  if (text === undefined) return USUAL_PORTS[name];
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new Error(`"${text}" is no port for ${name}: choose 1 to 65535.`);
  return port;
}
