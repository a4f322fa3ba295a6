import {
  FORM_FORMATS,
  indexUnits,
  isInForce,
  isWorkingDay,
  levelOf,
  ROLES,
  searchUnits,
  subtreeIds,
  unitsById,
  workingCalendar,
} from '@mot-cua/domain';
import { agencyCode, DEMO_ACCOUNTS, DEMO_AGENCIES, DEMO_CALENDAR, DEMO_UNITS } from '.';

describe('the demo agencies', () => {
  it('have unique ids and codes in both styles', () => {
    for (const key of ['id', 'code', 'legacyCode'] as const) {
      expect(new Set(DEMO_AGENCIES.map((agency) => agency[key])).size).toBe(DEMO_AGENCIES.length);
    }
    for (const { code, legacyCode, id } of DEMO_AGENCIES) {
      expect(code).toMatch(/^H53(\.\d{2})?$/);
      expect(legacyCode).toBe(`000.00.${code.slice(4) || '00'}.H53`);
      expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}$/);
    }
  });

  it('all stand below the province', () => {
    const province = DEMO_AGENCIES.find(({ parentId }) => parentId === null);
    expect(subtreeIds(DEMO_AGENCIES, province?.id ?? '').sort()).toEqual(DEMO_AGENCIES.map(({ id }) => id).sort());
  });

  it('hand every district of before July 2025 on to communes that took over that day', () => {
    const districts = DEMO_AGENCIES.filter(({ kind }) => kind === 'district');
    expect(districts).toHaveLength(9);
    for (const district of districts) {
      expect([isInForce(district, '2025-06-30'), isInForce(district, '2025-07-01')]).toEqual([true, false]);
      const successors = DEMO_AGENCIES.filter(({ id }) => district.successorIds.includes(id));
      expect(successors.length).toBeGreaterThanOrEqual(3);
      for (const successor of successors) {
        expect(successor).toMatchObject({ kind: 'commune', validFrom: district.validTo, validTo: null });
      }
    }
  });

  it('lead from the districts to all 36 communes on the land of the former Tây Ninh, to some from two', () => {
    const successors = DEMO_AGENCIES.flatMap(({ successorIds }) => successorIds);
    expect(new Set(successors).size).toBe(36);
    for (const { successorIds } of DEMO_AGENCIES) expect(new Set(successorIds).size).toBe(successorIds.length);
    const predecessorsOf = (name: string) =>
      DEMO_AGENCIES.filter(({ successorIds }) =>
        successorIds.some((id) => DEMO_AGENCIES.find((agency) => agency.id === id)?.code === agencyCode(name)),
      ).map((district) => district.name.en);
    expect(predecessorsOf('Phường Gia Lộc')).toEqual([
      'People’s Committee of Trảng Bàng Town',
      'People’s Committee of Gò Dầu District',
    ]);
    expect(predecessorsOf('Phường Long Hoa')).toEqual(['People’s Committee of Hòa Thành Town']);
  });

  it('are found by name', () => {
    expect(agencyCode('Phường Tân Ninh')).toBe('H53.20');
    expect(() => agencyCode('Phường Không Có')).toThrow(RangeError);
  });
});

describe('the demo units', () => {
  const byId = unitsById(DEMO_UNITS);
  const living = DEMO_UNITS.filter((unit) => isInForce(unit, '2026-11-24'));
  const former = DEMO_UNITS.filter(({ validTo }) => validTo === '2025-07-01');

  it('are the 34 provinces of today, seven of them cities, and the 96 communes of Tây Ninh, 14 of them wards', () => {
    const count = (kind: string) => living.filter((unit) => unit.kind === kind).length;
    expect([count('province'), count('city'), count('ward'), count('commune')]).toEqual([27, 7, 14, 82]);
    expect(new Set(living.map(({ code }) => code)).size).toBe(living.length);
    expect(byId.size).toBe(DEMO_UNITS.length);
  });

  it('lead from every former commune, district and province to communes or the province of today', () => {
    expect(former.filter((unit) => levelOf(unit) === 'commune')).toHaveLength(280);
    for (const { successorIds } of former) {
      expect(successorIds.length).toBeGreaterThan(0);
      for (const id of successorIds) expect(byId.get(id)).toMatchObject({ validFrom: '2025-07-01', validTo: null });
    }
    for (const unit of living.filter(({ parentId }) => parentId)) {
      expect(former.some(({ successorIds }) => successorIds.includes(unit.id))).toBe(true);
    }
  });

  it('agree with the agencies about which district went where', () => {
    const districtsOfTayNinh = former.filter(({ parentId }) => parentId === '72-2020-02-01');
    for (const agency of DEMO_AGENCIES.filter(({ kind }) => kind === 'district')) {
      const place = agency.name.vi.replace('Ủy ban nhân dân ', '').toLowerCase();
      const district = districtsOfTayNinh.find(({ name }) => name.vi.toLowerCase() === place);
      const byUnits = district?.successorIds.map((id) => byId.get(id)?.code).sort();
      const byAgencies = agency.successorIds
        .flatMap((id) => DEMO_AGENCIES.find((other) => other.id === id)?.unitCodes ?? [])
        .sort();
      expect([agency.name.vi, byUnits]).toEqual([agency.name.vi, byAgencies]);
    }
  });

  it('are each served by one agency where the demo has one', () => {
    const communes = DEMO_AGENCIES.filter(({ kind }) => kind === 'commune');
    expect(communes.every(({ unitCodes }) => unitCodes?.length === 1)).toBe(true);
    expect(new Set(communes.flatMap(({ unitCodes }) => unitCodes)).size).toBe(48);
  });

  it('say of what is not verified that it is not', () => {
    for (const { isVerified, source } of DEMO_UNITS) expect(isVerified).toBe(!source.includes('chưa kiểm chứng'));
  });

  it('are found by old names', () => {
    const find = (words: string) =>
      searchUnits(indexUnits(DEMO_UNITS), { words, level: 'commune', on: '2026-11-24', limit: 5, nearCode: '80' })[0];
    expect(find('phuong 3 tay ninh')).toMatchObject({
      unit: { code: '25459' },
      explanation: { vi: 'Phường 3 (thành phố Tây Ninh cũ) nay thuộc phường Tân Ninh' },
    });
    expect(find('thi tran ben luc')?.unit.name.vi).toBe('Xã Bến Lức');
    expect(find('tan ninh')?.unit.code).toBe('25459');
  });
});

describe('the demo accounts', () => {
  it('have every role but the system, and two citizens and two counters', () => {
    const roles = DEMO_ACCOUNTS.flatMap((account) => account.roles);
    for (const role of ROLES) expect(roles.includes(role)).toBe(role !== 'system');
    expect(roles.filter((role) => role === 'citizen').length).toBe(2);
    expect(DEMO_ACCOUNTS.filter(({ login }) => login.startsWith('motcua.')).length).toBeGreaterThanOrEqual(2);
  });

  it('have unique ids and logins', () => {
    for (const key of ['id', 'login'] as const) {
      expect(new Set(DEMO_ACCOUNTS.map((account) => account[key])).size).toBe(DEMO_ACCOUNTS.length);
    }
  });

  it('put officers into agencies and give citizens what forms are filled from', () => {
    const codes = new Set(DEMO_AGENCIES.map(({ code }) => code));
    for (const account of DEMO_ACCOUNTS) {
      if (!account.roles.includes('citizen')) {
        expect(codes).toContain(account.agencyCode);
        continue;
      }
      expect(account).toMatchObject({ agencyCode: null, login: account.phone });
      for (const [format, value] of [
        ['nationalId', account.nationalId],
        ['phone', account.phone],
        ['email', account.email],
        ['date', account.dateOfBirth],
      ] as const) {
        expect(FORM_FORMATS[format]?.(value ?? '')).toBe(true);
      }
      expect(account.nationalId).toMatch(/^072/);
    }
  });
});

describe('the demo calendar', () => {
  const calendar = workingCalendar(DEMO_CALENDAR);

  it('has each day once and says which rule made it so', () => {
    expect(calendar.days.size).toBe(DEMO_CALENDAR.length);
    for (const { source, name } of DEMO_CALENDAR) expect([source.length > 5, name.length > 3]).toEqual([true, true]);
  });

  it.each([
    ['2025-02-03', true, 'the first Monday after Tết 2025: the decision had no day in place'],
    ['2025-01-27', false, 'Tết 2025'],
    ['2026-01-02', false, 'swapped away'],
    ['2026-01-10', true, 'a Saturday worked for it'],
    ['2026-02-13', true, 'the Friday before Tết 2026'],
    ['2026-02-16', false, 'Tết 2026'],
    ['2026-02-20', false, 'Tết 2026'],
    ['2026-02-23', true, 'the Monday after Tết 2026'],
    ['2026-04-27', false, 'in place of the Hùng Kings’ Sunday'],
    ['2026-08-22', true, 'a Saturday worked for 31 August'],
    ['2026-08-31', false, 'swapped away'],
    ['2026-09-02', false, 'National Day'],
    ['2026-09-03', true, 'the day after National Day'],
    ['2026-11-24', false, 'the Day of Vietnamese Culture'],
    ['2027-02-11', false, 'in place of a weekend day of Tết 2027'],
    ['2027-02-12', true, 'the Friday after Tết 2027'],
    ['2028-05-02', false, 'in place of a Sunday 30 April'],
  ])('%s: working %s (%s)', (date, working) => {
    expect(isWorkingDay(calendar, date)).toBe(working);
  });
});
