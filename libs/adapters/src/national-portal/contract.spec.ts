import type { NationalPortalConfig } from '@mot-cua/platform';
import { startNationalPortal, type NationalPortalUnderTest } from '@mot-cua/testing/national-portal';
import { createHash } from 'node:crypto';
import { createNationalPortal } from './create-national-portal';
import { Rejected, TryAgain } from './errors';
import type { PortalExchange } from './exchange';
import type { DeliveryAttempt, NationalPortal } from './national-portal';
import { aReceivedReport, aReport, aResolvedReport } from './report.builder';
import type { ReportedPaper } from './report';
import { aMemory } from './version-c/memory.builder';
import type { PortalMemory } from './version-c/portal-memory';
import type { KeptFile } from './version-c/upload-files';

const CODE = aReport().code;
const FIRST_TRY: DeliveryAttempt = { mayHaveArrived: false };
const AGAIN: DeliveryAttempt = { mayHaveArrived: true };

const PHOTO = Buffer.from('what a photo would be');
const PAPER: ReportedPaper = {
  ...{ id: '5f0c1f9e-0000-4000-8000-000000000001', fileName: 'giấy chứng sinh.jpg', paperCode: 'birth-notification' },
  ...{ paperName: 'Giấy chứng sinh', url: 'https://motcua.tayninh.example/1', digitised: true, reused: false },
};

let portal: NationalPortalUnderTest;
let memory: PortalMemory;
beforeAll(async () => {
  portal = await startNationalPortal();
});
beforeEach(() => {
  memory = aMemory();
});
afterEach(() => portal.reset());
afterAll(() => portal.stop());

const openFile = async (): Promise<KeptFile> => ({
  ...{ content: new Uint8Array(PHOTO), mediaType: 'image/jpeg' },
  sha256: createHash('sha256').update(PHOTO).digest('hex'),
});

describe.each(['A', 'B', 'C'] as const)('the national portal by protocol version %s', (version) => {
  function connect({ timeoutMs = 20_000 } = {}): NationalPortal {
    const account = {
      ...{ url: portal.url, username: 'tayninh', password: 'tayninh', unit: '000.00.00.H53', timeoutMs },
      destination: 'VN:GOV:000.00.00.G22:vpcpdvcprovider',
    };
    const client = { id: 'tayninh', secret: 'tayninh' };
    const config: NationalPortalConfig = version === 'C' ? { ...account, version, client } : { ...account, version };
    return createNationalPortal(config, { memory, openFile });
  }
  /** What the portal holds, by the code that it knows the dossier by. */
  const held = async () => portal.dossier((await memory.codeOf(CODE)) ?? CODE);
  const statusesOfSteps = async () => (await held())?.progress.map(({ status }) => status);
  const received = async (service: RegExp) =>
    (await portal.messages()).filter((message) => service.test(message.service));

  it('tells each event once and in order, and looks nothing up', async () => {
    const nationalPortal = connect();
    for (const report of [aReport(), aReceivedReport(), aResolvedReport()])
      await nationalPortal.deliver(report, FIRST_TRY);
    expect(await held()).toMatchObject({ status: 9, statuses: [{ status: 1 }, { status: 2 }, { status: 9 }] });
    expect(await statusesOfSteps()).toEqual({ A: [1, 2, 9], B: [1, 2, 2, 9, 9], C: [1, 2, 9] }[version]);
    expect(await received(/TraCuuHoSo/)).toEqual([]);
    expect(await portal.totals()).toMatchObject({ dossiers: 1, doubles: 0, refused: 0 });
  });

  it('finds what the portal holds by our own code', async () => {
    const nationalPortal = connect();
    await expect(nationalPortal.find(CODE)).resolves.toBeUndefined();
    await nationalPortal.deliver(aReceivedReport(), FIRST_TRY);
    await expect(nationalPortal.find(CODE)).resolves.toMatchObject({
      ...{ code: CODE, procedureCode: '1.001193', owner: 'Nguyễn Thị Lan', status: 2 },
      dueAt: new Date('2026-11-23T10:00:00Z'),
      steps: expect.arrayContaining([
        {
          at: new Date('2026-11-23T01:40:00Z'),
          status: 2,
          content: 'Bước 2: Tiếp nhận hồ sơ',
          officerName: 'Trần Văn Tâm',
        },
      ]),
    });
  });

  it('tells a dossier whole, with all of its steps, to a portal that does not know it', async () => {
    await connect().deliver(aResolvedReport(), FIRST_TRY);
    expect(await held()).toMatchObject({ status: 9, content: { ChuHoSo: 'Nguyễn Thị Lan' } });
    expect(await statusesOfSteps()).toEqual({ A: [1, 2, 4, 9], B: [1, 2, 2, 4, 9, 9], C: [1, 2, 4, 9] }[version]);
  });

  it('tells a long history in calls of ten steps', async () => {
    const { step, earlier } = aResolvedReport();
    const between = Array.from({ length: 21 }, (_, index) => ({
      ...{ ...earlier[2], ...step, state: 'inProgress' as const, sequence: 4 + index },
      at: new Date(step.at.getTime() - 60_000 * (30 - index)),
    }));
    await connect().deliver(aResolvedReport({ earlier: [...earlier, ...between], step: { sequence: 25 } }), FIRST_TRY);
    expect(await received(/CapNhatTien/)).toHaveLength(3);
    expect(await statusesOfSteps()).toHaveLength(version === 'B' ? 27 : 25);
  });

  it('sees that a report has arrived, and sends nothing again', async () => {
    await connect().deliver(aReceivedReport(), FIRST_TRY);
    const before = (await portal.totals()).messages;
    await expect(connect().deliver(aReceivedReport(), AGAIN)).resolves.toMatchObject({ wasThere: true });
    const after = (await portal.messages()).slice(before).map(({ service }) => service);
    expect(after.filter((service) => service !== 'LayThuTuc')).toEqual(['TraCuuHoSo']);
  });

  it.each(['full', 'withoutProgress', 'nothing'])(
    'arrives once where look-ups tell "%s", however many answers are lost',
    async (lookUps) => {
      const nationalPortal = connect();
      await portal.setFaults({ answerLostRate: 0.3, failureKeptRate: 0.1, nonsenseRate: 0.1, seed: 11, lookUps });
      let failures = 0;
      for (const report of [aReport({ attachments: [PAPER] }), aReceivedReport({ attachments: [PAPER] })]) {
        let mayHaveArrived = false;
        for (let isDelivered = false; !isDelivered;) {
          isDelivered = await nationalPortal.deliver(report, { mayHaveArrived }).then(
            () => true,
            (error: unknown) => {
              if (!(error instanceof TryAgain)) throw error;
              failures += 1;
              mayHaveArrived ||= error.kind === 'noAnswer';
              return false;
            },
          );
        }
      }
      expect(failures).toBeGreaterThan(0);
      expect(await held()).toMatchObject({ status: 2, statuses: [{ status: 1 }, { status: 2 }] });
      expect(await statusesOfSteps()).toEqual(version === 'B' ? [1, 2, 2] : [1, 2]);
      expect((await portal.totals()).dossiers).toBe(1);
    },
  );

  it('tells no earlier step again where it was killed half way and a look-up finds nothing of a dossier that was confirmed', async () => {
    const nationalPortal = connect();
    await nationalPortal.deliver(aReport(), FIRST_TRY);
    const onExchange = ({ service }: PortalExchange) => {
      if (/DongBoHoSoMC|CapNhatTienTrinh/.test(service)) throw new Error('killed');
    };
    await expect(nationalPortal.deliver(aReceivedReport(), { ...FIRST_TRY, onExchange })).rejects.toThrow('killed');
    await portal.setFaults({ lookUps: 'nothing' });
    await nationalPortal.deliver(aReceivedReport(), AGAIN);
    expect(await statusesOfSteps()).toEqual({ A: [1, 2], B: [1, 2, 2], C: [1, 2] }[version]);
  });

  it('logs in once for many calls at the same time, also when the session ends', async () => {
    const nationalPortal = connect();
    await memory.keepCode(CODE, 'H53.20-261123-0000001');
    const calls = jest.spyOn(globalThis, 'fetch');
    const logIns = () => calls.mock.calls.filter(([url]) => /login|GetToken/.test(String(url))).length;
    const many = () => Promise.all(Array.from({ length: 8 }, () => nationalPortal.find(CODE)));
    await many();
    expect(logIns()).toBe(1);
    await portal.setFaults({ expireSessions: true });
    await many();
    expect(logIns()).toBe(2);
    calls.mockRestore();
  });

  it.each([
    ['http500', { kind: 'noAnswer' }],
    ['http503', { kind: 'refusedForNow', retryAfterMs: 1_000 }],
    ['http429', { kind: 'refusedForNow', retryAfterMs: 1_000 }],
    ['busy', { kind: version === 'C' ? 'noAnswer' : 'refusedForNow' }],
    ['garbage', { kind: 'noAnswer' }],
    ['reset', { kind: 'noAnswer' }],
  ])('is to be tried again after the fault %s', async (kind, how) => {
    const nationalPortal = connect();
    await nationalPortal.deliver(aReport(), FIRST_TRY);
    await portal.setFaults({ failNext: 1, errorKinds: [kind] });
    await expect(nationalPortal.deliver(aReceivedReport(), FIRST_TRY)).rejects.toMatchObject({
      name: 'TryAgain',
      ...how,
    });
    await nationalPortal.deliver(aReceivedReport(), AGAIN);
    expect((await held())?.status).toBe(2);
  });

  it.each([
    ['an answer that trickles', { trickleRate: 1 }],
    ['a connection that is closed by half', { halfClosedRate: 1 }],
    ['no answer at all', { timeoutRate: 1 }],
    ['an outage', { outageMinutes: 1 }],
  ])('gives up in time on %s', async (_what, faults) => {
    const nationalPortal = connect({ timeoutMs: 1_500 });
    await nationalPortal.deliver(aReport(), FIRST_TRY);
    await portal.setFaults(faults);
    await expect(nationalPortal.deliver(aReceivedReport(), FIRST_TRY)).rejects.toMatchObject({ kind: 'noAnswer' });
  });

  it('waits as long as a portal asks for that takes so many calls a second', async () => {
    await portal.setFaults({ rateLimit: 1 });
    await expect(connect().deliver(aReport(), FIRST_TRY)).rejects.toMatchObject({
      ...{ kind: 'refusedForNow', retryAfterMs: 1_000 },
    });
  });

  it('leaves to a person what is refused for its content', async () => {
    const unknown = aReport({ procedure: { code: '9.999999', name: 'Thủ tục lạ' } });
    await expect(connect().deliver(unknown, FIRST_TRY)).rejects.toThrow(/9\.999999 không có/);
    await connect().deliver(aReceivedReport(), FIRST_TRY);
    const backwards = aReport({ step: { sequence: 3 }, earlier: [aReport().step, aReceivedReport().step] });
    await expect(connect().deliver(backwards, FIRST_TRY)).rejects.toBeInstanceOf(Rejected);
    expect((await held())?.status).toBe(2);
  });

  it('sends nothing of a dossier that it cannot tell in full', async () => {
    const broken = aReceivedReport({ attachments: [PAPER], agency: { ...aReport().agency, name: '' } });
    await expect(connect().deliver(broken, FIRST_TRY)).rejects.toThrow(/DonViXuLy/);
    expect(await received(/^(?!LayThuTuc)/)).toEqual([]);
  });

  it('never tells what opens a door', async () => {
    const told: PortalExchange[] = [];
    await connect().deliver(aReport(), { mayHaveArrived: false, onExchange: (exchange) => told.push(exchange) });
    expect(told.length).toBeGreaterThan(2);
    expect(JSON.stringify(told)).not.toMatch(/password|secret|"session|access_token/);
    expect(told.map(({ outcome }) => outcome)).toEqual(told.map(() => 'accepted'));
  });
});
