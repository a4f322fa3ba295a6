import createFetchClient, { type Client } from 'openapi-fetch';
import { ApiError, toApiError } from './api-error';
import type { paths } from './generated';

export interface ApiClientOptions {
  /** Where the API is; '' for the page's own origin. */
  readonly baseUrl?: string;
  /** Language of the messages that come back, asked for at each request. */
  readonly language: () => 'vi' | 'en';
  readonly fetch?: (request: Request) => Promise<Response>;
}

export interface ApiClient {
  /** Typed calls; each answers its data or throws an {@link ApiError}. */
  readonly api: Client<paths>;
  /** Headers that a change sent by other means (an upload with progress, say) must carry. */
  changeHeaders(): Promise<Record<string, string>>;
  /** Forgets the token of a session; call it after signing in or out. */
  forgetSession(): void;
}

const SAFE_METHODS = ['GET', 'HEAD'];

/** A client of the API that carries the session's token, asks for the right language and turns every failure into an `ApiError`. */
export function createApiClient({
  baseUrl = '',
  language,
  fetch: send = (request) => fetch(request),
}: ApiClientOptions): ApiClient {
  let token: Promise<string | null> | undefined;

  const readToken = async (): Promise<string | null> => {
    const response = await send(new Request(absolute(`${baseUrl}/api/v1/session`)));
    if (!response.ok) throw toApiError(response.status, undefined);
    const { csrfToken } = (await response.json()) as { csrfToken: string | null };
    return csrfToken;
  };
  const currentToken = (): Promise<string | null> => {
    token ??= readToken().catch((error: unknown) => {
      token = undefined;
      throw error;
    });
    return token;
  };

  const sendSigned = async (request: Request): Promise<Response> => {
    request.headers.set('accept-language', language());
    if (SAFE_METHODS.includes(request.method)) return send(request);
    const again = request.clone();
    await sign(request);
    const response = await send(request);
    if (response.status !== 403 || !(await isStaleToken(response.clone()))) return response;
    token = undefined;
    await sign(again);
    return send(again);
  };
  const sign = async (request: Request): Promise<void> => {
    const value = await currentToken();
    if (value) request.headers.set('x-csrf-token', value);
  };

  const api = createFetchClient<paths>({
    baseUrl: absolute(baseUrl || '/'),
    fetch: (request) =>
      sendSigned(request).catch((error: unknown) => {
        throw error instanceof ApiError ? error : new ApiError('unreachable', 0, '');
      }),
  });
  api.use({
    async onResponse({ response }) {
      if (response.ok) return undefined;
      throw toApiError(response.status, await response.json().catch(() => undefined));
    },
  });

  return {
    api,
    async changeHeaders() {
      const value = await currentToken();
      return { 'accept-language': language(), ...(value && { 'x-csrf-token': value }) };
    },
    forgetSession() {
      token = undefined;
    },
  };
}

async function isStaleToken(response: Response): Promise<boolean> {
  const body: unknown = await response.json().catch(() => undefined);
  return toApiError(response.status, body).code === 'csrfTokenInvalid';
}

function absolute(address: string): string {
  return typeof location === 'undefined' ? address : new URL(address, location.origin).href.replace(/\/$/, '');
}
