import { createNationalPortal, dossierReport, type NationalPortal } from '@mot-cua/adapters/national-portal';
import {
  AccountStore,
  AgencyStore,
  AttachmentStore,
  NationalAllocationStore,
  ProcedureStore,
} from '@mot-cua/persistence';
import { startNationalPortal, type NationalPortalUnderTest } from '@mot-cua/testing/national-portal';
import { SmallProvince } from '../testing/small-province';
import { ReportReader } from './forward-to-national-portal';

let province: Awaited<ReturnType<typeof SmallProvince.inItsOwnDatabase>>;
let portal: NationalPortalUnderTest;
let memory: NationalAllocationStore;
let reader: ReportReader;

beforeAll(async () => {
  [province, portal] = await Promise.all([SmallProvince.inItsOwnDatabase(), startNationalPortal()]);
  const { dataSource } = province;
  memory = new NationalAllocationStore(dataSource);
  reader = new ReportReader(
    province.dossiers,
    new ProcedureStore(dataSource),
    new AgencyStore(dataSource),
    new AccountStore(dataSource),
    new AttachmentStore(dataSource),
  );
});
afterAll(async () => {
  await portal?.stop();
  await province?.close();
});

/** A worker of its own: what it knows of the portal is only what is kept. */
const aWorker = (): NationalPortal =>
  createNationalPortal(
    {
      ...{ version: 'C', url: portal.url, username: '', password: '', unit: '000.00.00.H53', destination: '' },
      ...{ timeoutMs: 20_000, client: { id: 'tayninh', secret: 'tayninh' } },
    },
    { memory, openFile: async () => undefined },
  );

async function reportsOf(id: string) {
  const history = await province.dossiers.history(id);
  return Promise.all(
    history.map(async (event) => dossierReport({ ...(await reader.sourcesOf(event)), fileUrl: () => null })),
  );
}

it('tells each dossier under one code of the portal, whichever worker tells it', async () => {
  const { id, code } = await province.file();
  await province.receive(id);
  await province.take(id);
  for (const report of await reportsOf(id)) await aWorker().deliver(report, { mayHaveArrived: false });

  const nationalCode = await memory.codeOf(code);
  expect(nationalCode).not.toBe(code);
  expect(await portal.dossier(nationalCode ?? '')).toMatchObject({
    ...{ status: 4, statuses: [{ status: 1 }, { status: 2 }, { status: 4 }] },
    progress: [{ status: 1 }, { status: 2 }, { status: 4 }],
  });
  await expect(aWorker().find(code)).resolves.toMatchObject({ code, status: 4 });
});

it('keeps the first of two codes that are taken at once, and gives no code to two dossiers', async () => {
  const [one, other] = [await province.file(), await province.file()];
  const kept = await Promise.all([memory.keepCode(one.code, 'H53-1'), memory.keepCode(one.code, 'H53-2')]);
  expect(new Set(kept).size).toBe(1);
  await expect(memory.keepCode(other.code, kept[0])).rejects.toThrow(/uq_national_dossier_code/);
  expect(await memory.codeOf(other.code)).toBeUndefined();
  await expect(memory.keepCode('H53.20-260101-9999', 'H53-3')).rejects.toThrow('No dossier H53.20-260101-9999');
});

it('remembers a file that was brought, by the first that brought it', async () => {
  const { drawings } = await province.approvePermit();
  await memory.keepFile(drawings, { id: 'first', hash: 'a' });
  await memory.keepFile(drawings, { id: 'second', hash: 'b' });
  expect([...(await memory.filesOf([drawings, '00000000-0000-4000-8000-000000000000']))]).toEqual([
    [drawings, { id: 'first', hash: 'a' }],
  ]);
  expect((await memory.filesOf([])).size).toBe(0);
});
