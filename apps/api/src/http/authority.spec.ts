import { ROLES, type Role } from '@mot-cua/domain';
import { MetadataScanner, NestFactory, Reflector } from '@nestjs/core';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants';
import { RequestMethod } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { createLogger, loadConfig } from '@mot-cua/platform';
import { AppModule } from '../app.module';
import { DEMO_ACCOUNTS } from '../demo';
import { startApi, type ApiUnderTest, type Person } from '../testing/api-under-test';
import { AUTHORITY, type Authority } from './authority';

interface Endpoint {
  readonly name: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly url: string;
  readonly authority: Authority | undefined;
}

/** Every endpoint as its controller declares it. */
async function endpoints(): Promise<Endpoint[]> {
  const config = loadConfig({ DATABASE_URL: 'postgres://nobody@127.0.0.1/none', LOG_LEVEL: 'silent' });

  const app = await NestFactory.createApplicationContext(AppModule.with(config, createLogger('api', config)), {
    preview: true,
    logger: false,
  });
  const { container } = app as unknown as {
    container: { getModules(): Map<string, { controllers: Map<unknown, { metatype: new () => object }> }> };
  };
  const controllers = [...container.getModules().values()].flatMap(({ controllers: of }) =>
    [...of.values()].map(({ metatype }) => metatype),
  );
  const reflector = new Reflector();
  const scanner = new MetadataScanner();
  return controllers.flatMap((controller) => {
    const prototype = controller.prototype as Record<string, object>;
    return scanner.getAllMethodNames(prototype).flatMap((name): Endpoint[] => {
      const handler = prototype[name] as (() => void) | undefined;
      const method = handler && (Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod | undefined);
      if (!handler || method === undefined) return [];
      const path = [Reflect.getMetadata(PATH_METADATA, controller), Reflect.getMetadata(PATH_METADATA, handler)]
        .filter((part): part is string => typeof part === 'string' && part !== '/' && part !== '')
        .join('/');
      const authority = reflector.getAllAndOverride<Authority | undefined>(AUTHORITY, [handler, controller]);
      const url = `/${path}`
        .replace(':code', 'H53.20-260101-9999')
        .replace(':version', '1')
        .replace(':id', randomUUID())
        .replace(':fileId', randomUUID());
      return [
        {
          name: `${RequestMethod[method]} /${path}`,
          method: RequestMethod[method] as Endpoint['method'],
          url,
          authority,
        },
      ];
    });
  });
}

/** Not below /api/v1. */
const OUTSIDE = ['/health/live', '/health/ready', '/metrics'];

let api: ApiUnderTest;
let all: Endpoint[];
const people = new Map<Role, Person>();

beforeAll(async () => {
  api = await startApi();
  all = await endpoints();
  for (const role of ROLES.filter((name) => name !== 'system')) {
    const account = DEMO_ACCOUNTS.find(({ roles }) => roles.length === 1 && roles[0] === role);
    if (account) people.set(role, await api.as(account.login));
  }
});
afterAll(() => api.stop());

it('knows an account of every role', () => {
  expect([...people.keys()].sort()).toEqual(ROLES.filter((role) => role !== 'system').sort());
});

it('finds every endpoint', () => {
  expect(all.length).toBeGreaterThan(40);
});

it('has no endpoint that does not say who may call it', () => {
  expect(all.filter(({ authority }) => authority === undefined).map(({ name }) => name)).toEqual([]);
});

it('refuses strangers everywhere but where it is public', async () => {
  for (const { name, method, url, authority } of all.filter(({ url: at }) => !OUTSIDE.includes(at))) {
    if (authority === 'public') continue;
    const { status } = await send(api.someone(), method, url);
    expect(`${name}: ${status}`).toBe(`${name}: 401`);
  }
});

it('refuses each role what it is not allowed, and nobody what they are', async () => {
  for (const { name, method, url, authority } of all) {
    if (authority === undefined || typeof authority === 'string') continue;
    for (const [role, person] of people) {
      const { status, body } = await send(person, method, url);
      const isRefused = status === 403 && body.code === 'forbidden';
      expect(`${role} at ${name}: ${isRefused}`).toBe(`${role} at ${name}: ${!authority.includes(role)}`);
    }
  }
});

function send(person: Person, method: Endpoint['method'], url: string) {
  if (method === 'POST') return person.post<{ code?: string }>(url, {});
  if (method === 'PUT') return person.put<{ code?: string }>(url, {});
  return method === 'DELETE' ? person.delete<{ code?: string }>(url) : person.get<{ code?: string }>(url);
}
