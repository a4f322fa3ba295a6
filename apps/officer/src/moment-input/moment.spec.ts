import { instantOfMoment, momentOf } from './moment';

describe('a moment as it is typed', () => {
  it('is on Vietnam’s clock, and the instant that was typed', () => {
    expect(momentOf('2026-11-27T20:30:00Z')).toEqual({ day: '2026-11-28', time: '03:30' });
    expect(instantOfMoment({ day: '2026-11-28', time: '03:30' })).toEqual(new Date('2026-11-27T20:30:00Z'));
    expect(instantOfMoment({ day: '2026-11-28', time: '03:30:59' })).toEqual(new Date('2026-11-27T20:30:00Z'));
  });

  it('is none while a part of it is missing', () => {
    expect(instantOfMoment({ day: '2026-11-28', time: '' })).toBeNull();
    expect(instantOfMoment({ day: '', time: '03:30' })).toBeNull();
  });
});
