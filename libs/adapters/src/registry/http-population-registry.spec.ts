import { freePort } from '@mot-cua/testing/processes';
import { startPopulationRegistry, type PopulationRegistryUnderTest } from '@mot-cua/testing/population-registry';
import { HttpPopulationRegistry, NotAsked, Rejected, TryAgain } from './index';

const LAN = '072195000123';
/** Longer than the next question takes on a busy machine. */
const LEFT_ALONE_MS = 3_000;

let registry: PopulationRegistryUnderTest;
beforeAll(async () => (registry = await startPopulationRegistry()));
beforeEach(() => registry.reset());
afterAll(() => registry?.stop());

const client = (changes: { url?: string; clientSecret?: string; timeoutMs?: number } = {}) =>
  new HttpPopulationRegistry(
    { url: registry.url, clientId: 'tayninh', clientSecret: 'secret', timeoutMs: 20_000, ...changes },
    LEFT_ALONE_MS,
  );
const ask = (of = client(), nationalId = LAN) => of.personOf(nationalId, 'prefill');

describe('the population registry', () => {
  it('tells who has a number, and of nobody else', async () => {
    expect(await ask()).toMatchObject({
      fullName: 'Nguyễn Thị Lan',
      gender: 'female',
      residence: { unitCode: '25459' },
    });
    expect(await ask(client(), '001099000000')).toBeUndefined();
  });

  it('is signed in to once, and again when the token has ended', async () => {
    const one = client();
    await Promise.all([ask(one), ask(one), ask(one)]);
    await registry.setFaults({ expireTokens: true });
    expect(await ask(one)).toMatchObject({ nationalId: LAN });
    expect(await registry.asked()).toBe(4);
  });

  it.each([
    ['is down', { down: true }, TryAgain],
    ['is too slow', { latencyMs: 60_000 }, TryAgain],
    ['has a fault', { status: 500 }, TryAgain],
    ['has too much to do', { status: 429 }, TryAgain],
    ['answers what is no JSON', { answer: 'notJson' }, TryAgain],
    ['refuses', { status: 403 }, Rejected],
    ['answers about somebody else', { answer: 'somebodyElse' }, Rejected],
  ])('%s', async (_what, faults, error) => {
    const one = client({ timeoutMs: 5_000 });
    await ask(one);
    await registry.setFaults(faults);
    const before = performance.now();
    await expect(ask(one)).rejects.toBeInstanceOf(error);
    expect(performance.now() - before).toBeLessThan(30_000);
  });

  it('does not let us in with another password, and cannot be reached where it is not', async () => {
    await expect(ask(client({ clientSecret: 'guessed' }))).rejects.toBeInstanceOf(Rejected);
    await expect(ask(client({ url: `http://127.0.0.1:${await freePort()}` }))).rejects.toBeInstanceOf(TryAgain);
  });

  it('is left alone for a while when it does not answer, and then tried out', async () => {
    const one = client();
    await registry.setFaults({ down: true });
    for (let failure = 0; failure < 5; failure += 1) await expect(ask(one)).rejects.not.toBeInstanceOf(NotAsked);
    await registry.reset();
    await expect(ask(one)).rejects.toBeInstanceOf(NotAsked);
    await new Promise((resolve) => setTimeout(resolve, LEFT_ALONE_MS + 50));
    expect(await ask(one)).toMatchObject({ nationalId: LAN });
  });

  it('never says in its errors whom it was asked about', async () => {
    await registry.setFaults({ status: 500 });
    await expect(ask()).rejects.toThrow(/^Registry: HTTP 500$/);
  });
});
