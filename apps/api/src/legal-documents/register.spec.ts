import { createDataSource, RegisterStore } from '@mot-cua/persistence';
import { inOneLine, readPdf } from '@mot-cua/testing/pdf';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { readWorkbook } from '../catalogue/exchange/read-workbook';
import { demoLogin, startApi, type ApiUnderTest, type Person } from '../testing/api-under-test';
import { command, completeDraft, submit } from '../testing/filing';
import { IssuedDocuments } from '../testing/issued-documents';
import type { RegisterPageDto } from './register.dto';

const DAY = 'from=2026-11-23&to=2026-11-23';
const TWO_YEARS = 'from=2026-11-23&to=2027-01-31';

let api: ApiUnderTest;
let dataSource: DataSource;
let issued: IssuedDocuments;
let citizen: Person;
let tanNinh: Person;
let longHoa: Person;
let province: Person;

beforeAll(async () => {
  api = await startApi();
  dataSource = await createDataSource({ url: api.databaseUrl, poolSize: 2 }).initialize();
  issued = new IssuedDocuments(api, dataSource);
  await signIn();
});
afterAll(async () => {
  await dataSource.destroy();
  await api.stop();
});

async function signIn(): Promise<void> {
  citizen = await api.as(demoLogin('citizen'));
  tanNinh = await api.as(demoLogin('counterOfficer'));
  longHoa = await api.as('motcua.longhoa');
  province = await api.as('lanhdao.tinh');
}

/** Files at Tân Ninh; a commune, to which it is passed on if it is another, receives it, and the receipt takes the next number of its book. */
async function receive(commune: 'Tân Ninh' | 'Long Hoa'): Promise<{ id: string; code: string }> {
  api.clock.setTo(new Date(api.clock.now().getTime() + 60_000).toISOString());
  const { body } = await submit(citizen, await completeDraft(citizen));
  if (commune === 'Long Hoa') {
    const toAgencyId = (await accountOf(longHoa)).agency.id;
    await command(tanNinh, body.id, 'transfer', { toAgencyId, reason: 'Người mẹ cư trú tại đó' });
  }
  await command(commune === 'Tân Ninh' ? tanNinh : longHoa, body.id, 'receive');
  await issued.add(body.id, 'receipt', commune === 'Tân Ninh' ? 2 : 3);
  return body;
}
const register = async (person: Person, query: string) =>
  (await person.get<RegisterPageDto>(`/register?${query}`)).body;
const accountOf = async (person: Person) =>
  (await person.get<{ account: { id: string; agency: { id: string } } }>('/session')).body.account;

it('has what the agency received in the period, with the number of the receipt', async () => {
  const before = await register(tanNinh, DAY);
  const { id, code } = await receive('Tân Ninh');
  const { items, count } = await register(tanNinh, DAY);
  expect(count).toBe(before.count + 1);
  expect(items.find((line) => line.id === id)).toMatchObject({ code, applicantName: expect.any(String), number: 1 });
  expect(await register(tanNinh, 'from=2026-11-24&to=2026-11-24')).toEqual({
    ...{ items: [], nextCursor: null, count: 0, books: 0 },
  });
  expect((await register(tanNinh, `${DAY}&fieldCode=dat-dai`)).count).toBe(0);
});

describe('over several agencies and years', () => {
  beforeAll(async () => {
    await receive('Long Hoa');
    await receive('Tân Ninh');
    await receive('Long Hoa');
    api.clock.setTo('2027-01-05T02:00:00Z');
    await signIn();
    await receive('Tân Ninh');
  });

  it('each book stands by itself, its numbers in one row from 1', async () => {
    const { items, books, count } = await register(province, TWO_YEARS);
    const numbered = items.filter(({ number }) => number !== null);
    expect(
      numbered.map(({ book: { agencyName, year }, number }) => `${agencyName.replace(/^.* /, '')} ${year}: ${number}`),
    ).toEqual(['Ninh 2026: 1', 'Ninh 2026: 2', 'Ninh 2027: 1', 'Hoa 2026: 1', 'Hoa 2026: 2']);
    expect([books >= 3, count]).toEqual([true, items.length]);
  });

  it('is read page by page without losing a line', async () => {
    const seen: string[] = [];
    for (let cursor = ''; ;) {
      const page = await register(province, `${TWO_YEARS}&limit=1${cursor && `&cursor=${cursor}`}`);
      seen.push(...page.items.map(({ id }) => id));
      if (!page.nextCursor) break;
      cursor = page.nextCursor;
    }
    const whole = await register(province, TWO_YEARS);
    expect(seen).toEqual(whole.items.map(({ id }) => id));
  });

  it('is printed with each book on a page of its own, under the name of its agency', async () => {
    const { body } = await province.get<Buffer>(`/register/file?${TWO_YEARS}&format=pdf`);
    const { pages } = readPdf(body);
    const heads = pages.map(({ text }) => inOneLine(text));
    const { items } = await register(province, TWO_YEARS);
    const books = [...new Set(items.map(({ book }) => `${book.agencyName} ${book.year}`))];
    expect(pages).toHaveLength(books.length);
    for (const [index, book] of books.entries()) {
      const [, name = '', year = ''] = /^(?:Ủy ban nhân dân )?(.*) (\d{4})$/.exec(book) ?? [];
      expect(heads[index]).toContain(name.toUpperCase());
      expect(heads[index]).toContain(`Quyển số: ${year}`);
      const own = items.filter((line) => `${line.book.agencyName} ${line.book.year}` === book);
      expect(heads[index]).toContain(`Tổng số hồ sơ: ${own.length}`);
      for (const { code } of own) expect(heads[index]?.replaceAll(' ', '')).toContain(code);
    }
  });

  it('is an Excel file with a sheet for each book, each value below its heading', async () => {
    const answer = await province.get<Buffer>(`/register/file?${TWO_YEARS}&format=xlsx`);
    expect(answer.headers['content-disposition']).toContain('attachment');
    const sheets = readWorkbook(answer.body);
    const { items } = await register(province, TWO_YEARS);
    const lines = sheets.flatMap(({ rows }) => {
      const cells = rows.map((row) => row.cells.map((cell) => cell ?? ''));
      const heading = cells.findIndex(([first]) => first === 'STT');
      const names = cells[heading] ?? [];
      return cells
        .slice(heading + 1)
        .filter((row) => row.length > 1)
        .map((row) => Object.fromEntries(names.map((name, column) => [String(name), row[column] ?? ''])));
    });
    expect(lines).toHaveLength(items.length);
    for (const [index, line] of items.entries())
      expect(lines[index]).toMatchObject({
        ...{ STT: line.number ?? '', 'Mã hồ sơ': line.code, 'Tên thủ tục hành chính': line.procedureName },
        ...{ 'Tên tổ chức, cá nhân': line.applicantName, 'Cơ quan chủ trì giải quyết': line.agencyName },
        'Địa chỉ, số điện thoại': line.contact,
      });
  });
});

it('leaves as a file only after it was written down who took which part of it', async () => {
  const { id } = await accountOf(longHoa);
  await longHoa.get<Buffer>(`/register/file?${DAY}&format=xlsx&fieldCode=ho-tich`);
  const exports = await api.app.get(RegisterStore).exportsOf(id);
  expect(exports).toMatchObject([
    { format: 'xlsx', fieldCode: 'ho-tich', from: '2026-11-23', to: '2026-11-23', requestId: expect.any(String) },
  ]);
  const database = new Client(api.databaseUrl);
  await database.connect();
  try {
    const deleting = database.query('SET ROLE mot_cua_app; DELETE FROM register_export');
    await expect(deleting).rejects.toThrow(/permission denied/);
  } finally {
    await database.end();
  }
});

it('of other agencies is refused, and a period that is none too', async () => {
  const [own, theirs] = [await accountOf(tanNinh), await accountOf(longHoa)];
  expect((await tanNinh.get(`/register?${DAY}&agencyId=${own.agency.id}`)).status).toBe(200);
  expect((await tanNinh.get(`/register?${DAY}&agencyId=${theirs.agency.id}`)).status).toBe(403);
  for (const period of ['from=2026-11-24&to=2026-11-23', 'from=2025-01-01&to=2026-11-23'])
    expect(await tanNinh.get(`/register?${period}`)).toMatchObject({
      ...{ status: 422, body: { code: 'registerPeriodWrong' } },
    });
  expect((await citizen.get(`/register?${DAY}`)).status).toBe(403);
});
