import fc from 'fast-check';
import { addDays } from '../deadline/vietnam-time';
import { FORM_FORMATS } from './formats';

const CASES: Readonly<Record<string, { readonly good: readonly string[]; readonly bad: readonly string[] }>> = {
  nationalId: {
    good: ['072195000123', '001300000001'],
    bad: ['', '72195000123', '172195000123', '0721950001234', '07219500012a', ' 072195000123'],
  },
  phone: {
    good: ['0900000001', '+84900000001', '0912.345.678', '0912-345-678', '02763822223'],
    bad: ['', '090000000', '09000000011', '0100000000', '84900000001', '0276382222', 'gọi cho tôi'],
  },
  taxCode: {
    good: ['3900123456', '3900123456-001', '072195000123'],
    bad: ['', '390012345', '3900123456001', '3900123456-1', '39001234567'],
  },
  date: {
    good: ['2026-11-23', '2028-02-29', '1948-01-20'],
    bad: ['', '2026-02-29', '2026-13-01', '2026-11-31', '23/11/2026', '2026-1-1', '2026-11-23T00:00:00Z'],
  },
  clockTime: { good: ['00:00', '07:35', '23:59'], bad: ['', '24:00', '7:35', '07:60', '07:35:00'] },
  userName: {
    good: ['quantri', 'motcua.tanninh', 'a-1', 'cv2'],
    bad: ['', 'ab', '1abc', 'Motcua', 'mộtcửa', 'a b c', 'ai@do.vn', '0900000001', 'a'.repeat(51)],
  },
  email: {
    good: ['lan.nguyen@example.vn', 'a@b.co'],
    bad: ['', 'lan', 'lan@example', '@example.vn', 'lan nguyen@example.vn', `${'a'.repeat(250)}@b.vn`],
  },
};

describe.each(Object.entries(CASES))('the format %s', (format, { good, bad }) => {
  it.each([...good])('takes %p', (text) => expect(FORM_FORMATS[format]?.(text)).toBe(true));
  it.each([...bad])('refuses %p', (text) => expect(FORM_FORMATS[format]?.(text)).toBe(false));
});

describe('the formats', () => {
  it('are all tried here', () => {
    expect(Object.keys(CASES).sort()).toEqual(Object.keys(FORM_FORMATS).sort());
  });

  it('answer for any text and never throw', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(FORM_FORMATS)), fc.string(), (takes, text) => {
        expect(typeof takes(text)).toBe('boolean');
      }),
    );
  });

  it('take every day that there is', () => {
    fc.assert(
      fc.property(fc.nat({ max: 60_000 }), (days) =>
        expect(FORM_FORMATS['date']?.(addDays('1900-01-01', days))).toBe(true),
      ),
    );
  });
});
