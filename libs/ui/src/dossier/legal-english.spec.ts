import { basisOf, USUAL_SHIFTS, type ProcessingTime } from '@mot-cua/domain';
import { readClock, USUAL_POLICY, type ClockEvent, type ClockPolicy } from '@mot-cua/domain/deadline/clock';
import { publicHolidays } from '@mot-cua/domain/deadline/public-holidays';
import { holidayInEnglish, ruleInEnglish } from './legal-english';

const days = new Map([2026, 2027].flatMap(publicHolidays).map((day) => [day.date, day]));
const at = (day: string) => new Date(`2027-${day}T08:00:00+07:00`);
const calendar = { shifts: USUAL_SHIFTS, days };
const TIMES: readonly ProcessingTime[] = [
  { unit: 'workingDay', amount: 5 },
  { unit: 'workingHour', amount: 20 },
  { unit: 'calendarDay', amount: 16 },
  { unit: 'month', amount: 1 },
  { unit: 'sameDay' },
];
const history: readonly ClockEvent[] = [
  { what: 'submitted', at: at('01-20') },
  { what: 'accepted', at: new Date('2027-01-21T16:00:00+07:00') },
  { what: 'paused', at: at('01-22'), why: 'supplement' },
  { what: 'resumed', at: at('01-29') },
  { what: 'extended', at: at('02-01'), to: new Date('2027-03-19T17:00:00+07:00') },
];

describe('in English', () => {
  it.each(TIMES.map((time) => [time.unit, time] as const))('every day of a clock says why: %s', (_, time) => {
    for (const afterSupplement of ['resume', 'restart'] as const) {
      const policy: ClockPolicy = { ...USUAL_POLICY, afterSupplement };
      const { ledger } = readClock({ calendar, time, policy, history, asOf: at('02-02') });
      expect(ledger.length).toBeGreaterThan(10);
      for (const { source, name } of ledger) {
        if (source) expect([source, ruleInEnglish(source)]).toEqual([source, expect.any(String)]);
        if (name) expect([name, holidayInEnglish(name)]).toEqual([name, expect.any(String)]);
      }
    }
  });

  it.each(TIMES.map((time) => [time.unit, time] as const))('the rule of each kind of time is told: %s', (_, time) => {
    for (const start of ['submitted', 'accepted', 'receivedByCompetentAgency'] as const)
      for (const until of [15 * 60, 16 * 60]) {
        const basis = basisOf(time, start, until);
        expect([basis, ruleInEnglish(basis)]).toEqual([basis, expect.not.stringMatching(/ề|ộ|ị|ử/)]);
      }
  });

  it('a citation keeps its number, and what somebody wrote stays as it is', () => {
    expect(ruleInEnglish('Nghị định 61/2018/NĐ-CP, Điều 19.4: chờ người nộp bổ sung hồ sơ')).toBe(
      'Decree 61/2018/NĐ-CP, art. 19.4: waiting for the applicant to complete the dossier',
    );
    expect(ruleInEnglish('Thông báo 12/TB-STTTT')).toBeUndefined();
    expect(ruleInEnglish('Nghị định 61/2018/NĐ-CP, Điều 19.4: chờ sửa máy')).toBeUndefined();
    expect(holidayInEnglish('Nghỉ bù Quốc khánh')).toBe('Day off in lieu of National Day');
    expect(holidayInEnglish('Ngày hội của xã')).toBeUndefined();
  });
});
