import { reasonOfDelay } from './delay-words';

const text = (vi: string) => ({ vi, en: vi });

describe('the reason of an apology, written beforehand', () => {
  it('names the step that is late, by how much and whose it is', () => {
    const cause = { kind: 'stepLate', step: text('Thẩm định'), agency: text('Công an tỉnh') } as const;
    expect(reasonOfDelay([{ ...cause, lateMinutes: 130 }])).toBe(
      'Hồ sơ đang ở bước “Thẩm định” tại Công an tỉnh, bước này chậm 2 giờ làm việc so với thời gian được giao.',
    );
    expect(reasonOfDelay([{ ...cause, lateMinutes: 1_000 }])).toContain('chậm 2 ngày làm việc');
  });

  it('tells everything that holds it up', () => {
    expect(reasonOfDelay([{ kind: 'notTaken' }, { kind: 'opinionAwaited', agency: text('Sở Xây dựng') }])).toBe(
      'Hồ sơ chưa được phân công người giải quyết. Đang chờ ý kiến của Sở Xây dựng.',
    );
  });
});
