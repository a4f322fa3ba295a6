import { freePort, startProcess } from '../processes';

/** The stand-in of the population registry as a process of its own. */
export interface PopulationRegistryUnderTest {
  readonly url: string;
  /** What the API needs to be told to ask it. */
  readonly env: Readonly<Record<string, string>>;
  /** Makes it misbehave; see docs/domain/registries.md for the names. */
  setFaults(faults: Readonly<Record<string, unknown>>): Promise<void>;
  /** How many questions it has answered. */
  asked(): Promise<number>;
  /** Makes it well again and forgets how often it was asked. */
  reset(): Promise<void>;
  stop(): Promise<void>;
}

const ACCOUNT = { POPULATION_REGISTRY_CLIENT_ID: 'tayninh', POPULATION_REGISTRY_CLIENT_SECRET: 'secret' };

export async function startPopulationRegistry(
  env: Readonly<Record<string, string>> = {},
): Promise<PopulationRegistryUnderTest> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const running = await startProcess(
    'apps/stand-ins/population-registry/src/main.ts',
    { PORT: String(port), HOST: '127.0.0.1', ...ACCOUNT, ...env },
    `${url}/health/ready`,
  );
  const ask = async (path: string, init?: RequestInit): Promise<Response> => {
    const answer = await fetch(url + path, { ...init, headers: { 'content-type': 'application/json' } });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return answer;
  };
  return {
    url,
    env: { POPULATION_REGISTRY_URL: url, ...ACCOUNT },
    setFaults: async (faults) => void (await ask('/control/faults', { method: 'PUT', body: JSON.stringify(faults) })),
    asked: async () => ((await (await ask('/control/summary')).json()) as { asked: number }).asked,
    reset: async () => void (await ask('/control/reset', { method: 'POST', body: '{}' })),
    stop: () => running.stop(),
  };
}
