import fc from 'fast-check';
import { describeDataSetFault, readDataSet } from './data-set';

const ward = {
  Type: 'ward',
  Code: '25459',
  Name: 'Tân Ninh',
  FullName: 'Phường Tân Ninh',
  FullNameEn: 'Tan Ninh Ward',
  ProvinceCode: '80',
  AdministrativeUnitShortName: 'Phường',
};
const province = {
  Type: 'province',
  Code: '80',
  Name: 'Tây Ninh',
  FullName: 'Tỉnh Tây Ninh',
  FullNameEn: 'Tay Ninh Province',
  AdministrativeUnitShortName: 'Tỉnh',
  Wards: [ward],
};
const faults = (file: unknown) => readDataSet(file).faults.map(({ place, code }) => `${place} ${code}`);

describe('the open data set', () => {
  it('is read as provinces and what lies in them', () => {
    expect(readDataSet([province])).toEqual({
      faults: [],
      units: [
        { code: '80', name: { vi: 'Tỉnh Tây Ninh', en: 'Tay Ninh Province' }, kind: 'province', provinceCode: null },
        { code: '25459', name: { vi: 'Phường Tân Ninh', en: 'Tan Ninh Ward' }, kind: 'ward', provinceCode: '80' },
      ],
    });
  });

  it('may have keys with a small first letter, as its later releases do', () => {
    const small = (record: object) =>
      Object.fromEntries(Object.entries(record).map(([key, value]) => [key[0]?.toLowerCase() + key.slice(1), value]));
    expect(readDataSet([small({ ...province, Wards: [small(ward)] })]).units).toEqual(readDataSet([province]).units);
  });

  it('is refused with all its faults and their places at once', () => {
    const file = [
      { ...province, Wards: [ward, { ...ward, Code: '254', FullName: '' }, { ...ward, ProvinceCode: '91' }] },
      { ...province, Code: '91', Wards: [] },
      'x',
      {
        ...province,
        Code: '92',
        AdministrativeUnitShortName: 'Huyện',
        Wards: [{ ...ward, Code: '1'.repeat(5), ProvinceCode: '92', AdministrativeUnitShortName: 'Tỉnh' }],
      },
    ];
    expect(faults(file)).toEqual([
      '[0].Wards[1].FullName missing',
      '[0].Wards[1].Code codeFormat',
      '[0].Wards[2].ProvinceCode otherProvince',
      '[0].Wards[2].Code codeTwice',
      '[1].Wards noWards',
      '[2] notARecord',
      '[3].AdministrativeUnitShortName kindUnknown',
      '[3].Wards[0].AdministrativeUnitShortName kindUnknown',
    ]);
    expect(readDataSet(file).units).toEqual([]);
  });

  it.each([{}, [], null, 'text', 7])('is not %p', (file) => expect(faults(file)).toEqual([' notAList']));

  it('says of each fault what to do in both languages', () => {
    for (const { code, params } of readDataSet([{ ...province, Code: 'x', Wards: [{}] }]).faults) {
      const { vi, en } = describeDataSetFault({ code, params });
      expect([vi, en]).toEqual([expect.stringMatching(/^\p{Lu}.+\.$/u), expect.stringMatching(/^\p{Lu}.+\.$/u)]);
      expect(`${vi}${en}`).not.toContain('undefined');
    }
  });

  it('may be anything at all without an error', () => {
    fc.assert(fc.property(fc.jsonValue(), (file) => expect(Array.isArray(readDataSet(file).faults)).toBe(true)));
  });
});
