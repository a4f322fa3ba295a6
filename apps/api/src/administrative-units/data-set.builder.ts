import { DEMO_UNITS } from '../demo';

interface Ward {
  readonly Code: string;
  readonly FullName: string;
  readonly [key: string]: unknown;
}

/** Tây Ninh as the open data set tells it, made of the demo's own units: `change` says what is different. */
export function tayNinhAsDataSet(change: (wards: readonly Ward[]) => readonly unknown[] = (wards) => wards): object[] {
  const wards = DEMO_UNITS.filter(({ parentId }) => parentId === '80-2025-07-01').map(({ code, name }) => {
    const [kind = ''] = name.vi.split(' ');
    return {
      ...{ Type: 'ward', Code: code, Name: name.vi.slice(kind.length + 1), FullName: name.vi, FullNameEn: name.en },
      ...{ ProvinceCode: '80', AdministrativeUnitId: kind === 'Phường' ? 3 : 4, AdministrativeUnitShortName: kind },
    };
  });
  return [
    {
      ...{ Type: 'province', Code: '80', Name: 'Tây Ninh', NameEn: 'Tay Ninh', FullName: 'Tỉnh Tây Ninh' },
      ...{ FullNameEn: 'Tay Ninh Province', CodeName: 'tay_ninh', AdministrativeUnitShortName: 'Tỉnh' },
      Wards: change(wards),
    },
  ];
}

/** As large as the whole country: 33 further provinces with a hundred communes each, under names of their own. */
export function wholeCountryAsDataSet(): object[] {
  const provinces = DEMO_UNITS.filter(
    ({ kind, validTo, code }) => (kind === 'province' || kind === 'city') && !validTo && code !== '80',
  );
  return [
    ...tayNinhAsDataSet(),
    ...provinces.map(({ code, name }, place) => ({
      ...{ Code: code, FullName: name.vi, FullNameEn: name.en },
      AdministrativeUnitShortName: name.vi.startsWith('Tỉnh') ? 'Tỉnh' : 'Thành phố',
      Wards: Array.from({ length: 100 }, (_, index) => ({
        ...{
          Code: String(40000 + place * 100 + index),
          FullName: `Xã Thử ${place} ${index}`,
          FullNameEn: `Thu ${place} ${index}`,
        },
        ...{ ProvinceCode: code, AdministrativeUnitShortName: 'Xã' },
      })),
    })),
  ];
}
