import type { ProcedureDefinition } from '@mot-cua/domain';
import { createDataSource } from '@mot-cua/persistence';
import { largeCatalogue } from '@mot-cua/testing/catalogue';
import { until } from '@mot-cua/testing/processes';
import { strToU8, unzipSync, zipSync } from 'fflate';
import type { DataSource } from 'typeorm';
import { DEMO_PROCEDURES } from '../../demo';
import { startApi, type ApiUnderTest, type Person } from '../../testing/api-under-test';
import type { ImportDto, ImportEntriesDto } from './exchange.dto';

const PATH = '/catalogue/procedures';
let api: ApiUnderTest;
let admin: Person;
let database: DataSource;
beforeAll(async () => {
  api = await startApi();
  admin = await api.as('danhmuc');
  database = await createDataSource({ url: api.databaseUrl, poolSize: 1 }).initialize();
});
afterAll(async () => {
  await database.destroy();
  await api.stop();
});

interface Document {
  readonly procedures: { code: string; definition: ProcedureDefinition; version: number; standing: string }[];
}

async function exported(query = ''): Promise<Document> {
  const { status, body } = await admin.get<Document>(`${PATH}/export?format=json${query}`);
  expect(status).toBe(200);
  return body;
}

async function exportedWorkbook(query = ''): Promise<Buffer> {
  return (await admin.get<Buffer>(`${PATH}/export?format=xlsx${query}`)).body;
}

const find = async (id: string) => (await admin.get<ImportDto>(`/catalogue/imports/${id}`)).body;
const entriesOf = async (id: string, query = '') =>
  (await admin.get<ImportEntriesDto>(`/catalogue/imports/${id}/entries?limit=200${query}`)).body.items;

async function handIn(content: Buffer, fileName = 'danh-muc.json'): Promise<ImportDto> {
  const { status, body } = await admin.upload<ImportDto>(`${PATH}/import`, '', fileName, content);
  expect(status).toBe(202);
  await until('the file is checked', async () => (await find(body.id)).state !== 'checking');
  return find(body.id);
}

async function carryOut(id: string, scope = 'faultless'): Promise<ImportDto> {
  expect((await admin.post(`/catalogue/imports/${id}/apply`, { scope })).status).toBe(202);
  await until('the import is over', async () => (await find(id)).state === 'done');
  return find(id);
}

const asFile = (procedures: unknown) =>
  Buffer.from(JSON.stringify({ format: 'mot-cua-catalogue', version: 1, procedures }));
const draftOf = async (code: string) =>
  (await admin.get<{ definition: ProcedureDefinition; revision: number }>(`${PATH}/${code}/draft`)).body;
const drafts = async (): Promise<number> => {
  const rows: { count: number }[] = await database.query(
    `SELECT count(*)::int AS count FROM procedure_version WHERE status = 'draft'`,
  );
  return rows[0]?.count ?? 0;
};

describe('an export', () => {
  it('has the procedures of the list with its filters, and says of each what it is', async () => {
    const { procedures } = await exported();
    expect(procedures).toHaveLength(DEMO_PROCEDURES.length);
    expect(procedures[0]).toMatchObject({
      version: 1,
      standing: 'inForce',
      definition: { name: { en: expect.any(String) } },
    });
    expect((await exported('&q=1.001193')).procedures.map(({ code }) => code)).toEqual(['1.001193']);
    const { headers } = await admin.get(`${PATH}/export?format=xlsx&q=khai%20sinh`);
    expect(headers['content-disposition']).toContain('thu-tuc-2026-11-23.xlsx');
    expect((await admin.get(`${PATH}/export?format=pdf`)).status).toBe(400);
  });

  it('is for catalogue administrators only', async () => {
    const officer = await api.as('motcua.tanninh');
    expect((await officer.get(`${PATH}/export?format=json`)).status).toBe(403);
    expect((await officer.upload(`${PATH}/import`, '', 'x.json', asFile([]))).status).toBe(403);
  });

  it('that is imported again changes nothing, as JSON and as Excel', async () => {
    const document = await exported();
    for (const file of [asFile(document.procedures), await exportedWorkbook()]) {
      const { state, counts, faults } = await handIn(file);
      expect({ state, faults }).toEqual({ state: 'ready', faults: [] });
      expect(counts).toMatchObject({ new: 0, changed: 0, unchanged: DEMO_PROCEDURES.length, refused: 0, faulty: 0 });
    }
    expect(await drafts()).toBe(0);
  });
});

describe('an import', () => {
  it('shows what it would do, then makes drafts and publishes nothing', async () => {
    const [first, second, third] = (await exported()).procedures;
    if (!first || !second || !third) throw new Error('There are no procedures');
    const changed = { ...first.definition, keywords: [...first.definition.keywords, '=1+1'] };
    const file = asFile([
      { code: first.code, definition: changed },
      { code: '9.100001', definition: second.definition },
      { code: third.code, definition: third.definition },
    ]);
    const { id, counts, total } = await handIn(file);
    expect(total).toBe(3);
    expect(counts).toMatchObject({ new: 1, changed: 1, unchanged: 1, refused: 0, faultless: 2 });
    const [entry] = await entriesOf(id, '&kind=changed');
    expect(entry).toMatchObject({ code: first.code, position: 0, name: first.definition.name.vi, faults: [] });
    const comparison = await admin.get(`/catalogue/imports/${id}/entries/0/comparison`);
    expect(comparison.body).toEqual({ changes: [{ path: ['keywords', '=1+1'], kind: 'added', after: '=1+1' }] });
    expect(await drafts()).toBe(0);

    const done = await carryOut(id);
    expect(done).toMatchObject({ scope: 'faultless', counts: { drafted: 2, changedElsewhere: 0 }, interrupted: false });
    expect((await draftOf(first.code)).definition).toEqual(changed);
    expect((await draftOf('9.100001')).definition).toEqual(second.definition);
    expect((await api.someone().get(`/procedures/${first.code}`)).body).toMatchObject({ version: 1 });
    expect((await admin.post(`/catalogue/imports/${id}/apply`, { scope: 'faultless' })).body).toMatchObject({
      status: 409,
      code: 'importNotReady',
    });
    const { items } = (await admin.get<{ items: ImportDto[] }>('/catalogue/imports')).body;
    expect(items[0]).toMatchObject({ id, state: 'done', startedByName: 'Ngô Thu Hà' });
  });

  it('replaces a draft, but not one that somebody saved since it was compared', async () => {
    const { definition } = await draftOf('9.100001');
    const file = asFile([{ code: '9.100001', definition: { ...definition, keywords: ['nhập'] } }]);
    const first = await handIn(file);
    expect(await entriesOf(first.id)).toMatchObject([{ kind: 'changed', baseEditedBy: 'Ngô Thu Hà' }]);
    const { revision } = await draftOf('9.100001');
    await admin.put(`${PATH}/9.100001/draft`, { revision, definition: { ...definition, keywords: ['sửa tay'] } });
    expect((await carryOut(first.id)).counts).toMatchObject({ drafted: 0, changedElsewhere: 1 });
    expect((await draftOf('9.100001')).definition.keywords).toEqual(['sửa tay']);
    const second = await handIn(file);
    expect((await carryOut(second.id)).counts).toMatchObject({ drafted: 1 });
    expect((await draftOf('9.100001')).definition.keywords).toEqual(['nhập']);
  });

  it('takes what cannot be published yet only when asked to, and what cannot be stored never', async () => {
    const { definition } = await draftOf('9.100001');
    const file = asFile([
      { code: '9.200001', definition },
      { code: '9.200002', definition: { ...definition, field: { ...definition.field, code: 'khong-co' } } },
      { code: '9.200003', definition: { ...definition, level: 9 } },
    ]);
    const careful = await handIn(file);
    expect(careful.counts).toMatchObject({ new: 2, refused: 1, faultless: 1, storable: 2, faulty: 2 });
    const faulty = await entriesOf(careful.id, '&faulty=true');
    expect(faulty.map(({ code, faults }) => [code, faults[0]?.where, faults[0]?.message])).toEqual([
      ['9.200002', '/procedures/1/definition/field/code', 'Không có “khong-co”. Hãy chọn lại trong danh sách.'],
      ['9.200003', '/procedures/2/definition/level', expect.stringContaining('Không đúng cấu trúc')],
    ]);
    expect((await carryOut(careful.id)).counts).toMatchObject({ drafted: 1 });
    expect((await admin.get(`${PATH}/9.200002`)).status).toBe(404);
    const bold = await handIn(file);
    expect((await carryOut(bold.id, 'storable')).counts).toMatchObject({ unchanged: 1, drafted: 1 });
    expect((await admin.get(`${PATH}/9.200002`)).status).toBe(200);
    expect((await admin.get(`${PATH}/9.200003`)).status).toBe(404);
  });

  it('takes a workbook without what it may be without, and tells by name what it lacks and who would lose by it', async () => {
    const untouched = (await exported()).procedures.filter(({ standing }) => standing === 'inForce').slice(3);
    const one = untouched.find(({ definition }) => definition.doubts.length > 0);
    if (!one) throw new Error('No procedure has doubts');
    const entries = unzipSync(await exportedWorkbook(`&q=${one.code}`));
    const workbook = Buffer.from(entries['xl/workbook.xml'] ?? []).toString();
    expect(workbook).toContain('name="Điểm chưa chắc chắn"');
    entries['xl/workbook.xml'] = strToU8(workbook.replace(/<sheet [^>]*name="Điểm chưa chắc chắn"[^>]*\/>/, ''));
    const { id, state, faults, absences, counts } = await handIn(Buffer.from(zipSync(entries)), 'cu.xlsx');
    expect({ state, faults }).toEqual({ state: 'ready', faults: [] });
    expect(absences.map(({ code, where }) => [code, where])).toEqual([['sheetAbsent', 'trang “Điểm chưa chắc chắn”']]);
    expect(counts).toMatchObject({ changed: 1, faulty: 0, faultless: 1 });
    const { body } = await admin.get<{ changes: { path: string[]; kind: string }[] }>(
      `/catalogue/imports/${id}/entries/0/comparison`,
    );
    expect(body.changes.map(({ path, kind }) => [path[0], kind])).toEqual(
      one.definition.doubts.map(() => ['doubts', 'removed']),
    );
  });

  it('that was left off goes on where it stopped, and says so until then', async () => {
    const { definition } = await draftOf('9.100001');
    const codes = Array.from({ length: 120 }, (_, index) => `8.${String(index).padStart(6, '0')}`);
    const { id } = await handIn(asFile(codes.map((code) => ({ code, definition }))));
    // As a process leaves it that was killed after its first batch: some drafts, and a lease that nobody keeps.
    await database.query(
      `UPDATE catalogue_import SET state = 'applying', scope = 'faultless', lease_holder = gen_random_uuid(),
         leased_until = now() - interval '1 second' WHERE id = $1`,
      [id],
    );
    expect(await find(id)).toMatchObject({
      state: 'applying',
      interrupted: true,
      counts: { drafted: 0, faultless: 120 },
    });
    expect((await carryOut(id)).counts).toMatchObject({ drafted: 120 });
    expect((await admin.get<{ total: number }>(`${PATH}?q=8.000&standing=draft`)).body.total).toBe(120);
  });

  it('can be forgotten', async () => {
    const { id } = await handIn(asFile([{ code: 'x', definition: {} }]));
    expect((await admin.delete(`/catalogue/imports/${id}`)).status).toBe(204);
    expect((await admin.get(`/catalogue/imports/${id}`)).status).toBe(404);
    expect((await admin.get(`/catalogue/imports/${id}/entries`)).status).toBe(404);
  });
});

describe('a template of a paper', () => {
  const TEMPLATED = '1.001193';

  it('goes out and comes back with its procedure, as JSON and as Excel', async () => {
    const { procedures } = await exported(`&q=${TEMPLATED}`);
    const papers = procedures[0]?.definition.papers ?? [];
    expect(papers.map(({ template }) => template?.fileName)).toContain('Tờ khai đăng ký khai sinh.pdf');
    for (const file of [asFile(procedures), await exportedWorkbook(`&q=${TEMPLATED}`)]) {
      expect((await handIn(file)).counts).toMatchObject({ unchanged: 1, faulty: 0 });
    }
  });

  it('that this province does not have is told by its row with the name of the file to upload', async () => {
    const workbook = await exportedWorkbook(`&q=${TEMPLATED}`);
    const [row]: { id: string }[] = await database.query(`SELECT id FROM procedure_file`);
    await database.query(`UPDATE procedure_file SET id = gen_random_uuid()`);
    const { id, counts } = await handIn(workbook, 'danh-muc.xlsx');
    expect(counts).toMatchObject({ refused: 0, faulty: 1 });
    const [entry] = await entriesOf(id);
    expect(entry?.faults).toEqual([
      {
        code: 'fileMissing',
        where: 'trang “Giấy tờ”, hàng 8, cột N (Mã tệp mẫu), /papers/5/template/fileId',
        message: expect.stringContaining('“Tờ khai đăng ký khai sinh.pdf”'),
        place: expect.objectContaining({ sheet: 'Giấy tờ', row: 8 }),
      },
    ]);
    await database.query(`UPDATE procedure_file SET id = $1`, [row?.id]);
    expect((await handIn(workbook, 'danh-muc.xlsx')).counts).toMatchObject({ faulty: 0 });
  });
});

describe('a file that cannot be used', () => {
  const refused = async (content: Buffer, fileName?: string) => {
    const before = await drafts();
    const { state, faults, counts, id } = await handIn(content, fileName);
    expect(await drafts()).toBe(before);
    return { state, told: faults.map(({ where, message }) => `${where}: ${message}`).join('\n'), counts, id };
  };

  it('is refused with where and why', async () => {
    const malformed = await refused(Buffer.from('{"format": "mot-cua-catalogue",\n "procedures": [}'));
    expect(malformed).toMatchObject({ state: 'failed', told: expect.stringContaining('dòng 2, ký tự 17: JSON') });
    expect((await refused(Buffer.from('PK nhưng không phải'), 'x.xlsx')).told).toContain('bị hỏng');
    expect((await refused(Buffer.from('%PDF-1.7'), 'x.xlsx')).told).toContain('không phải JSON hay Excel');
    expect((await refused(asFile([]))).told).toContain('/procedures: Không có thủ tục nào');
    expect((await admin.upload(`${PATH}/import`, '', 'x.json', Buffer.alloc(0))).body).toMatchObject({
      code: 'fileEmpty',
    });
    const large = await admin.upload(`${PATH}/import`, '', 'x.json', Buffer.alloc(49 * 1024 * 1024, ' '));
    expect(large).toMatchObject({ status: 413, body: { code: 'fileTooLarge' } });
  });

  it('is refused by sheet, row and column', async () => {
    const entries = unzipSync(await exportedWorkbook('&q=1.001193'));
    const name = Object.keys(entries).find((one) => one.endsWith('sharedStrings.xml')) ?? '';
    const strings = Buffer.from(entries[name] ?? []).toString();
    expect(strings).toContain('<t>Lãnh đạo</t>');
    entries[name] = strToU8(strings.replace('<t>Lãnh đạo</t>', '<t>Giám đốc</t>'));
    const { state, counts, id } = await refused(Buffer.from(zipSync(entries)), 'a.xlsx');
    expect({ state, counts }).toMatchObject({ state: 'ready', counts: { refused: 1 } });
    const [entry] = await entriesOf(id);
    expect(entry?.faults[0]).toMatchObject({
      where: expect.stringMatching(/^trang “Quy trình”, hàng \d+, cột E \(Vai trò\)$/),
      message: expect.stringContaining('“Giám đốc” không có trong danh sách. Hãy chọn: Cán bộ một cửa'),
    });
  });

  it('does not keep the API from answering, be it 10 MB of JSON or a zip bomb', async () => {
    const definition = { ...(await draftOf('9.100001')).definition, summary: { vi: 'a'.repeat(10_000_000), en: '' } };
    const entries = unzipSync(await exportedWorkbook('&q=1.001193'));
    const bomb = zipSync({ ...entries, 'xl/worksheets/sheet2.xml': new Uint8Array(200 * 1024 * 1024) });
    const files: [Buffer, string][] = [
      [Buffer.from('['.repeat(10_000_000)), 'dòng 1, ký tự 10000001: JSON viết chưa đúng'],
      [asFile([{ code: '9.300001', definition }]), '/procedures/0/definition: Nội dung quá lớn'],
      [Buffer.from(bomb), 'giải nén ra hơn 160 MB'],
    ];
    for (const [content, words] of files) {
      const { body } = await admin.upload<ImportDto>(`${PATH}/import`, '', 'x', content);
      let answered = 0;
      await until('the file is checked', async () => {
        expect((await api.someone().get('/procedures?q=khai%20sinh')).status).toBe(200);
        answered += 1;
        return (await find(body.id)).state !== 'checking';
      });
      expect(answered).toBeGreaterThan(1);
      const faults = [...(await find(body.id)).faults, ...(await entriesOf(body.id)).flatMap((one) => one.faults)];
      expect(faults.map(({ where, message }) => `${where}: ${message}`).join()).toContain(words);
    }
  });
});

describe('the catalogue of a whole province', () => {
  it('is imported, 2,000 procedures at once, and counted meanwhile', async () => {
    const catalogue = largeCatalogue().map(({ code, version: _, ...definition }) => ({ code, definition }));
    const { id, counts } = await handIn(asFile(catalogue));
    expect(counts.new + counts.changed + counts.unchanged).toBe(2_000);
    await admin.post(`/catalogue/imports/${id}/apply`, { scope: 'storable' });
    const seen = new Set<number>();
    await until('the import is over', async () => {
      const { state, counts } = await find(id);
      seen.add(counts.drafted);
      return state === 'done';
    });
    expect((await find(id)).counts.drafted).toBe(counts.storable);
    expect(seen.size).toBeGreaterThan(2);
    const again = await handIn(await exportedWorkbook('&standing=draft'));
    expect(again.counts).toMatchObject({ new: 0, changed: 0, refused: 0 });
  }, 300_000);
});
