import { createTestDatabase } from '../database';
import { freePort, startProcess } from '../processes';

/** A message as the portal received it. */
export interface MessageAtPortal {
  readonly sequence: number;
  readonly service: string;
  readonly idempotencyKey: string | null;
  readonly outcome: 'received' | 'accepted' | 'double' | 'refused' | 'fault';
  readonly errorCode: string | null;
  readonly message: string | null;
  readonly body: { readonly [name: string]: unknown; readonly isUpdating?: string };
}

export interface DossierAtPortal {
  readonly code: string;
  readonly status: number;
  readonly content: Readonly<Record<string, unknown>>;
  readonly statuses: readonly { readonly status: number }[];
  readonly progress: readonly { readonly status: number; readonly content: Readonly<Record<string, string>> }[];
}

export interface TotalsAtPortal {
  readonly dossiers: number;
  readonly progressRows: number;
  readonly messages: number;
  readonly doubles: number;
  readonly refused: number;
  readonly faults: number;
}

/** The stand-in of the national portal as a process of its own, with a database of its own. */
export interface NationalPortalUnderTest {
  readonly url: string;
  /** Makes it misbehave; see docs/domain/national-portal.md for the names. */
  setFaults(faults: Readonly<Record<string, unknown>>): Promise<void>;
  /** Makes the law change: the named properties of a procedure; see the stand-in's `NationalProcedure`. */
  changeProcedure(code: string, change: Readonly<Record<string, unknown>>): Promise<void>;
  /** Takes a procedure out of the national catalogue. */
  removeProcedure(code: string): Promise<void>;
  /** What it received, oldest first; of one dossier or of all, at most 1,000. */
  messages(code?: string): Promise<MessageAtPortal[]>;
  /** What it holds of a dossier; `undefined` when nothing. */
  dossier(code: string): Promise<DossierAtPortal | undefined>;
  totals(): Promise<TotalsAtPortal>;
  /** Forgets everything that it received and every change of the law, and makes it well again. */
  reset(): Promise<void>;
  stop(): Promise<void>;
}

export async function startNationalPortal(env: Record<string, string> = {}): Promise<NationalPortalUnderTest> {
  const database = await createTestDatabase({ empty: true });
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const running = await startProcess(
    'apps/stand-ins/national-portal/src/main.ts',
    { PORT: String(port), HOST: '127.0.0.1', NATIONAL_PORTAL_DATABASE_URL: database.url, ...env },
    `${url}/health/ready`,
  ).catch(async (error: unknown) => {
    await database.drop();
    throw error;
  });

  const ask = async (path: string, init?: RequestInit): Promise<Response> => {
    const answer = await fetch(url + path, { ...init, headers: { 'content-type': 'application/json' } });
    if (!answer.ok && answer.status !== 404) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return answer;
  };
  return {
    url,
    setFaults: async (faults) => void (await ask('/control/faults', { method: 'PUT', body: JSON.stringify(faults) })),
    changeProcedure: async (code, change) =>
      void (await ask(`/control/procedures/${code}`, { method: 'PUT', body: JSON.stringify(change) })),
    removeProcedure: async (code) => void (await ask(`/control/procedures/${code}`, { method: 'DELETE', body: '{}' })),
    messages: async (code) => {
      const answer = await ask(`/control/received${code ? `?code=${encodeURIComponent(code)}` : ''}`);
      return ((await answer.json()) as { messages: MessageAtPortal[] }).messages;
    },
    dossier: async (code) => {
      const answer = await ask(`/control/dossiers/${encodeURIComponent(code)}`);
      return answer.ok ? ((await answer.json()) as DossierAtPortal) : undefined;
    },
    totals: async () => (await (await ask('/control/summary')).json()) as TotalsAtPortal,
    reset: async () => void (await ask('/control/reset', { method: 'POST', body: '{}' })),
    stop: async () => {
      await running.stop();
      await database.drop();
    },
  };
}
