import { startNationalPortal, type NationalPortalUnderTest } from '@mot-cua/testing/national-portal';
import { Rejected, TryAgain } from '../errors';
import { LONGEST_ANSWER_KEPT, type PortalExchange } from '../exchange';
import type { DeliveryAttempt } from '../national-portal';
import { aReceivedReport, aReport } from '../report.builder';
import { NationalPortalVersionA } from './version-a.client';

let portal: NationalPortalUnderTest;
const client = (different: { password?: string; url?: string; timeoutMs?: number } = {}) =>
  new NationalPortalVersionA({
    url: portal.url,
    username: 'tayninh',
    password: 'tayninh',
    unit: '000.00.00.H53',
    destination: 'VN:GOV:000.00.00.G22:vpcpdvcprovider',
    timeoutMs: 20_000,
    ...different,
  });

beforeAll(async () => {
  portal = await startNationalPortal();
});
afterEach(() => portal.reset());
afterAll(() => portal.stop());

const CODE = aReport().code;
const FIRST_TRY: DeliveryAttempt = { mayHaveArrived: false };
const AGAIN: DeliveryAttempt = { mayHaveArrived: true };
const servicesReceived = async () => (await portal.messages()).map(({ service, outcome }) => `${service} ${outcome}`);

describe('the national portal by protocol version A', () => {
  it('makes a dossier known, then follows it, each step once and in order', async () => {
    const nationalPortal = client();
    await expect(nationalPortal.deliver(aReport(), FIRST_TRY)).resolves.toMatchObject({ code: '0', wasThere: false });
    await nationalPortal.deliver(aReceivedReport(), FIRST_TRY);

    const dossier = await portal.dossier(CODE);
    expect(dossier?.statuses.map(({ status }) => status)).toEqual([1, 2]);
    expect(dossier?.progress.map(({ content }) => content.NoiDungXuLy)).toEqual([
      'Bước 1: Nộp hồ sơ trực tuyến',
      'Bước 2: Tiếp nhận hồ sơ',
    ]);
    expect(dossier?.content).toMatchObject({ MaLinhVuc: 'G15-HT01', NgayHenTra: '20261123170000' });
    const sent = (await portal.messages(CODE)).filter(({ service }) => service === 'DongBoHoSoMC');
    expect(sent.map(({ body }) => body.isUpdating)).toEqual(['False', 'True']);
  });

  it('asks the catalogue once for each procedure', async () => {
    const nationalPortal = client();
    await nationalPortal.deliver(aReport(), FIRST_TRY);
    await nationalPortal.deliver(aReceivedReport(), FIRST_TRY);
    expect((await servicesReceived()).filter((call) => call.startsWith('LayThuTuc'))).toHaveLength(1);
  });

  it('looks nothing up as long as nothing can have arrived', async () => {
    await client().deliver(aReport(), FIRST_TRY);
    await client().deliver(aReceivedReport(), FIRST_TRY);
    const calls = await servicesReceived();
    expect(calls.filter((call) => call.startsWith('TraCuuHoSo'))).toEqual([]);
    expect(calls.filter((call) => call.startsWith('DongBoHoSoMC'))).toHaveLength(2);
  });

  it('sees from the look-up that a step has arrived, and sends nothing again', async () => {
    await client().deliver(aReport(), FIRST_TRY);
    await expect(client().deliver(aReport(), AGAIN)).resolves.toMatchObject({ wasThere: true });
    expect((await servicesReceived()).slice(3)).toEqual(['LayThuTuc accepted', 'TraCuuHoSo accepted']);
  });

  it('sends the step where the look-up finds the dossier without it', async () => {
    const nationalPortal = client();
    let down: Promise<void> | undefined;
    const sendsOnlyTheDossier = nationalPortal.deliver(aReport(), {
      mayHaveArrived: false,
      // The portal goes down right after it has taken the dossier.
      onExchange: ({ service }) => {
        if (service === 'DongBoHoSoMC') down = portal.setFaults({ down: true });
      },
    });
    await expect(sendsOnlyTheDossier).rejects.toBeInstanceOf(TryAgain);
    await down;
    await portal.setFaults({ down: false });
    expect(await portal.dossier(CODE)).toMatchObject({ status: 1, progress: [] });

    await expect(nationalPortal.deliver(aReport(), AGAIN)).resolves.toMatchObject({ wasThere: false });
    expect((await portal.dossier(CODE))?.progress).toHaveLength(1);
  });

  it('is safe to repeat where the portal does not tell the steps: its key makes a double of it', async () => {
    await portal.setFaults({ lookUps: 'withoutProgress' });
    await client().deliver(aReport(), FIRST_TRY);
    await client().deliver(aReport(), AGAIN);
    expect((await portal.dossier(CODE))?.progress).toHaveLength(1);
    expect(await portal.totals()).toMatchObject({ progressRows: 1, doubles: 2 });
  });

  it('arrives once though answers are lost', async () => {
    const nationalPortal = client();
    await portal.setFaults({ answerLostRate: 0.5, seed: 7 });
    const failures: TryAgain[] = [];
    for (const report of [aReport(), aReceivedReport()]) {
      let mayHaveArrived = false;
      for (let isDelivered = false; !isDelivered;) {
        isDelivered = await nationalPortal.deliver(report, { mayHaveArrived }).then(
          () => true,
          (error: unknown) => {
            if (!(error instanceof TryAgain)) throw error;
            failures.push(error);
            mayHaveArrived ||= error.kind === 'noAnswer';
            return false;
          },
        );
      }
    }
    expect(failures.map(({ kind }) => kind)).toContain('noAnswer');
    expect((await portal.dossier(CODE))?.progress.map(({ status }) => status)).toEqual([1, 2]);
  });

  it('sends a dossier as an update when the portal says that it exists already', async () => {
    const nationalPortal = client();
    await nationalPortal.deliver(aReport(), FIRST_TRY);
    await portal.setFaults({ lookUps: 'nothing' });
    // A first report of the dossier under another key, as after a restart of the portal that forgot its keys.
    await nationalPortal.deliver(aReport({ dossierId: '5f0c1f9e-0000-4000-8000-0000000000aa' }), AGAIN);
    expect((await portal.messages(CODE)).map(({ outcome }) => outcome)).toContain('refused');
    expect(await portal.totals()).toMatchObject({ dossiers: 1 });
  });

  it('sends a dossier whole as new when the portal does not know it, whatever event it is about', async () => {
    await client().deliver(aReceivedReport(), FIRST_TRY);
    const sent = (await portal.messages(CODE)).filter(({ service }) => service === 'DongBoHoSoMC');
    expect(sent.map(({ body, outcome }) => [body.isUpdating, outcome])).toEqual([
      ['True', 'refused'],
      ['False', 'accepted'],
    ]);
    expect(await portal.dossier(CODE)).toMatchObject({ status: 2, progress: [{ status: 1 }, { status: 2 }] });
  });

  it('tells each exchange, and never what opens a door', async () => {
    const told: PortalExchange[] = [];
    await client().deliver(aReport(), { mayHaveArrived: false, onExchange: (exchange) => told.push(exchange) });
    const key = `${aReport().dossierId}-1`;
    expect(told).toMatchObject([
      { service: 'login', key: null, status: 200, outcome: 'accepted', request: { username: 'tayninh' } },
      { service: 'LayThuTuc', key, outcome: 'accepted' },
      { service: 'DongBoHoSoMC', key, outcome: 'accepted', request: { isUpdating: 'False', data: [{ MaHoSo: CODE }] } },
      { service: 'CapNhatTienDoHoSoMC', key, outcome: 'accepted', answer: expect.stringContaining('Thành công') },
    ]);
    const [logIn] = told;
    expect(JSON.stringify(told.map(({ request }) => request))).not.toMatch(/password|session/);
    expect(logIn?.answer).toBe('Thành công (mã 0)');
    expect(told.every(({ durationMs, beganAt }) => durationMs >= 0 && beganAt.getTime() <= Date.now())).toBe(true);
  });

  it('tells of an answer that never came, and cuts one that is too long', async () => {
    const told: PortalExchange[] = [];
    const onExchange = (exchange: PortalExchange) => told.push(exchange);
    const nationalPortal = client({ timeoutMs: 2_000 });
    await nationalPortal.deliver(aReport(), FIRST_TRY);
    await portal.setFaults({ timeoutRate: 1 });
    await expect(nationalPortal.deliver(aReceivedReport(), { ...AGAIN, onExchange })).rejects.toMatchObject({
      kind: 'noAnswer',
    });
    expect(told).toMatchObject([{ service: 'TraCuuHoSo', status: null, answer: null, outcome: 'noAnswer' }]);
    expect(told[0]?.durationMs).toBeGreaterThanOrEqual(1_900);
    await portal.setFaults({ timeoutRate: 0 });
    const long = 'a'.repeat(LONGEST_ANSWER_KEPT);
    await portal.changeProcedure('1.000894', { raw: { YEUCAU: long } });
    await nationalPortal
      .deliver(aReport({ dossierId: 'other', procedure: { code: '1.000894', name: 'x' } }), { ...AGAIN, onExchange })
      .catch(() => undefined);
    expect(told.find(({ service }) => service === 'LayThuTuc')?.answer).toHaveLength(LONGEST_ANSWER_KEPT);
  });

  it('logs in once for many calls at the same time, also when the session ends', async () => {
    const nationalPortal = client();
    const logIns = jest.spyOn(globalThis, 'fetch');
    const countLogIns = () => logIns.mock.calls.filter(([url]) => String(url).endsWith('/mapi/login')).length;
    const many = () => Promise.all(Array.from({ length: 8 }, () => nationalPortal.find(CODE)));
    await many();
    expect(countLogIns()).toBe(1);
    await portal.setFaults({ expireSessions: true });
    await many();
    expect(countLogIns()).toBe(2);
    logIns.mockRestore();
  });

  it.each([
    ['http500', { kind: 'noAnswer' }],
    ['http503', { kind: 'refusedForNow', retryAfterMs: 1_000 }],
    ['busy', { kind: 'refusedForNow', retryAfterMs: undefined }],
    ['garbage', { kind: 'noAnswer' }],
    ['reset', { kind: 'noAnswer' }],
  ])('is to be tried again after the fault %s', async (kind, how) => {
    const nationalPortal = client();
    await nationalPortal.find(CODE);
    await portal.setFaults({ failNext: 1, errorKinds: [kind] });
    await expect(nationalPortal.deliver(aReport(), FIRST_TRY)).rejects.toMatchObject({ name: 'TryAgain', ...how });
    await expect(nationalPortal.deliver(aReport(), FIRST_TRY)).resolves.toMatchObject({ wasThere: false });
  });

  it('is to be tried again when nothing answers in time, when it is down and when it is not there', async () => {
    await portal.setFaults({ timeoutRate: 1 });
    await expect(client({ timeoutMs: 300 }).find(CODE)).rejects.toThrow(/hết thời gian chờ/);
    await portal.setFaults({ timeoutRate: 0, down: true });
    await expect(client().find(CODE)).rejects.toBeInstanceOf(TryAgain);
    await expect(client({ url: 'http://127.0.0.1:1' }).find(CODE)).rejects.toMatchObject({ kind: 'notReached' });
  });

  it('is to be tried again when the log-in is refused, and logs in anew then', async () => {
    await expect(client({ password: 'wrong' }).find(CODE)).rejects.toThrow(/Không đăng nhập được/);
    const nationalPortal = client();
    await portal.setFaults({ down: true });
    await expect(nationalPortal.find(CODE)).rejects.toBeInstanceOf(TryAgain);
    await portal.setFaults({ down: false });
    await expect(nationalPortal.find(CODE)).resolves.toBeUndefined();
  });

  it('rejects what a person must look at', async () => {
    const unknown = aReport({ procedure: { code: '9.999999', name: 'Thủ tục lạ' } });
    await expect(client().deliver(unknown, FIRST_TRY)).rejects.toThrow(
      new Rejected('Thủ tục 9.999999 không có trên Cổng Dịch vụ công Quốc gia'),
    );
    await expect(client().deliver(aReceivedReport({ code: 'H01.20-261123-0001' }), FIRST_TRY)).rejects.toMatchObject({
      code: '2',
    });
    await client().deliver(aReceivedReport(), FIRST_TRY);
    const backwards = aReport({ step: { sequence: 3 } });
    await expect(client().deliver(backwards, FIRST_TRY)).rejects.toMatchObject({ name: 'Rejected', code: '6' });
    expect((await portal.dossier(CODE))?.status).toBe(2);
  });

  it('sends nothing of a dossier that it cannot tell in full', async () => {
    await expect(client().deliver(aReport({ summary: '' }), FIRST_TRY)).rejects.toBeInstanceOf(Rejected);
    expect((await servicesReceived()).filter((call) => !call.startsWith('LayThuTuc'))).toEqual([]);
  });
});
