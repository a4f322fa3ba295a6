import fc from 'fast-check';
import type { Surroundings } from '../check';
import { aDefinition } from '../definition.builder';
import type { ProcedureDefinition } from '../procedure';
import { arbitraryCatalogue } from './testing/arbitrary-procedure';
import {
  checkProcedure,
  describeImportFault,
  describePlace,
  headingRows,
  readDocument,
  readRows,
  SHEET_KEYS,
  SHEETS,
  writeRows,
  type Cell,
  type ExchangedProcedure,
  type SheetContent,
  type SheetLayout,
} from './index';

const surroundings: Surroundings = {
  fieldCodes: new Set(['F1']),
  agencies: [{ code: 'H53.20', kind: 'commune' }],
  procedureCodes: new Set(),
  files: new Map(),
  registries: new Set<string>(),
  resultForms: new Map(),
  isSafePattern: () => true,
};

/** The sheets of a workbook as if they had been written to a file and read from it. */
function workbook(procedures: readonly ExchangedProcedure[]): SheetContent[] {
  const rows = procedures.map(writeRows);
  return SHEET_KEYS.map((key) => ({
    name: SHEETS[key].name,
    rows: [...headingRows(SHEETS[key]), ...rows.flatMap((one) => one[key])].map((cells, index) => ({
      number: index + 1,
      cells,
    })),
  }));
}

function read(sheets: readonly SheetContent[]) {
  const { faults, absences, procedures } = readRows(sheets);
  return { faults, absences, procedures: [...procedures] };
}

/** The sheets without some of their columns. */
function without(sheets: readonly SheetContent[], isGone: (sheet: string, machineName: string) => boolean) {
  return sheets.map(({ name, rows }) => {
    const names = rows[1]?.cells ?? [];
    const kept = ({ cells }: SheetContent['rows'][number]) =>
      cells.filter((_, index) => !isGone(name, String(names[index])));
    return { name, rows: rows.map((row) => ({ ...row, cells: kept(row) })) };
  });
}

const CODE = '1.001190';
const sheetOf = (sheets: readonly SheetContent[], name: string) => {
  const sheet = sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`There is no sheet ${name}`);
  return sheet;
};

/** The workbook of one procedure after somebody typed into one of its cells, found by the title of its column. */
function afterTyping(sheetName: string, row: number, title: string, cell: Cell, definition = aDefinition()) {
  const sheets = workbook([{ code: CODE, definition }]);
  const rows = sheetOf(sheets, sheetName).rows as { number: number; cells: Cell[] }[];
  const column = rows[0]?.cells.indexOf(title) ?? -1;
  const found = rows.find(({ number }) => number === row);
  if (!found || column < 0) throw new Error('There is no such cell');
  found.cells = found.cells.map((old, index) => (index === column ? cell : old));
  const catalogue = read(sheets);
  const checked = catalogue.procedures.map((procedure) => checkProcedure(procedure, surroundings));
  return [...catalogue.faults, ...checked.flatMap(({ faults }) => faults)].map((fault) => [
    describePlace(fault.place, 'vi'),
    describeImportFault(fault, 'vi'),
  ]);
}

describe('a catalogue in sheets', () => {
  it('is read back as it was written, whatever the texts', () => {
    fc.assert(
      fc.property(arbitraryCatalogue, (catalogue) => {
        const { faults, procedures } = read(workbook(catalogue));
        expect(faults).toEqual([]);
        expect(procedures.flatMap((one) => one.faults)).toEqual([]);
        expect(procedures.map(({ code, value }) => ({ code, definition: value }))).toEqual(catalogue);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps what is too long for one cell', () => {
    const definition: ProcedureDefinition = {
      ...aDefinition(),
      competentAgencyCodes: Array.from({ length: 500 }, (_, index) => `${index};`.padEnd(80, '👍')),
      form: { ...aDefinition().form, schema: { description: 'ẳ'.repeat(80_001) } },
    };
    const sheets = workbook([{ code: CODE, definition }]);
    const longest = sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map((cell) => String(cell).length)));
    expect(Math.max(...longest)).toBeLessThanOrEqual(32_767);
    expect(read(sheets).procedures[0]?.value).toEqual(definition);
  });

  it('is found by its titles where the row of machine names was deleted', () => {
    const catalogue = [{ code: CODE, definition: aDefinition() }];
    const sheets = workbook(catalogue).map(({ name, rows }) => ({
      name,
      rows: rows.filter(({ number }) => number !== 2),
    }));
    const { faults, procedures } = read(sheets);
    expect(faults).toEqual([]);
    expect(procedures[0]?.value).toEqual(aDefinition());
  });

  it('accepts what Excel makes of codes, days and answers that are typed', () => {
    const written = workbook([{ code: CODE, definition: aDefinition() }]);
    const fromDay = sheetOf(written, 'Miễn giảm').rows[0]?.cells.indexOf('Từ ngày') ?? -1;
    const typed = (cell: Cell | undefined) => (cell === CODE ? 1.00119 : cell === 'Có' ? true : cell);
    const sheets = written.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row, index) => {
        const cells = row.cells.map(typed);
        return { ...row, cells: sheet.name === 'Miễn giảm' && index === 2 ? cells.with(fromDay, 46_023) : cells };
      }),
    }));
    const [procedure] = read(sheets).procedures;
    expect(procedure?.code).toBe(CODE);
    expect(procedure?.value).toMatchObject({
      papers: [{ required: true }],
      fees: [{ reductions: [{ from: '2026-01-01' }] }],
    });
  });
});

describe('what is wrong in a workbook', () => {
  it('is told by sheet, row and column, in words', () => {
    expect(afterTyping('Phí', 3, 'Số tiền (đồng)', 'tám nghìn')).toEqual([
      ['trang “Phí”, hàng 3, cột F (Số tiền (đồng))', '“tám nghìn” không phải là số.'],
    ]);
    expect(afterTyping('Giấy tờ', 3, 'Bản chính', -1)).toEqual([
      ['trang “Giấy tờ”, hàng 3, cột H (Bản chính), /papers/0/originals', expect.stringContaining('must be >= 0')],
    ]);
    expect(afterTyping('Thời hạn', 4, 'Kênh', 'Điện thoại')[0]?.[1]).toContain('Trực tuyến, Trực tiếp');
    expect(afterTyping('Quy trình', 4, 'Vai trò', null)).toEqual([
      ['trang “Quy trình”, hàng 4, cột E (Vai trò), /process/1/role', 'Còn trống, hãy điền.'],
    ]);
    expect(afterTyping('Căn cứ', 3, 'Tên văn bản', { error: '#REF!' })[0]?.[1]).toContain('#REF!');
    expect(afterTyping('Tờ khai (JSON)', 3, 'JSON', '{"type":')).toEqual([
      ['trang “Tờ khai (JSON)”, hàng 3, cột D (JSON)', 'JSON của /form/schema viết chưa đúng.'],
      ['trang “Thủ tục”, hàng 3, /form/schema', 'Còn trống, hãy điền.'],
    ]);
  });

  it('is told too where it only keeps a procedure from being published', () => {
    expect(afterTyping('Thủ tục', 3, 'Mã lĩnh vực', 'F9')).toEqual([
      ['trang “Thủ tục”, hàng 3, cột E (Mã lĩnh vực), /field/code', 'Không có “F9”. Hãy chọn lại trong danh sách.'],
    ]);
    expect(afterTyping('Miễn giảm', 3, 'Khi', 'answers.rich == "yes"')[0]?.[0]).toContain('Miễn giảm”, hàng 3');
    const withoutFields = '{"type":"object","additionalProperties":false,"properties":{}}';
    const places = afterTyping('Tờ khai (JSON)', 3, 'JSON', withoutFields).map(([place]) => place);
    expect(places).toContainEqual(expect.stringMatching(/^trang “Tờ khai \(JSON\)”, hàng 4, \/form\/uiSchema/));
  });

  it('is told of rows that belong to nothing, and of a procedure that stands twice', () => {
    expect(afterTyping('Giấy tờ', 3, 'Mã thủ tục', '9.999999')[0]).toEqual([
      'trang “Giấy tờ”, hàng 3, cột A (Mã thủ tục)',
      'Không có “9.999999” trong trang tính mà hàng này thuộc về.',
    ]);
    expect(afterTyping('Miễn giảm', 3, 'Của khoản thu số', 7)[0]?.[1]).toContain('Không có “7”');
    const twice = workbook([
      { code: CODE, definition: aDefinition() },
      { code: CODE, definition: aDefinition() },
    ]);
    expect(read(twice).faults[0]).toMatchObject({
      code: 'codeTwice',
      place: { sheet: 'Thủ tục', row: 4, column: 'A' },
    });
    expect(afterTyping('Thủ tục', 3, 'Mã thủ tục', 'abc')).toContainEqual([
      'trang “Thủ tục”, hàng 3, cột A (Mã thủ tục)',
      expect.stringContaining('1.001193'),
    ]);
  });

  it('is told of sheets and columns that are missing, before anything is read', () => {
    const sheets = workbook([{ code: CODE, definition: aDefinition() }]);
    expect(read(sheets.filter(({ name }) => name !== 'Phí'))).toMatchObject({
      faults: [{ code: 'sheetMissing', place: { sheet: 'Phí' } }],
      procedures: [],
    });
    const renamed = sheets.map(({ name, rows }) => ({
      name,
      rows: rows.map(({ number, cells }) => ({
        number,
        cells: cells.map((cell) => (cell === '/amount' && name === 'Phí' ? 'tien' : cell)),
      })),
    }));
    expect(
      read(renamed).faults.map(({ code, place, params }) => [code, place.sheet, place.row, params['name']]),
    ).toEqual([
      ['columnUnknown', 'Phí', 2, 'tien'],
      ['columnMissing', 'Phí', 2, 'Số tiền (đồng)'],
    ]);
  });
});

describe('a workbook that was exported before there was all that there is now', () => {
  const told = (faults: ReturnType<typeof read>['absences']) =>
    faults.map((fault) => `${describePlace(fault.place, 'vi')}: ${describeImportFault(fault, 'vi')}`);

  it('is read without the sheets and columns that may be absent, which are told by name and count as blank', () => {
    const definition = aDefinition({
      receivedAt: 'province',
      doubts: [{ about: 'Phí', why: 'Hai nguồn khác nhau' }],
      keywords: ['giấy'],
    });
    const sheets = workbook([{ code: CODE, definition }]).filter(({ name }) => name !== 'Điểm chưa chắc chắn');
    const older = without(sheets, (sheet, name) => sheet === 'Thủ tục' && ['/receivedAt', '/keywords'].includes(name));
    const { faults, absences, procedures } = read(older);
    expect(faults).toEqual([]);
    expect(told(absences)).toEqual([
      'trang “Thủ tục”, hàng 2: Tệp không có cột “Nơi tiếp nhận”; coi như cột để trống.',
      'trang “Thủ tục”, hàng 2: Tệp không có cột “Từ thường dùng”; coi như cột để trống.',
      'trang “Điểm chưa chắc chắn”: Tệp không có trang tính này; coi như trang để trống.',
    ]);
    const { receivedAt: _, ...rest } = definition;
    expect(procedures[0]?.value).toEqual({ ...rest, keywords: [], doubts: [] });
  });

  it('lacks nothing that a procedure has to have: without all that may be absent it can still be stored', () => {
    const optional = new Set(
      SHEET_KEYS.flatMap((key) => {
        const { name, columns }: SheetLayout = SHEETS[key];
        const [, names] = headingRows(SHEETS[key]);
        return columns.flatMap(({ isOptional }, index) => (isOptional ? [`${name} ${names[index]}`] : []));
      }),
    );
    expect(optional.size).toBeGreaterThan(20);
    fc.assert(
      fc.property(arbitraryCatalogue, (catalogue) => {
        const kept = workbook(catalogue).filter(({ name }) => !['Miễn giảm', 'Điểm chưa chắc chắn'].includes(name));
        const { faults, procedures } = read(without(kept, (sheet, name) => optional.has(`${sheet} ${name}`)));
        expect(faults).toEqual([]);
        const stored = procedures.map((one) => checkProcedure(one, surroundings));
        expect(stored.filter(({ definition }) => definition === null)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('has the one result of a procedure on the first sheet, with what it states as JSON', () => {
    const sections = [{ title: 'Người được cấp phép', lines: [] }];
    const name = { vi: 'Giấy phép', en: 'Permit' };
    const definition = aDefinition({ results: [{ code: 'permit', name, document: 'made', sections }] });
    const sheets = workbook([{ code: CODE, definition }]).filter(({ name: sheet }) => sheet !== 'Kết quả');
    const result = ['/result/code', '/result/name/vi', '/result/name/en'];
    const older = (resultCells: readonly Cell[]) =>
      sheets.map((sheet) => ({
        ...sheet,
        rows: sheet.rows.map((row) => {
          const cells = row.cells.map((cell) => (cell === '/results/0/sections' ? '/result/sections' : cell));
          if (sheet.name !== 'Thủ tục') return { ...row, cells };
          const more = row.number === 1 ? ['Mã kết quả', 'Kết quả', 'Kết quả (tiếng Anh)'] : result;
          return { ...row, cells: [...cells, ...(row.number === 3 ? resultCells : more)] };
        }),
      }));
    const { faults, absences, procedures } = read(older(['permit', name.vi, name.en]));
    expect([faults, absences]).toEqual([[], []]);
    expect(procedures[0]?.value).toEqual(definition);
    const [faulty] = read(older(['', { error: '#REF!' }, ''])).procedures;
    expect(faulty?.faults).toMatchObject([{ code: 'cellError', place: { sheet: 'Thủ tục', row: 3 } }]);
    expect(faulty?.locate('/results/0/name/vi')).toMatchObject({ sheet: 'Thủ tục', row: 3, title: 'Kết quả' });
  });
});

describe('a catalogue as JSON', () => {
  const document = (procedures: unknown) => ({ format: 'mot-cua-catalogue', version: 1, procedures });
  const faultsOf = (value: unknown) => {
    const { faults, procedures } = readDocument(value);
    const checked = [...procedures].flatMap((one) => checkProcedure(one, surroundings).faults);
    return [...faults, ...checked].map(({ code, place }) => [code, place.pointer]);
  };

  it('is read back as it was written', () => {
    fc.assert(
      fc.property(arbitraryCatalogue, (catalogue) => {
        const { procedures } = readDocument(JSON.parse(JSON.stringify(document(catalogue))));
        expect([...procedures].map(({ code, value }) => ({ code, definition: value }))).toEqual(catalogue);
      }),
    );
  });

  it('tells by a pointer into the file what is wrong', () => {
    expect(faultsOf(null)).toEqual([['notCatalogue', undefined]]);
    expect(faultsOf({ format: 'other' })).toEqual([['notCatalogue', '/format']]);
    expect(faultsOf({ ...document([]), version: 7 })).toEqual([['otherFormatVersion', '/version']]);
    expect(faultsOf(document({}))).toEqual([['notCatalogue', '/procedures']]);
    const definition = aDefinition();
    expect(
      faultsOf(
        document([
          { code: '1.000001', definition: { ...definition, level: 9 } },
          { code: 'x', definition },
          { code: '1.000001', definition },
          { code: '1.000002' },
          { code: '1.000003', definition: { ...definition, keywords: ['a\u0000b'] } },
          { code: '1.000004', definition: { ...definition, name: { vi: '\ud800', en: '' } } },
        ]),
      ),
    ).toEqual([
      ['codeTwice', '/procedures/2/code'],
      ['entryShape', '/procedures/3'],
      ['shape', '/procedures/0/definition/level'],
      ['codeFormat', '/procedures/1/code'],
      ['unstorable', '/procedures/4/definition/keywords/0'],
      ['unstorable', '/procedures/5/definition/name/vi'],
    ]);
  });
});
