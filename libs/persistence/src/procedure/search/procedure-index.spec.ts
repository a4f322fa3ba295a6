import type { CatalogueEntry } from './entry';
import { ProcedureIndex } from './procedure-index';

const entry = (code: string, vi: string, { keywords = [] as string[], version = 1, field = 'ho-tich', en = vi } = {}) =>
  ({
    code,
    version,
    name: { vi, en },
    field: { code: field, name: { vi: 'Lĩnh vực', en: 'Field' } },
    level: 4,
    lifeEvents: [],
    keywords,
    summary: { vi, en },
    channels: [],
    fees: [],
    isClosed: false,
  }) satisfies CatalogueEntry;

let index: ProcedureIndex;
beforeEach(() => {
  index = new ProcedureIndex();
  index.put(entry('1.000001', 'Đăng ký khai sinh', { keywords: ['em bé mới sinh'] }));
  index.put(entry('1.000002', 'Đăng ký lại khai sinh'));
  index.put(entry('1.000003', 'Cấp giấy phép lái xe', { field: 'lai-xe' }));
  index.put(entry('1.000004', 'Thu hồi giấy phép lái xe', { field: 'lai-xe' }));
  index.put(entry('2.000015', 'Cấp giấy phép xây dựng', { field: 'xay-dung', keywords: ['xây nhà'] }));
});
const search = (typed: string, isWanted = (_: CatalogueEntry) => true) => index.search(typed, isWanted);
const codes = (typed: string) => search(typed).entries.map(({ code }) => code);

it('finds by what the officials wrote down, and by what everybody says for the words of a name', () => {
  expect(codes('em bé mới sinh')[0]).toBe('1.000001');
  expect(codes('bằng lái')[0]).toBe('1.000003');
});

it('takes the first time for meant where no later act is said', () => {
  expect(codes('giấy phép lái xe')).toEqual(['1.000003', '1.000004']);
  expect(codes('khai sinh').slice(0, 2)).toEqual(['1.000001', '1.000002']);
  expect(codes('thu hồi bằng lái')[0]).toBe('1.000004');
  expect(codes('đăng ký lại khai sinh')[0]).toBe('1.000002');
});

it('tells lái from lại where diacritics were typed', () => {
  expect(codes('lại')[0]).toBe('1.000002');
  expect(codes('lái')[0]).toBe('1.000003');
});

it('reads an abbreviation with its whole words, and that is no guess', () => {
  expect(search('gpxd')).toMatchObject({ meant: null });
  expect(codes('gpxd')[0]).toBe('2.000015');
});

it('says what it searched for instead of what was mistyped', () => {
  expect(search('dang ky khai sih').meant).toBe('đăng ký khai sinh');
  expect(search('dang ky khai sinh').meant).toBeNull();
});

it.each([
  ['1.000002', ['1.000002']],
  ['000015', ['2.000015']],
  ['1.000003.000.00.00.H53', ['1.000003']],
  ['1.00000', ['1.000001', '1.000002', '1.000003', '1.000004']],
  ['9.999999', []],
])('finds by the code %s', (typed, found) => expect(codes(typed)).toEqual(found));

it('where a field holds nothing of it, names the nearest of the others', () => {
  const { entries, nearest } = search('khai sinh', ({ field }) => field.code === 'xay-dung');
  expect(entries).toEqual([]);
  expect(nearest[0]?.code).toBe('1.000001');
});

it('where too little of what was typed is found, names what is nearest', () => {
  const { entries, nearest } = search('sinh hoạt phí');
  expect(entries).toEqual([]);
  expect(nearest.map(({ code }) => code)).toContain('1.000001');
  expect(search('xyzzy qwrt')).toMatchObject({ entries: [], nearest: [] });
});

it('forgets a version when another takes its place, and a procedure that is gone', () => {
  index.put(entry('2.000015', 'Cấp giấy phép dựng rạp', { version: 2 }));
  expect(codes('giấy phép xây dựng').includes('2.000015')).toBe(true);
  expect(search('dựng rạp').entries[0]).toMatchObject({ code: '2.000015', version: 2 });
  expect(codes('xây nhà')).toEqual([]);
  index.remove('2.000015');
  expect(codes('dựng rạp')).toEqual([]);
});
