import type { FastifyInstance } from 'fastify';
import { buildServer } from './build-server';
import { readConfig } from './config';

const ENV = { POPULATION_REGISTRY_CLIENT_SECRET: 'secret' };
let server: FastifyInstance;
beforeEach(() => (server = buildServer(readConfig(ENV))));
afterEach(() => server.close());

const post = (url: string, payload: object, headers: Record<string, string> = {}) =>
  server.inject({ method: 'POST', url, payload, headers });
const signIn = (matKhau = 'secret') => post('/v1/token', { tenTruyCap: 'tayninh', matKhau });
const token = async () => (await signIn()).json<{ maTruyCap: string }>().maTruyCap;
const ask = async (question: object, held?: string) =>
  post('/v1/nguoi-dan/tra-cuu', question, { authorization: `Bearer ${held ?? (await token())}` });
const about = (soDinhDanh: unknown) => ({ soDinhDanh, mucDich: 'DIEN_SAN_TO_KHAI' });

describe('the stand-in of the population registry', () => {
  it('gives a token for the right password only', async () => {
    expect((await signIn()).json()).toMatchObject({ maTruyCap: expect.stringMatching(/^.{32}$/), hieuLucGiay: 1800 });
    expect((await signIn('wrong')).statusCode).toBe(403);
  });

  it('answers nothing without a token, and nothing with one that has ended', async () => {
    expect((await ask(about('072195000123'), 'made-up')).statusCode).toBe(401);
    const held = await token();
    await server.inject({ method: 'PUT', url: '/control/faults', payload: { expireTokens: true } });
    expect((await ask(about('072195000123'), held)).statusCode).toBe(401);
  });

  it('knows the citizens of the demo, and says so when it knows nobody', async () => {
    expect((await ask(about('072195000123'))).json()).toMatchObject({ nguoiDan: { hoChuDemTen: 'Nguyễn Thị Lan' } });
    expect((await ask(about('072088000456'))).json()).toMatchObject({ nguoiDan: { hoChuDemTen: 'Trần Văn Minh' } });
    expect((await ask(about('001099000000'))).json()).toEqual({ nguoiDan: null });
  });

  it('refuses a question without a number or a purpose', async () => {
    expect((await ask(about('123'))).statusCode).toBe(400);
    expect((await ask({ soDinhDanh: '072195000123' })).statusCode).toBe(400);
    expect((await server.inject('/control/summary')).json()).toEqual({ asked: 0 });
  });

  it('says what is wrong with a change of its switch, and has none where it was told to have none', async () => {
    const change = (payload: object) => server.inject({ method: 'PUT', url: '/control/faults', payload });
    expect((await change({ status: 200, hot: true })).json<{ mistakes: string[] }>().mistakes).toHaveLength(2);
    const closed = buildServer(readConfig({ ...ENV, STAND_IN_CONTROL: 'false' }));
    expect((await closed.inject('/control/faults')).statusCode).toBe(404);
    await closed.close();
  });

  it('does not start without a password', () => {
    expect(() => readConfig({ PORT: 'x' })).toThrow(/POPULATION_REGISTRY_CLIENT_SECRET is missing.*|PORT must be/);
  });
});
