import type { Procedure } from '@mot-cua/api-client';
import { caseQuery, choiceIn } from './chosen-case';

const text = (vi: string) => ({ vi, en: vi });
const cases: Procedure['cases'] = ['inTime', 'late'].map((code) => ({
  ...{ code, name: text(code), processingTime: { unit: 'sameDay' }, fee: null },
}));
const eligibility: Procedure['eligibility'] = {
  questions: [
    {
      ...{ code: 'when', text: text('Bao lâu rồi?') },
      answers: [
        { code: 'soon', label: text('Mới'), outcome: { to: 'case', case: 'inTime' } },
        { code: 'long', label: text('Lâu'), outcome: { to: 'case', case: 'late' } },
      ],
    },
  ],
};
const read = (query: string) => {
  const { chosen, answers } = choiceIn(new URLSearchParams(query), { cases, eligibility });
  return [chosen?.code ?? null, answers];
};

describe('the case in an address', () => {
  it('comes back as it was written, with the answers that led to it', () => {
    expect(caseQuery(null, {})).toBe('');
    expect(read(caseQuery('late', { when: 'long' }))).toEqual(['late', { when: 'long' }]);
    expect(read(caseQuery('late', {}))).toEqual(['late', {}]);
    expect(read(caseQuery(null, { when: 'x:y' }))).toEqual([null, { when: 'x:y' }]);
  });

  it('counts more than answers that lead elsewhere', () => {
    expect(read(caseQuery('late', { when: 'soon' }))).toEqual(['late', {}]);
  });

  it('is none where the procedure has no such case', () => {
    expect(read('truong_hop=never')).toEqual([null, {}]);
  });
});
