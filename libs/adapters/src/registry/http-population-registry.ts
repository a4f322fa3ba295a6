import type { PopulationRegistryConfig } from '@mot-cua/platform';
import {
  circuitBreaker,
  ConsecutiveBreaker,
  handleWhen,
  isBrokenCircuitError,
  type CircuitBreakerPolicy,
} from 'cockatiel';
import { Rejected, TryAgain } from '../national-portal/errors';
import { readPerson, readToken, toQuery } from './message';
import { PopulationRegistry, type PersonOnRecord, type RegistryPurpose } from './population-registry';

/** After so many failures on end nobody is made to wait for the registry… */
const FAILURES_ON_END = 5;
/** …for so long; then one call tries it out. */
const LEFT_ALONE_MS = 30_000;
/** A token is renewed before it ends. */
const TOKEN_MARGIN_MS = 10_000;

/** Nobody was asked, because the registry has not been answering: a `TryAgain` that took no time. */
export class NotAsked extends TryAgain {}

/** The population registry over HTTP; signs in once and holds the token. One instance serves any number of calls at once. */
export class HttpPopulationRegistry extends PopulationRegistry {
  private readonly circuit: CircuitBreakerPolicy;
  private token: { readonly value: Promise<string>; until: number } | undefined;

  constructor(
    private readonly config: PopulationRegistryConfig,
    leftAloneMs = LEFT_ALONE_MS,
  ) {
    super();
    this.circuit = circuitBreaker(
      handleWhen((error) => error instanceof TryAgain),
      { halfOpenAfter: leftAloneMs, breaker: new ConsecutiveBreaker(FAILURES_ON_END) },
    );
  }

  async personOf(nationalId: string, purpose: RegistryPurpose): Promise<PersonOnRecord | undefined> {
    try {
      return await this.circuit.execute(() => this.ask(nationalId, purpose));
    } catch (error) {
      throw isBrokenCircuitError(error) ? new NotAsked('Registry: left alone for a while') : error;
    }
  }

  /** Signing in counts for the time that one call may take. */
  private async ask(nationalId: string, purpose: RegistryPurpose): Promise<PersonOnRecord | undefined> {
    const signal = AbortSignal.timeout(this.config.timeoutMs);
    const query = toQuery(nationalId, purpose);
    const first = await this.post('/v1/nguoi-dan/tra-cuu', query, signal, await this.tokenFor(signal));
    if (first.status !== 401) return readPerson(await bodyOf(first), nationalId);
    // The token has ended before its time.
    await first.body?.cancel();
    this.token = undefined;
    const second = await this.post('/v1/nguoi-dan/tra-cuu', query, signal, await this.tokenFor(signal));
    return readPerson(await bodyOf(second), nationalId);
  }

  private tokenFor(signal: AbortSignal): Promise<string> {
    if (this.token && performance.now() < this.token.until) return this.token.value;
    const held = { until: Number.POSITIVE_INFINITY, value: this.signIn(signal, (until) => (held.until = until)) };
    this.token = held;
    held.value.catch(() => {
      if (this.token === held) this.token = undefined;
    });
    return held.value;
  }

  private async signIn(signal: AbortSignal, holdUntil: (until: number) => void): Promise<string> {
    const { clientId, clientSecret } = this.config;
    const answer = await this.post('/v1/token', { tenTruyCap: clientId, matKhau: clientSecret }, signal);
    const { token, seconds } = readToken(await bodyOf(answer));
    holdUntil(performance.now() + seconds * 1000 - TOKEN_MARGIN_MS);
    return token;
  }

  private async post(path: string, body: object, signal: AbortSignal, token?: string): Promise<Response> {
    const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) };
    try {
      return await fetch(new URL(path, this.config.url), {
        ...{ method: 'POST', headers, body: JSON.stringify(body), signal },
        redirect: 'error',
      });
    } catch (error) {
      throw new TryAgain(`Registry: ${reasonOf(error)}`);
    }
  }
}

/** @throws TryAgain, Rejected */
async function bodyOf(answer: Response): Promise<unknown> {
  if (answer.ok) {
    return answer.json().catch((error: unknown) => {
      throw new TryAgain(`Registry: ${reasonOf(error)}`);
    });
  }
  await answer.body?.cancel();
  const isPassing = answer.status >= 500 || [401, 408, 429].includes(answer.status);
  throw isPassing
    ? new TryAgain(`Registry: HTTP ${answer.status}`)
    : new Rejected('The registry refused', String(answer.status));
}

/** Why a call came to nothing; never what it was about. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'failed';
  const { cause } = error;
  return cause instanceof Error && 'code' in cause ? String(cause.code) : error.name;
}
