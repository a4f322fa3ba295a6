import { arbitraryCatalogue } from '@mot-cua/domain/procedure/exchange/testing';
import { describePlace, type ExchangedProcedure } from '@mot-cua/domain/procedure/exchange';
import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { DEMO_PROCEDURES } from '../../demo/procedures';
import { readFile } from './read-file';
import { FileRefused } from './read-workbook';
import { WorkbookWriter } from './write-workbook';

const demo: ExchangedProcedure[] = DEMO_PROCEDURES.map(({ code, version: _, ...definition }) => ({ code, definition }));

async function workbookOf(procedures: readonly ExchangedProcedure[]): Promise<Uint8Array> {
  const writer = new WorkbookWriter();
  for (const procedure of procedures) writer.add(procedure);
  return writer.finish();
}

function contentOf(file: Uint8Array) {
  const { faults, procedures } = readFile(file);
  const read = [...procedures];
  return { faults: [...faults, ...read.flatMap((one) => one.faults)], read };
}

const plain = (procedures: readonly ExchangedProcedure[]) => JSON.parse(JSON.stringify(procedures)) as unknown;

function refusalOf(file: Uint8Array): [code: string, place: string] {
  try {
    readFile(file);
  } catch (error) {
    if (error instanceof FileRefused) return [error.fault.code, describePlace(error.fault.place, 'vi')];
    throw error;
  }
  throw new Error('It was not refused');
}

describe('a workbook', () => {
  it('is read back as it was written, whatever the texts', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryCatalogue, async (catalogue) => {
        const { faults, read } = contentOf(await workbookOf(catalogue));
        expect(faults).toEqual([]);
        expect(read.map(({ code, value }) => ({ code, definition: value }))).toEqual(catalogue);
      }),
      { numRuns: 60 },
    );
  });

  it('holds the demo catalogue without loss', async () => {
    const { faults, read } = contentOf(await workbookOf(demo));
    expect(faults).toEqual([]);
    expect(read.map(({ code, value }) => ({ code, definition: value }))).toEqual(plain(demo));
  });

  it('has texts that look like formulas as texts', async () => {
    const [first] = demo;
    if (!first) throw new Error('There is no demo');
    const file = await workbookOf([{ ...first, definition: { ...first.definition, keywords: ['=1+1'] } }]);
    const sheet = Object.entries(unzipSync(file)).find(([name]) => name.endsWith('worksheets/sheet2.xml'));
    const xml = Buffer.from(sheet?.[1] ?? []).toString();
    expect(xml).toContain('<sheetData>');
    expect(xml).not.toContain('<f>');
  });

  it('is read as Excel saves it: inline and rich texts, prefixes, results of formulas, gaps', async () => {
    const entries = unzipSync(await workbookOf(demo.slice(0, 1)));
    const name = Object.keys(entries).find((one) => one.endsWith('sharedStrings.xml')) ?? '';
    const strings = Buffer.from(entries[name] ?? []).toString();
    const title = demo[0]?.definition.name.vi ?? '';
    expect(strings).toContain(`<si><t>${title}</t></si>`);
    entries[name] = strToU8(
      strings.replace(
        `<si><t>${title}</t></si>`,
        `<si><r><rPr/><t>Đăng </t></r><r><t xml:space="preserve">ký _x0026_</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>`,
      ),
    );
    const [read] = contentOf(zipSync(entries)).read;
    expect(read?.value).toMatchObject({ name: { vi: 'Đăng ký &' } });
  });
});

describe('a file that is none', () => {
  it('is refused with what it is and where', async () => {
    expect(refusalOf(Buffer.from('xin chào'))).toEqual(['fileUnknown', 'cả tệp']);
    expect(refusalOf(new Uint8Array())).toEqual(['fileUnknown', 'cả tệp']);
    expect(refusalOf(Buffer.from('{\n "format": "mot-cua-catalogue",\n "procedures": [1,,2]\n}'))).toEqual([
      'jsonSyntax',
      'dòng 3, ký tự 19',
    ]);
    expect(refusalOf(Buffer.from('{"a":\n"'))).toEqual(['jsonSyntax', expect.stringMatching(/^dòng 2/)]);
    expect(refusalOf(Buffer.from([0x7b, 0x0a, 0x22, 0xff, 0xfe]))).toEqual(['notUtf8', 'dòng 2, ký tự 2']);
    expect(refusalOf(zipSync({ 'a.txt': strToU8('a') }))[0]).toBe('workbookBroken');
    const whole = await workbookOf(demo);
    expect(refusalOf(whole.subarray(0, whole.length / 2))[0]).toBe('workbookBroken');
  });

  it('is refused when it is deep or endless', () => {
    expect(refusalOf(Buffer.from('['.repeat(10_000_000)))).toEqual(['jsonSyntax', 'dòng 1, ký tự 10000001']);
    const deep = `${'{"a":'.repeat(1_000_000)}1${'}'.repeat(1_000_000)}`;
    expect(readFile(Buffer.from(deep)).faults).toMatchObject([{ code: 'notCatalogue', place: { pointer: '/format' } }]);
  });

  it('is refused when it inflates without end, before it has', async () => {
    const entries = unzipSync(await workbookOf(demo.slice(0, 1)));
    const bomb = zipSync({ ...entries, 'xl/worksheets/sheet2.xml': new Uint8Array(200 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(1024 * 1024);
    const before = process.memoryUsage().rss;
    expect(refusalOf(bomb)[0]).toBe('inflatesTooMuch');
    expect(process.memoryUsage().rss - before).toBeLessThan(400 * 1024 * 1024);
  });

  it('is refused when its sheets have no end of rows or columns, or are no XML', async () => {
    const entries = unzipSync(await workbookOf(demo.slice(0, 1)));
    const withSheet = (rows: string) =>
      zipSync({
        ...entries,
        'xl/worksheets/sheet2.xml': strToU8(`<worksheet><sheetData>${rows}</sheetData></worksheet>`),
      });
    expect(refusalOf(withSheet('<row r="99999999"/>'))).toEqual(['tooManyCells', 'trang “Thủ tục”, hàng 99999999']);
    expect(refusalOf(withSheet('<row r="3"><c r="ZZZ3"/></row>'))).toEqual(['tooManyCells', 'trang “Thủ tục”, hàng 3']);
    expect(refusalOf(withSheet('<row><c></row>'))).toEqual(['workbookBroken', 'trang “Thủ tục”']);
    const laughs =
      '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><worksheet><sheetData>&b;</sheetData></worksheet>';
    expect(refusalOf(zipSync({ ...entries, 'xl/worksheets/sheet2.xml': strToU8(laughs) }))[0]).toBe('workbookBroken');
  });
});
