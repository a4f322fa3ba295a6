import { Clock, createLogger, loadConfig } from '@mot-cua/platform';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from '../demo';
import { createApplication } from '../http/application';
import { copyDemo } from './demo-copy';

/** A clock that stands where a test puts it. */
export class TestClock extends Clock {
  constructor(private at = new Date('2026-11-23T02:00:00Z')) {
    super();
  }
  now(): Date {
    return this.at;
  }
  setTo(at: string): void {
    this.at = new Date(at);
  }
}

export interface Answer<T> {
  readonly status: number;
  readonly body: T;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** Somebody who talks to the API as a browser does: with the cookie and the token of their session. */
export class Person {
  private cookie = '';
  private csrfToken = '';

  constructor(private readonly app: NestFastifyApplication) {}

  async signIn(login: string, password = DEMO_PASSWORD): Promise<this> {
    const answer = await this.post<{ csrfToken: string }>('/session', { login, password });
    if (answer.status !== 200) throw new Error(`${login} could not sign in: ${JSON.stringify(answer.body)}`);
    this.csrfToken = answer.body.csrfToken;
    return this;
  }

  get<T = never>(url: string, headers: Record<string, string> = {}): Promise<Answer<T>> {
    return this.send('GET', url, undefined, headers);
  }
  post<T = never>(url: string, body?: object, headers: Record<string, string> = {}): Promise<Answer<T>> {
    return this.send('POST', url, body, headers);
  }
  put<T = never>(url: string, body: object): Promise<Answer<T>> {
    return this.send('PUT', url, body, {});
  }
  delete<T = never>(url: string): Promise<Answer<T>> {
    return this.send('DELETE', url, undefined, {});
  }

  /** Uploads a file as a browser's form does. */
  async upload<T = never>(
    url: string,
    code: string,
    fileName: string,
    content: Buffer,
    field: 'paperCode' | 'resultCode' = 'paperCode',
  ): Promise<Answer<T>> {
    const form = new FormData();
    form.append(field, code);
    form.append('file', new Blob([new Uint8Array(content)]), fileName);
    const request = new Request('http://x', { method: 'POST', body: form });
    const payload = Buffer.from(await request.arrayBuffer());
    return this.send('POST', url, payload, { 'content-type': request.headers.get('content-type') ?? '' });
  }

  private async send<T>(
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    url: string,
    payload: object | Buffer | undefined,
    extra: Record<string, string>,
  ): Promise<Answer<T>> {
    const headers = {
      ...(this.cookie && { cookie: this.cookie }),
      ...(this.csrfToken && { 'x-csrf-token': this.csrfToken }),
      ...extra,
    };
    const answer = await this.app.inject({ method, url: `/api/v1${url}`, headers, ...(payload && { payload }) });
    const cookie = answer.cookies.find(({ name }) => name === 'mot_cua_session');
    if (cookie) this.cookie = cookie.value ? `${cookie.name}=${cookie.value}` : '';
    const isJson = String(answer.headers['content-type']).includes('json');
    return {
      status: answer.statusCode,
      body: (isJson ? answer.json() : answer.rawPayload) as T,
      headers: answer.headers,
    };
  }
}

export interface ApiUnderTest {
  readonly app: NestFastifyApplication;
  readonly clock: TestClock;
  readonly databaseUrl: string;
  readonly filesFolder: string;
  /** Somebody new, who has not signed in. */
  someone(): Person;
  /** The demo's person of a login, signed in. */
  as(login: string): Promise<Person>;
  stop(): Promise<void>;
}

/** Forms may name the registry, but nobody is there to answer. */
const UNREACHABLE_REGISTRY = {
  POPULATION_REGISTRY_URL: 'http://127.0.0.1:9',
  ...{ POPULATION_REGISTRY_CLIENT_ID: 'tayninh', POPULATION_REGISTRY_CLIENT_SECRET: 'secret' },
};

/** The API on a database of its own with the demo province in it. */
export async function startApi(env: Record<string, string> = {}): Promise<ApiUnderTest> {
  const { database, filesFolder, drop } = await copyDemo();
  const config = loadConfig({
    ...{ DATABASE_URL: database.url, STORAGE_FOLDER: filesFolder, LOG_LEVEL: 'silent' },
    ...UNREACHABLE_REGISTRY,
    ...env,
  });
  const clock = new TestClock();
  const app = await createApplication(config, createLogger('api', config), clock);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return {
    app,
    clock,
    databaseUrl: database.url,
    filesFolder,
    someone: () => new Person(app),
    as: (login) => new Person(app).signIn(login),
    async stop() {
      await app.close();
      await drop();
    },
  };
}

/** The login of the demo's person of a role; the nth where there are several. */
export function demoLogin(role: string, nth = 0): string {
  const login = DEMO_ACCOUNTS.filter(({ roles }) => roles.some((held) => held === role))[nth]?.login;
  if (!login) throw new Error(`The demo has no ${role} number ${nth}`);
  return login;
}
