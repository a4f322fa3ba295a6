import { startNationalPortal, type NationalPortalUnderTest } from '@mot-cua/testing/national-portal';
import { Rejected, TryAgain } from '../errors';
import { NationalCatalogueVersionA } from './version-a.catalogue';

let portal: NationalPortalUnderTest;
const client = (different: { timeoutMs?: number; unit?: string } = {}) =>
  new NationalCatalogueVersionA({
    ...{ url: portal.url, username: 'tayninh', password: 'tayninh', unit: '000.00.00.H53' },
    ...{ destination: 'VN:GOV:000.00.00.G22:vpcpdvcprovider', timeoutMs: 20_000 },
    ...different,
  });

beforeAll(async () => {
  portal = await startNationalPortal();
});
afterEach(() => portal.reset());
afterAll(() => portal.stop());

describe('the national catalogue by protocol version A', () => {
  it('lists procedures, fields and agencies', async () => {
    const catalogue = client();
    const { items, unread } = await catalogue.procedures();
    expect(unread).toEqual([]);
    expect(items).toContainEqual({ code: '1.001193', name: 'Đăng ký khai sinh' });
    expect((await catalogue.fields()).items).toContainEqual({ code: 'G15-HT01', name: 'Hộ tịch', branch: 'G15' });
    expect((await catalogue.agencies()).items[0]).toMatchObject({ code: '000.00.00.H53', level: '2' });
  });

  it('reads every procedure of it without a fault', async () => {
    const catalogue = client();
    const { items } = await catalogue.procedures();
    expect(items.length).toBeGreaterThan(20);
    for (const { code, name } of items) {
      expect([code, await catalogue.describe(code)]).toMatchObject([code, { procedure: { code, name }, faults: [] }]);
    }
    await expect(catalogue.describe('9.999999')).resolves.toBeUndefined();
  });

  it('tells what changed in the law', async () => {
    await portal.changeProcedure('1.001193', {
      name: 'Đăng ký khai sinh (mới)',
      channels: [{ channel: '1', times: [{ amount: '2', unit: 'Ngày làm việc', note: '', fees: [] }] }],
    });
    expect((await client().describe('1.001193'))?.procedure).toMatchObject({
      name: 'Đăng ký khai sinh (mới)',
      channels: [{ channel: 'counter', times: [{ processingTime: { unit: 'workingDay', amount: 2 } }] }],
      fees: [],
    });
  });

  it('names nonsense of one procedure, and goes on with the others', async () => {
    await portal.changeProcedure('1.001193', { raw: { THANHPHANHOSO: 'x' } });
    const catalogue = client();
    expect(await catalogue.describe('1.001193')).toMatchObject({
      procedure: { papers: null, name: 'Đăng ký khai sinh' },
      faults: [{ part: 'papers', at: 'THANHPHANHOSO', value: 'x', code: 'notList' }],
    });
    expect((await catalogue.describe('1.000894'))?.faults).toEqual([]);
  });

  it('goes on in a new session when the old one ends midway', async () => {
    const catalogue = client();
    await catalogue.procedures();
    await portal.setFaults({ sessionUses: 3 });
    for (let n = 0; n < 8; n += 1) expect(await catalogue.describe('1.001193')).toBeDefined();
    await portal.setFaults({ sessionUses: 0, expireSessions: true });
    expect(await catalogue.describe('1.001193')).toBeDefined();
  });

  it.each(['http500', 'busy', 'garbage', 'reset'])('is to be asked again after the fault %s', async (kind) => {
    const catalogue = client();
    await catalogue.fields();
    await portal.setFaults({ failNext: 1, errorKinds: [kind] });
    await expect(catalogue.procedures()).rejects.toBeInstanceOf(TryAgain);
    await expect(catalogue.procedures()).resolves.toBeDefined();
  });

  it('is to be asked again when it is down or slow, and not when it refuses the province', async () => {
    await portal.setFaults({ latencyMs: 1_000 });
    await expect(client({ timeoutMs: 200 }).procedures()).rejects.toBeInstanceOf(TryAgain);
    await portal.setFaults({ latencyMs: 0, down: true });
    await expect(client().procedures()).rejects.toBeInstanceOf(TryAgain);
    await portal.setFaults({ down: false });
    await expect(client({ unit: '000.00.00.H01' }).procedures()).rejects.toBeInstanceOf(Rejected);
  });
});
