import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { toAgencies, toDescription, toFields, toListings } from './catalogue-message';

const read = (file: string): unknown => JSON.parse(readFileSync(path.join(__dirname, file), 'utf8'));

/** Compares with what is on file; GOLDEN=write puts a new one there, to be read before it is committed. */
function expectGolden(name: string): void {
  const received = read(`${name}.received.json`) as Record<string, unknown>;
  const { procedure, faults, isPublic } = toDescription('2.000635', received);
  const file = `${name}.golden.json`;
  const mapped = { procedure, faults, isPublic };
  if (process.env.GOLDEN === 'write') {
    writeFileSync(path.join(__dirname, file), `${JSON.stringify(mapped, null, 2)}\n`);
  }
  expect(mapped).toEqual(read(file));
}

const whole = read('procedure-by-case.received.json') as Record<string, unknown>;
const describeWith = (changes: Record<string, unknown>) => toDescription('2.000635', { ...whole, ...changes });
const time = (changes: object = {}) => ({ THOIGIANGIAIQUYET: '3', DONVITINH: 'Ngày làm việc', MOTA: '', ...changes });
const online = (...times: object[]) => ({ CACHTHUCTHUCHIEN: [{ KENH: '2', THOIGIAN: times }] });

describe('a procedure of the national catalogue', () => {
  it('is told in our words: cases, papers, times, fees', () => {
    expectGolden('procedure-by-case');
  });

  it('is told as far as it makes sense, and the rest is named', () => {
    expectGolden('procedure-with-nonsense');
  });

  it.each([
    ['channels', { CACHTHUCTHUCHIEN: [{ KENH: '9', THOIGIAN: [time()] }] }, 'CACHTHUCTHUCHIEN/0/KENH', 'unknownCode'],
    ['channels', online(time({ DONVITINH: 'tuần trăng' })), 'CACHTHUCTHUCHIEN/0/THOIGIAN/0/DONVITINH', 'unknownCode'],
    [
      'channels',
      online(time({ THOIGIANGIAIQUYET: 'ba' })),
      'CACHTHUCTHUCHIEN/0/THOIGIAN/0/THOIGIANGIAIQUYET',
      'notNumber',
    ],
    [
      'channels',
      online(time({ THOIGIANGIAIQUYET: '0' })),
      'CACHTHUCTHUCHIEN/0/THOIGIAN/0/THOIGIANGIAIQUYET',
      'notNumber',
    ],
    ['channels', online(), 'CACHTHUCTHUCHIEN/0/THOIGIAN', 'missing'],
    [
      'fees',
      online(time({ PHILEPHI: [{ SOTIEN: '5', DONVI: 'USD', MOTA: 'Phí' }] })),
      'CACHTHUCTHUCHIEN/0/THOIGIAN/0/PHILEPHI/0/DONVI',
      'unknownCode',
    ],
    ['papers', { THANHPHANHOSO: 'không có' }, 'THANHPHANHOSO', 'notList'],
    ['papers', { THANHPHANHOSO: [{ GIAYTO: [{ TENGIAYTO: '' }] }] }, 'THANHPHANHOSO/0/GIAYTO/0/TENGIAYTO', 'missing'],
    ['papers', { THANHPHANHOSO: undefined }, 'THANHPHANHOSO', 'missing'],
    ['conditions', { YEUCAU: { a: 1 } }, 'YEUCAU', 'notText'],
    ['name', { TENTTHC: null }, 'TENTTHC', 'missing'],
  ] as const)('has its %s left unread for one value that cannot be, and nothing else', (part, changes, at, code) => {
    const { procedure, faults } = describeWith(changes);
    expect(faults).toContainEqual(expect.objectContaining({ part, at, code }));
    expect(procedure[part]).toBeNull();
    expect(procedure.legalBases).toEqual(describeWith({}).procedure.legalBases);
  });

  it('reads a thousand with a point, a half with a comma, and a time that stands twice once', () => {
    const fee = (amount: string) => ({ PHILEPHI: [{ SOTIEN: amount, DONVI: 'VNĐ', MOTA: 'Lệ phí' }] });
    const { procedure } = describeWith(
      online(time({ THOIGIANGIAIQUYET: '0,5', ...fee('1.000') }), time({ THOIGIANGIAIQUYET: '0,5' })),
    );
    expect(procedure.channels).toEqual([
      { channel: 'online', times: [{ processingTime: { unit: 'workingDay', amount: 0.5 }, note: '' }] },
    ]);
    expect(procedure.fees).toMatchObject([{ amount: 1_000, unit: '', kind: 'charge' }]);
  });

  it('is not believed in anything when another procedure answers', () => {
    const { procedure, faults } = describeWith({ MATTHC: '1.000001.H53' });
    expect(new Set(Object.values(procedure))).toEqual(new Set(['2.000635', null]));
    expect(faults).toMatchObject([{ at: 'MATTHC', value: '1.000001.H53' }]);
    expect(describeWith({ MATTHC: '2.000635.000.00.00.H53' }).procedure.name).not.toBeNull();
  });

  it('is not public when that is said, and reports a state that is not known', () => {
    expect(describeWith({ TRANGTHAI: '0' }).isPublic).toBe(false);
    expect(describeWith({ TRANGTHAI: '7' })).toMatchObject({ isPublic: true, faults: [{ at: 'TRANGTHAI' }] });
  });
});

describe('the lists of the national catalogue', () => {
  it('name each entry once, without suffixes, and say what could not be read', () => {
    expect(
      toListings([
        { MATTHC: '1.001193.000.00.00.H53', TENTTHC: ' Đăng ký  khai sinh ' },
        { MATTHC: '1.001193', TENTTHC: 'Một lần nữa' },
        { MATTHC: 'x', TENTTHC: 'Lạ' },
        { MATTHC: '1.000002' },
      ]),
    ).toEqual({
      items: [{ code: '1.001193', name: 'Đăng ký khai sinh' }],
      unread: ['{"MATTHC":"x","TENTTHC":"Lạ"}', '{"MATTHC":"1.000002"}'],
    });
    expect(toFields([{ MALINHVUC: 'G15-HT01', TENLINHVUC: 'Hộ tịch', MANGANH: 'G15' }]).items).toEqual([
      { code: 'G15-HT01', name: 'Hộ tịch', branch: 'G15' },
    ]);
    expect(toAgencies([{ MADONVI: '000.00.00.H53', TENDONVI: 'UBND tỉnh', CAPDONVI: '2' }, {}])).toEqual({
      items: [{ code: '000.00.00.H53', name: 'UBND tỉnh', level: '2' }],
      unread: ['{}'],
    });
  });
});
