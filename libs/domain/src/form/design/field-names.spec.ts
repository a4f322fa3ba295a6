import fc from 'fast-check';
import { fieldNameOf, freeName, isFieldName } from './field-names';

describe('the name of a field', () => {
  it.each([
    ['Họ, chữ đệm, tên', 'hoChuDemTen'],
    ['Địa chỉ nơi sinh', 'diaChiNoiSinh'],
    ['Số bản sao (Giấy khai sinh)', 'soBanSaoGiayKhaiSinh'],
    ['Được cấp ngày?', 'duocCapNgay'],
    ['2 bên gia đình', 'muc2BenGiaDinh'],
    ['', 'muc'],
    ['???', 'muc'],
    ['Constructor', 'mucConstructor'],
  ])('of “%s” is %s', (title, name) => {
    expect(fieldNameOf(title)).toBe(name);
  });

  it('of any title is an identifier that nothing else has, and free names are free', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.array(fc.constantFrom('muc', 'muc2', 'a', 'a2', 'a3')),
        (title, taken) => {
          const name = fieldNameOf(title);
          expect(isFieldName(name)).toBe(true);
          expect(taken).not.toContain(freeName(name, taken));
          expect(taken).not.toContain(freeName('a', taken));
        },
      ),
    );
  });
});
