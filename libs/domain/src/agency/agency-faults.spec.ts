import { SOME_UNITS } from '../administrative-unit/units.builder';
import { USUAL_SHIFTS } from '../deadline/working-calendar';
import type { Agency } from './agency';
import { describeAgencyFault } from './agency-fault-words';
import { agencyFaults, endingFaults } from './agency-faults';
import { faultyDaysOf, workingWeekOf } from './working-week';

const agency = (id: string, parentId: string | null, more: Partial<Agency> = {}): Agency => ({
  ...{
    id,
    code: parentId ? `H53.${id}` : 'H53',
    legacyCode: `000.00.${id}.H53`,
    name: { vi: 'Cơ quan', en: 'Agency' },
  },
  ...{ kind: parentId ? 'commune' : 'province', parentId, validFrom: '2025-07-01', validTo: null, successorIds: [] },
  ...more,
});
const province = agency('00', null);
const tanNinh = agency('20', '00', { unitCodes: ['25459'] });
const longHoa = agency('23', '00');
const ended = agency('90', '00', { validFrom: '2018-01-01', validTo: '2025-07-01' });
const agencies = [province, tanNinh, longHoa, ended];
const today = '2026-11-24';
const faults = (more: Partial<Agency>) =>
  agencyFaults({ ...tanNinh, ...more }, { agencies, units: SOME_UNITS }, today).map(
    ({ pointer, code }) => `${pointer} ${code}`,
  );

describe('an agency', () => {
  it('may be kept as it is', () => {
    expect(faults({})).toEqual([]);
    expect(
      faults({
        contact: {
          address: '1 Hùng Vương',
          phone: '(0276) 382 2223',
          email: 'a@b.vn',
          website: 'https://tanninh.vn/x',
        },
        workingWeek: USUAL_SHIFTS,
      }),
    ).toEqual([]);
  });

  it('has all its faults told at once', () => {
    expect(
      faults({
        ...{ code: 'X', legacyCode: 'H53', name: { vi: ' ', en: 'x'.repeat(301) }, parentId: 'nowhere' },
        ...{ validFrom: '2025-13-01', validTo: '2020-01-01', unitCodes: ['99999'] },
        contact: { phone: 'gọi', email: 'x', website: 'tanninh.vn' },
        workingWeek: [[{ from: 700, until: 420 }]],
      }),
    ).toEqual([
      '/code agencyCode',
      '/legacyCode legacyAgencyCode',
      '/name/vi minLength',
      '/name/en maxLength',
      '/parentId parent',
      '/validFrom format:date',
      '/validTo validTo',
      '/contact/phone agencyPhone',
      '/contact/email format:email',
      '/contact/website website',
      '/unitCodes/0 unitNotInForce',
      '/workingWeek shifts',
    ]);
  });

  it('takes no code that another has or had', () => {
    expect(faults({ code: 'H53.90', legacyCode: longHoa.legacyCode })).toEqual([
      '/code codeTaken',
      '/legacyCode codeTaken',
    ]);
  });

  it('lies neither below itself nor beside the province', () => {
    const below = agency('21', '20');
    const check = (wanted: Agency) =>
      agencyFaults(wanted, { agencies: [...agencies, below], units: SOME_UNITS }, today);
    expect(check({ ...tanNinh, parentId: '21' })).toMatchObject([{ pointer: '/parentId', code: 'parent' }]);
    expect(check({ ...tanNinh, parentId: null })).toMatchObject([{ pointer: '/parentId', code: 'required' }]);
  });

  it('ends in favour of others that exist that day, with nobody left below it', () => {
    const end = (of: Agency, endsOn: string, successorIds: string[]) =>
      endingFaults(of, { endsOn, successorIds }, agencies).map(({ pointer, code }) => `${pointer} ${code}`);
    expect(end(tanNinh, '2027-01-01', ['23'])).toEqual([]);
    expect(end(tanNinh, '2025-07-01', [])).toEqual(['/endsOn validTo', '/successorIds required']);
    expect(end(tanNinh, '2027-01-01', ['20', '90', 'x'])).toHaveLength(3);
    expect(end(province, '2027-01-01', ['23'])).toEqual(['/endsOn agenciesBelow']);
  });

  it('is told what is wrong in both languages', () => {
    for (const code of [
      'agencyCode',
      'codeTaken',
      'parent',
      'shifts',
      'noShifts',
      'required',
      'unitNotInForce',
      'agenciesBelow',
    ]) {
      const [vi, en] = (['vi', 'en'] as const).map((language) =>
        describeAgencyFault({ code, params: { count: 2 } }, language),
      );
      expect(vi).not.toBe(en);
      expect(`${vi}${en}`).not.toContain('undefined');
    }
  });
});

describe('the working week of an agency', () => {
  const saturday = [...USUAL_SHIFTS.slice(0, 6), [{ from: 420, until: 690 }]];

  it('is its own, else that of the nearest agency above it, else the usual one', () => {
    expect(workingWeekOf(tanNinh, agencies)).toBe(USUAL_SHIFTS);
    const withRule = [{ ...province, workingWeek: saturday }, tanNinh];
    expect(workingWeekOf(tanNinh, withRule)).toBe(saturday);
    expect(workingWeekOf({ ...tanNinh, workingWeek: USUAL_SHIFTS }, withRule)).toBe(USUAL_SHIFTS);
    expect(workingWeekOf({ ...tanNinh, parentId: '20' }, [{ ...tanNinh, parentId: '20' }])).toBe(USUAL_SHIFTS);
  });

  it('has seven days of shifts that follow one another', () => {
    expect(faultyDaysOf(saturday)).toEqual([]);
    expect(faultyDaysOf([])).toBeUndefined();
    const overlapping = [
      [],
      [
        { from: 420, until: 700 },
        { from: 690, until: 1020 },
      ],
      [],
      [],
      [],
      [{ from: 0.5, until: 9 }],
      [],
    ];
    expect(faultyDaysOf(overlapping)).toEqual([1, 5]);
  });
});
