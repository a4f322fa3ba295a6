import { startNationalPortal, type NationalPortalUnderTest } from '@mot-cua/testing/national-portal';
import { createHash } from 'node:crypto';
import { aReceivedReport, aReport } from '../report.builder';
import { aMemory } from './memory.builder';
import type { PortalMemory } from './portal-memory';
import type { KeptFile } from './upload-files';
import { NationalPortalVersionC } from './version-c.client';

const CODE = aReport().code;
const FIRST_TRY = { mayHaveArrived: false };
const CONTENT = Buffer.from('a photo');
const sha256 = createHash('sha256').update(CONTENT).digest('hex');
const PHOTO: KeptFile = { content: new Uint8Array(CONTENT), mediaType: 'image/jpeg', sha256 };
const paper = {
  ...{ id: '5f0c1f9e-0000-4000-8000-000000000001', fileName: 'giấy chứng sinh.jpg', paperCode: 'birth-notification' },
  ...{ paperName: 'Giấy chứng sinh', url: null, digitised: true, reused: false },
};

let portal: NationalPortalUnderTest;
let memory: PortalMemory;
const client = ({ secret = 'tayninh', openFile = async () => PHOTO as KeptFile | undefined } = {}) =>
  new NationalPortalVersionC(
    { url: portal.url, timeoutMs: 20_000, client: { id: 'tayninh', secret } },
    { memory, openFile },
  );
const calls = async () => (await portal.messages()).map(({ service }) => service);

beforeAll(async () => {
  portal = await startNationalPortal({ NATIONAL_PORTAL_SESSION_SECONDS: '12' });
});
beforeEach(() => {
  memory = aMemory();
});
afterEach(() => portal.reset());
afterAll(() => portal.stop());

describe('the national portal by protocol version C', () => {
  it('takes a code, brings the files, connects the dossier, and tells step and status', async () => {
    await client().deliver(aReport({ attachments: [paper] }), FIRST_TRY);
    expect(await calls()).toEqual(['GetNextValue', 'UploadFile', 'NoiHoSo', 'CapNhatTienTrinh', 'CapNhatTrangThai']);
    await client().deliver(aReceivedReport({ attachments: [paper] }), FIRST_TRY);
    expect((await calls()).slice(5)).toEqual(['CapNhatTienTrinh', 'CapNhatTrangThai']);

    const portalCode = (await memory.codeOf(CODE)) ?? '';
    expect(portalCode).toMatch(/^H53\.20-\d{6}-\d{7}$/);
    expect((await portal.dossier(portalCode))?.content).toMatchObject({
      LoaiDoiTuong: '1',
      TaiLieuNop: [{ TenTepDinhKem: 'giấy chứng sinh.jpg', TenThanhPhanHoSo: 'Giấy chứng sinh' }],
    });
  });

  it('stays one dossier when the worker dies between the code and the dossier', async () => {
    await portal.setFaults({ failNext: 0 });
    const dying = client({ openFile: () => Promise.reject(new Error('killed')) });
    await expect(dying.deliver(aReport({ attachments: [paper] }), FIRST_TRY)).rejects.toThrow('killed');
    const kept = await memory.codeOf(CODE);
    expect(kept).toBeDefined();
    await client().deliver(aReport({ attachments: [paper] }), { mayHaveArrived: true });
    expect(await memory.codeOf(CODE)).toBe(kept);
    expect((await calls()).filter((service) => service === 'GetNextValue')).toHaveLength(1);
    expect((await portal.totals()).dossiers).toBe(1);
  });

  it('sends under one code when two workers take one at once', async () => {
    const [one, other] = [client(), client()];
    await Promise.allSettled([one.deliver(aReport(), FIRST_TRY), other.deliver(aReport(), FIRST_TRY)]);
    await client().deliver(aReport(), { mayHaveArrived: true });
    expect((await portal.totals()).dossiers).toBe(1);
  });

  it('tells only the status where the steps have arrived', async () => {
    let down: Promise<void> | undefined;
    const onExchange = ({ service }: { service: string }) => {
      if (service === 'CapNhatTienTrinh') down = portal.setFaults({ down: true });
    };
    await expect(client().deliver(aReport(), { mayHaveArrived: false, onExchange })).rejects.toMatchObject({
      name: 'TryAgain',
    });
    await down;
    await portal.setFaults({ down: false });
    const before = (await calls()).length;
    await client().deliver(aReport(), { mayHaveArrived: true });
    expect((await calls()).slice(before)).toEqual(['TraCuuHoSo', 'CapNhatTrangThai']);
  });

  it('does not bring a file that is gone or no longer what was filed', async () => {
    const report = aReport({ attachments: [paper] });
    await expect(client({ openFile: async () => undefined }).deliver(report, FIRST_TRY)).rejects.toThrow(
      /Không còn tệp/,
    );
    const damaged = { ...PHOTO, content: new Uint8Array(Buffer.from('a phot0')) };
    await expect(client({ openFile: async () => damaged }).deliver(report, FIRST_TRY)).rejects.toThrow(
      /không còn nguyên vẹn/,
    );
    expect(await calls()).toEqual(['GetNextValue']);
  });

  it('renews a token before its time is up', async () => {
    const nationalPortal = client();
    const logIns = jest.spyOn(globalThis, 'fetch');
    await nationalPortal.deliver(aReport(), FIRST_TRY);
    // The portal's tokens hold twelve seconds here, and are renewed ten before that.
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    await nationalPortal.deliver(aReceivedReport(), FIRST_TRY);
    expect(logIns.mock.calls.filter(([url]) => String(url).endsWith('/GetToken'))).toHaveLength(2);
    expect((await portal.totals()).refused).toBe(0);
    logIns.mockRestore();
  });

  it('is to be tried again when the account is refused', async () => {
    await expect(client({ secret: 'wrong' }).deliver(aReport(), FIRST_TRY)).rejects.toMatchObject({
      ...{ kind: 'refusedForNow', message: expect.stringContaining('Sai client_id') },
    });
  });
});
