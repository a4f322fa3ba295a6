import { execFileSync, spawn } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bareEnvironment, freePort, until } from '../processes/index';

const ROOT = path.resolve(__dirname, '../../../..');

/** Where a system listens. */
export interface SystemPorts {
  readonly api: number;
  readonly worker: number;
  readonly citizen: number;
  readonly officer: number;
  readonly portal: number;
  readonly registry: number;
}

/** `npm start` as a process of its own. */
export interface Launcher {
  readonly pid: number;
  /** What it has said so far. */
  printed(): string;
  /** Waits until everything runs. @throws Error with what it has said when it ends instead */
  ready(): Promise<void>;
  /** Waits for its end; the exit code, `null` after SIGKILL. */
  ended(): Promise<number | null>;
  /** Sends a signal and waits for the end. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

export interface SystemUnderTest {
  readonly api: string;
  readonly citizen: string;
  readonly officer: string;
  readonly nationalPortal: string;
  readonly populationRegistry: string;
  /** Address of its database, for what a journey needs there and no screen does yet. */
  readonly databaseUrl: string;
  /** Lets everything go on from another instant. Only where it was started as a rehearsal. */
  setTime(instant: string): Promise<void>;
  stop(): Promise<void>;
}

/** Ports that nobody listens on now. */
export async function freePorts(): Promise<SystemPorts> {
  const free = () => freePort();
  const [api, worker, citizen, officer, portal, registry] = await Promise.all([
    free(),
    free(),
    free(),
    free(),
    free(),
    free(),
  ]);
  return { api, worker, citizen, officer, portal, registry };
}

/** Starts the launcher with its options; `env` is all that it is configured by. Everything has to be built: nothing is, while tests run. */
export function launch(options: readonly string[], env: Readonly<Record<string, string>> = {}): Launcher {
  const launcher = spawn(process.execPath, ['tools/start/start.mjs', '--no-build', ...options], {
    cwd: ROOT,
    env: { ...bareEnvironment(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [launcher.stdout, launcher.stderr])
    stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
  let hasEnded = false;
  const end = new Promise<number | null>((resolve) => launcher.once('close', resolve));
  void end.then(() => (hasEnded = true));
  return {
    pid: launcher.pid ?? 0,
    printed: () => text,
    ended: () => end,
    ready: () =>
      until(
        'the system has started',
        async () => {
          if (hasEnded) throw new Error(`npm start ended:\n${text}`);
          return text.includes('Ctrl-C stops everything');
        },
        180_000,
      ),
    stop(signal = 'SIGTERM') {
      launcher.kill(signal);
      return end;
    },
  };
}

/** The options that give a system its ports and its data folder. */
export function optionsFor(ports: SystemPorts, dataFolder: string): string[] {
  return ['--data', dataFolder, ...Object.entries(ports).flatMap(([name, port]) => [`--${name}-port`, String(port)])];
}

/**
 * The whole system as `npm start` starts it, from an instant on where one is given, on ports and data of its own: a copy of those of
 * JOURNEY_DATA, which has the demo province in it. That npm start loads it by itself has a spec of its own.
 */
export async function startSystem(at?: string): Promise<SystemUnderTest> {
  const folder = await mkdtemp(path.join(tmpdir(), 'mot-cua-system-'));
  // PostgreSQL, which runs as another user when this is root, has to get to its data.
  await chmod(folder, 0o755);
  const dataFolder = path.join(folder, 'data');
  copyWithOwners(demoData(), dataFolder);
  const ports = await freePorts();
  const clockFile = path.join(folder, 'ahead');
  const setTime = (instant: string) => writeFile(clockFile, String(Date.parse(instant) - Date.now()));
  if (at !== undefined) await setTime(at);
  // Weeks pass in a rehearsal, and nobody is signed out meanwhile.
  const rehearsal = { REHEARSAL_CLOCK_FILE: clockFile, SESSION_HOURS: '720' };
  const launcher = launch([...optionsFor(ports, dataFolder), '--no-seed'], at === undefined ? {} : rehearsal);
  const stop = async () => {
    await launcher.stop();
    await rm(folder, { recursive: true, force: true });
  };
  await launcher.ready().catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  const on = (port: number) => `http://127.0.0.1:${port}`;
  return {
    api: on(ports.api),
    citizen: on(ports.citizen),
    officer: on(ports.officer),
    nationalPortal: on(ports.portal),
    populationRegistry: on(ports.registry),
    databaseUrl: await databaseIn(path.join(dataFolder, 'postgres')),
    setTime,
    stop,
  };
}

function demoData(): string {
  const folder = process.env['JOURNEY_DATA'];
  if (!folder) throw new Error('JOURNEY_DATA is not set: run the journeys through jest.journeys.config.mjs');
  return folder;
}

/** The files of PostgreSQL belong to its own user when this is root, which Node's copying would change. */
function copyWithOwners(from: string, to: string): void {
  execFileSync('cp', ['-a', from, to]);
}

/** The address of the embedded database that runs on a folder. */
async function databaseIn(folder: string): Promise<string> {
  const read = (file: string) => readFile(path.join(folder, file), 'utf8');
  const [status, password] = await Promise.all([read('postmaster.pid'), read('mot-cua-password')]);
  return `postgres://postgres:${password}@127.0.0.1:${status.split('\n')[3]}/mot_cua`;
}
