import { startApi, type ApiUnderTest } from '../testing/api-under-test';
import { PROBLEMS, type ProblemDto } from './problems';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

/** A request as it comes from outside, with whatever body and headers. */
async function raw(method: 'GET' | 'POST', url: string, headers: Record<string, string> = {}, payload?: string) {
  const answer = await api.app.inject({ method, url, headers, ...(payload !== undefined && { payload }) });
  return { status: answer.statusCode, headers: answer.headers, body: answer.json<ProblemDto>() };
}

const json = { 'content-type': 'application/json' };

describe('a problem document', () => {
  it('speaks Vietnamese, and English when that is asked for', async () => {
    const [usual, english] = await Promise.all([
      raw('GET', '/api/v1/drafts'),
      raw('GET', '/api/v1/drafts', { 'accept-language': 'en-GB,en;q=0.9' }),
    ]);
    expect(usual).toMatchObject({
      status: 401,
      body: {
        type: 'urn:mot-cua:problem:notSignedIn',
        code: 'notSignedIn',
        status: 401,
        title: PROBLEMS.notSignedIn.vi,
      },
    });
    expect(usual.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(usual.headers['content-language']).toBe('vi');
    expect(english.body.title).toBe(PROBLEMS.notSignedIn.en);
    expect(english.headers['content-language']).toBe('en');
  });

  it('is what an address that is none answers with', async () => {
    expect(await raw('GET', '/api/v1/nowhere')).toMatchObject({ status: 404, body: { code: 'notFound' } });
    expect(await raw('GET', '/favicon.ico')).toMatchObject({ status: 404, body: { code: 'notFound' } });
  });

  it('names a property that nobody asked for, and says what is missing', async () => {
    const body = JSON.stringify({ login: 'x', isAdmin: true });
    const answer = await raw('POST', '/api/v1/session', { ...json, 'accept-language': 'en' }, body);
    expect(answer).toMatchObject({ status: 400, body: { code: 'invalidRequest' } });
    expect(answer.body.fields).toEqual(
      expect.arrayContaining([
        { pointer: '/isAdmin', code: 'unknownField', message: 'The form has no such field.' },
        { pointer: '/password', code: 'required', message: 'This is needed. Please fill it in.' },
      ]),
    );
  });

  it('says each thing about a field once, with the limit in it', async () => {
    const account = { fullName: 'Lê Hoa', nationalId: '072195000111', phone: '0912000111', password: 'short' };
    const { body } = await raw('POST', '/api/v1/accounts', json, JSON.stringify(account));
    expect(body.fields).toEqual([{ pointer: '/password', code: 'minLength', message: 'Cần ít nhất 10 ký tự.' }]);
  });

  it.each([
    ['a text that is no JSON', json, '{"login":'],
    ['no body where one is needed', json, ''],
    ['a list where an object is needed', json, '[]'],
    ['a form of a page', { 'content-type': 'application/x-www-form-urlencoded' }, 'login=a&password=b'],
    ['plain text', { 'content-type': 'text/plain' }, '{"login":"a","password":"b"}'],
    ['a character that no text has', json, JSON.stringify({ login: 'a\u0000b', password: 'c' })],
  ])('refuses %s as an invalid request', async (_, headers, payload) => {
    expect(await raw('POST', '/api/v1/session', headers, payload)).toMatchObject({
      status: 400,
      body: { code: 'invalidRequest' },
    });
  });

  it('refuses a body that is too long', async () => {
    const payload = JSON.stringify({ login: 'x'.repeat(2_000_000), password: 'y' });
    expect(await raw('POST', '/api/v1/session', json, payload)).toMatchObject({
      status: 413,
      body: { code: 'requestTooLarge' },
    });
  });

  it('refuses a body of ten megabytes in words that arrive, while it is still being sent', async () => {
    await api.app.listen({ port: 0, host: '127.0.0.1' });
    const answer = await fetch(`${await api.app.getUrl()}/api/v1/session`, {
      method: 'POST',
      headers: json,
      body: JSON.stringify({ login: 'x'.repeat(10_000_000), password: 'y' }),
    });
    expect([answer.status, (await answer.json()) as ProblemDto]).toEqual([
      413,
      expect.objectContaining({ code: 'requestTooLarge', title: PROBLEMS.requestTooLarge.vi }),
    ]);
  });

  it('refuses a body that is nested without end', async () => {
    const deep = `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`;
    expect(await raw('POST', '/api/v1/session', json, `{"login":${deep},"password":"y"}`)).toMatchObject({
      status: 413,
      body: { code: 'requestTooLarge' },
    });
  });
});

describe('the request id', () => {
  it('is the one that came, in the answer and in the problem', async () => {
    const given = { ...json, 'x-request-id': 'from-the-proxy-1' };
    const payload = JSON.stringify({ login: 'nobody', password: 'wrong' });
    const { headers, body } = await raw('POST', '/api/v1/session', given, payload);
    expect([headers['x-request-id'], body.requestId]).toEqual(['from-the-proxy-1', 'from-the-proxy-1']);
  });

  it('is one of our own where none came, or one that is no id', async () => {
    const none: Record<string, string> = {};
    for (const given of [none, { 'x-request-id': 'a b\tc' }]) {
      const { headers, body } = await raw('GET', '/api/v1/drafts', given);
      expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
      expect(body.requestId).toBe(headers['x-request-id']);
    }
  });
});

describe('what every answer carries', () => {
  it('forbids browsers to take data for a page, and lets the description of the API show itself', async () => {
    const [data, page] = await Promise.all(
      ['/api/v1/session', '/api/docs'].map((url) => api.app.inject({ method: 'GET', url })),
    );
    expect(data?.headers).toMatchObject({
      'content-security-policy': "default-src 'none';frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'x-request-id': expect.stringMatching(/^[\w-]{8,64}$/) as string,
    });
    expect(page?.headers['content-security-policy']).toContain("script-src 'self'");
  });
});
