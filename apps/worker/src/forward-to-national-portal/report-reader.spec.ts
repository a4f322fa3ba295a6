import { dossierReport } from '@mot-cua/adapters/national-portal';
import { AccountStore, AgencyStore, AttachmentStore, createDataSource, ProcedureStore } from '@mot-cua/persistence';
import { createTestDatabase, type TestDatabase } from '@mot-cua/testing/database';
import type { DataSource } from 'typeorm';
import { SmallProvince } from '../testing/small-province';
import { ReportReader } from './forward-to-national-portal';

let database: TestDatabase;
let dataSource: DataSource;
let province: SmallProvince;
let reader: ReportReader;

beforeAll(async () => {
  database = await createTestDatabase();
  dataSource = await createDataSource({ url: database.url, poolSize: 4 }).initialize();
  province = await new SmallProvince(dataSource).found();
  reader = new ReportReader(
    province.dossiers,
    new ProcedureStore(dataSource),
    new AgencyStore(dataSource),
    new AccountStore(dataSource),
    new AttachmentStore(dataSource),
  );
});

afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

async function reportsOf(id: string) {
  const history = await province.dossiers.history(id);
  return Promise.all(
    history.map(async (event) => dossierReport({ ...(await reader.sourcesOf(event)), fileUrl: () => null })),
  );
}

it('tells each step of a dossier under the agency that had it then, although it was passed on since', async () => {
  const { id } = await province.file();
  await province.transfer(id);
  await province.receive(id);
  const reports = await reportsOf(id);
  expect(reports.map(({ agency, step, state }) => [step.content, agency.name, state])).toEqual([
    ['Nộp hồ sơ trực tuyến', 'UBND phường Tân Ninh', 'submitted'],
    ['Chuyển hồ sơ đến cơ quan có thẩm quyền', 'UBND phường Long Hoa', 'submitted'],
    ['Tiếp nhận hồ sơ', 'UBND phường Long Hoa', 'received'],
  ]);
  expect(reports[1]?.note).toBe('Người mẹ cư trú tại đó');
});

it('tells a correction with its own event, and what came before as it was taken down then', async () => {
  const { id } = await province.file();
  await province.receive(id);
  const [was] = await reportsOf(id);
  await province.correct(id, 'post');
  const reports = await reportsOf(id);
  expect(was?.returnMethod).not.toBe('post');
  expect(reports.map(({ returnMethod }) => returnMethod)).toEqual([was?.returnMethod, was?.returnMethod, 'post']);
  expect(reports.map(({ dueAt }) => dueAt).slice(1)).toEqual([reports[1]?.dueAt, reports[1]?.dueAt]);
  expect(reports[2]).toMatchObject({ step: { content: 'Đính chính thông tin tiếp nhận' }, note: 'Ghi nhầm' });
});
