import type { AdministrativeUnit } from './administrative-unit';
import type { DataSetUnit } from './data-set';
import { planImport, unitsAfter, type ImportOptions } from './plan-import';
import { aUnit, AN_GIANG, CHAU_THANH_OF_AN_GIANG, SOME_UNITS, TAN_NINH, TAY_NINH } from './units.builder';

const told = (unit: AdministrativeUnit, provinceCode: string | null = '80'): DataSetUnit => ({
  code: unit.code,
  name: unit.name,
  kind: unit.kind,
  provinceCode,
});
const province = told(TAY_NINH, null);
const asItIs = [province, ...SOME_UNITS.filter(({ parentId }) => parentId === TAY_NINH.id).map((unit) => told(unit))];
const OPTIONS: ImportOptions = { inForceOn: '2026-04-30', scope: 'listedProvinces', source: 'v3.1.0' };
const plan = (incoming: readonly DataSetUnit[], more: Partial<ImportOptions> = {}, existing = SOME_UNITS) =>
  planImport(existing, incoming, { ...OPTIONS, ...more });
const counts = ({ added, changed, corrected, ended, unchanged }: ReturnType<typeof plan>) =>
  [added, changed, corrected, ended].map(({ length }) => length).concat(unchanged);

describe('loading a data set', () => {
  it('changes nothing where all is there already', () => {
    expect(counts(plan(asItIs))).toEqual([0, 0, 0, 0, 4]);
  });

  it('adds what is new from the day of the data set on', () => {
    const { added } = plan([...asItIs, { ...told(TAN_NINH), code: '25999', name: { vi: 'Xã Mới', en: 'Moi' } }]);
    expect(added).toMatchObject([
      { id: '25999-2026-04-30', parentId: TAY_NINH.id, validFrom: '2026-04-30', validTo: null, source: 'v3.1.0' },
    ]);
  });

  it('ends a unit that has another name and leads from it to the new one', () => {
    const renamed = asItIs.map((unit) =>
      unit.code === '25459' ? { ...unit, name: { vi: 'Phường Tây Ninh', en: 'Tay Ninh Ward' } } : unit,
    );
    const { changed, ...rest } = plan(renamed);
    expect(changed).toMatchObject([{ before: { id: TAN_NINH.id }, after: { id: '25459-2026-04-30' } }]);
    expect(unitsAfter({ changed, ...rest }, '2026-04-30')).toMatchObject([
      { id: TAN_NINH.id, validTo: '2026-04-30', successorIds: ['25459-2026-04-30'] },
      { id: '25459-2026-04-30', name: { vi: 'Phường Tây Ninh' }, validTo: null },
    ]);
  });

  it('corrects in place what was loaded for the same day, or an English name only', () => {
    const english = asItIs.map((unit) =>
      unit.code === '25459' ? { ...unit, name: { ...unit.name, en: 'Ward' } } : unit,
    );
    expect(counts(plan(english))).toEqual([0, 0, 1, 0, 3]);
    const sameDay = asItIs.map((unit) =>
      unit.code === '25459' ? { ...unit, name: { vi: 'Phường X', en: 'X' } } : unit,
    );
    const { corrected } = plan(sameDay, { inForceOn: '2025-07-01' });
    expect(corrected).toMatchObject([{ after: { id: TAN_NINH.id, name: { vi: 'Phường X' } } }]);
  });

  it('knows a name again whose tone mark stands elsewhere', () => {
    const hoa = aUnit('25645', 'Phường Hòa Thành', 'ward', TAY_NINH.id);
    const incoming = [...asItIs, { ...told(hoa), name: { vi: 'Phường Hoà Thành', en: hoa.name.en } }];
    expect(counts(plan(incoming, {}, [...SOME_UNITS, hoa]))).toEqual([0, 0, 0, 0, 5]);
    const other = [...asItIs, { ...told(hoa), name: { vi: 'Phường Hỏa Thành', en: hoa.name.en } }];
    expect(plan(other, {}, [...SOME_UNITS, hoa]).changed).toHaveLength(1);
  });

  it('takes the communes along when their province becomes a city', () => {
    const city = asItIs.map((unit) =>
      unit.code === '80'
        ? { ...unit, kind: 'city' as const, name: { vi: 'Thành phố Tây Ninh', en: 'Tay Ninh City' } }
        : unit,
    );
    const made = plan(city);
    expect(counts(made)).toEqual([0, 1, 3, 0, 0]);
    expect(made.corrected.every(({ after }) => after.parentId === '80-2026-04-30')).toBe(true);
  });

  it('ends what is missing, of the provinces that are listed or of the whole country', () => {
    const without = asItIs.filter(({ code }) => code !== '25459');
    expect(plan(without).ended).toEqual([TAN_NINH]);
    expect(plan(without, { scope: 'country' }).ended).toEqual([AN_GIANG, TAN_NINH, CHAU_THANH_OF_AN_GIANG]);
    expect(unitsAfter(plan(without), '2026-04-30')).toMatchObject([{ id: TAN_NINH.id, validTo: '2026-04-30' }]);
  });

  it('is refused for units that changed after its day', () => {
    expect(plan(asItIs, { inForceOn: '2025-01-01' }).faults.map(({ code, params }) => [code, params['found']])).toEqual(
      asItIs.map(({ code }) => ['outdated', code]),
    );
  });

  it('does nothing the second time', () => {
    const incoming = [
      province,
      { ...told(TAN_NINH), name: { vi: 'Phường Tây Ninh', en: 'Tay Ninh Ward' } },
      { ...told(TAN_NINH), code: '25999' },
    ];
    const first = unitsAfter(plan(incoming), '2026-04-30');
    const replaced = new Map([...SOME_UNITS, ...first].map((unit) => [unit.id, unit]));
    expect(counts(plan(incoming, {}, [...replaced.values()]))).toEqual([0, 0, 0, 0, 3]);
  });
});
