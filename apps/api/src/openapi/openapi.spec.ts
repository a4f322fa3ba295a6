import { startApi, type ApiUnderTest } from '../testing/api-under-test';

interface Operation {
  readonly summary?: string;
  readonly description?: string;
  readonly security?: readonly object[];
  readonly requestBody?: object;
  readonly parameters?: readonly object[];
  readonly responses: Readonly<Record<string, Response>>;
}

interface Response {
  readonly $ref?: string;
  readonly description?: string;
  readonly content?: object;
}

interface Document {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly responses: Readonly<Record<string, Response>> };
}

let api: ApiUnderTest;
let operations: readonly (readonly [name: string, operation: Operation])[];
const operation = (name: string) => operations.find(([known]) => known === name)?.[1];
const lacking = (isFine: (operation: Operation, name: string) => boolean) =>
  operations.filter(([name, one]) => !isFine(one, name)).map(([name]) => name);

beforeAll(async () => {
  api = await startApi();
  const answer = await api.app.inject({ method: 'GET', url: '/api/openapi.json' });
  const { openapi, paths, components } = answer.json<Document>();
  expect(openapi).toBe('3.1.0');
  operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, one]) => {
      const responses = Object.entries(one.responses).map(([status, response]) => {
        const name = response.$ref?.split('/').at(-1);
        return [status, name ? (components.responses[name] ?? {}) : response] as const;
      });
      return [`${method.toUpperCase()} ${path}`, { ...one, responses: Object.fromEntries(responses) }] as const;
    }),
  );
});
afterAll(() => api.stop());

describe('the description of the API', () => {
  it('says of every endpoint what it does, what it answers and for whom it is', () => {
    expect(operations.length).toBeGreaterThan(100);
    expect(lacking(({ summary }) => Boolean(summary))).toEqual([]);
    expect(lacking(({ responses }) => Object.keys(responses).some((status) => status.startsWith('2')))).toEqual([]);
    expect(lacking(({ description }) => /(^|\n)For: .+\.$/.test(description ?? ''))).toEqual([]);
  });

  it('tells strangers where they have to sign in, and everybody what goes wrong when a server does', () => {
    expect(
      lacking(({ description, security, responses }) => {
        const isPublic = /For: anybody\.$/.test(description ?? '');
        return isPublic ? !security : Boolean(security && responses['401']?.description?.includes('notSignedIn'));
      }),
    ).toEqual([]);
    expect(lacking(({ responses }) => Boolean(responses['500'] && responses['503']))).toEqual([]);
  });

  it('tells that every request with content may be refused for it', () => {
    const hasContent = ({ requestBody, parameters = [] }: Operation) => Boolean(requestBody) || parameters.length > 0;
    expect(lacking((one) => !hasContent(one) || Boolean(one.responses['400']))).toEqual([]);
  });

  it('gives every problem the form of one', () => {
    expect(
      lacking(({ responses }) =>
        Object.entries(responses).every(
          ([status, { content }]) => !/^[45]/.test(status) || JSON.stringify(content)?.includes('ProblemDto'),
        ),
      ),
    ).toEqual([]);
  });

  it('keeps what an endpoint says of its own beside what all of them may answer', () => {
    const reset = operation('POST /api/v1/citizen-accounts/{id}/reset-password');
    expect(reset?.description).toMatch(/For: `counterOfficer`\.$/);
    expect(reset?.responses['403']?.description?.match(/`forbidden`/g)).toHaveLength(1);
    expect(reset?.responses['403']?.description).toContain('`csrfTokenInvalid`');
    expect(reset?.responses['422']?.description).toContain('`identityUnchecked`');
    const choose = operation('PUT /api/v1/session/password');
    expect(JSON.stringify(choose?.responses)).not.toContain('passwordChangeNeeded');
  });
});
