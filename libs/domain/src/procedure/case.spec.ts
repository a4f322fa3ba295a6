import { caseOf, followAnswers, isOfCase, leadTo, workingHoursOf, type Eligibility } from './case';

const text = (vi: string) => ({ vi, en: vi });
const answer = (code: string, outcome: Eligibility['questions'][number]['answers'][number]['outcome']) => ({
  code,
  label: text(code),
  outcome,
});

/** Late or in time; abroad it is another procedure. */
const eligibility: Eligibility = {
  questions: [
    {
      code: 'where',
      text: text('Mất ở đâu?'),
      answers: [
        answer('here', { to: 'question', question: 'when' }),
        answer('abroad', { to: 'nowhere', why: text('Ở nước ngoài'), instead: text('Ghi vào sổ'), procedure: '1.1' }),
      ],
    },
    {
      code: 'when',
      text: text('Mất bao lâu rồi?'),
      answers: [answer('soon', { to: 'case', case: 'inTime' }), answer('long', { to: 'case', case: 'late' })],
    },
  ],
};

describe('the questions before a filing', () => {
  it('begin with the first and go on as they are answered', () => {
    expect(followAnswers(eligibility, {})).toMatchObject({ asked: [{ code: 'where' }], next: { code: 'where' } });
    expect(followAnswers(eligibility, { where: 'here' })?.next).toMatchObject({ code: 'when' });
  });

  it('end with a case, or with why not and what to do instead', () => {
    expect(followAnswers(eligibility, { where: 'here', when: 'long' })?.next).toEqual({ to: 'case', case: 'late' });
    expect(followAnswers(eligibility, { where: 'abroad' })?.next).toMatchObject({ to: 'nowhere', procedure: '1.1' });
  });

  it('ask again where an answer is not among those there are', () => {
    expect(followAnswers(eligibility, { where: 'moon' })?.next).toMatchObject({ code: 'where' });
  });
});

describe('answers kept with a filing', () => {
  it('lead to its case', () => {
    expect(leadTo(eligibility, { where: 'here', when: 'long' }, 'late')).toBe(true);
    expect(leadTo(eligibility, { where: 'here', when: 'long' }, 'inTime')).toBe(false);
    expect(leadTo(eligibility, { where: 'abroad' }, 'late')).toBe(false);
    expect(leadTo(eligibility, { where: 'here' }, 'late')).toBe(false);
  });

  it('may be none, for a case that was picked by name', () => {
    expect(leadTo(eligibility, {}, 'late')).toBe(true);
    expect(leadTo(undefined, {}, null)).toBe(true);
  });

  it('are not those of questions that were not asked', () => {
    expect(leadTo(eligibility, { where: 'here', when: 'long', more: 'x' }, 'late')).toBe(false);
    expect(leadTo(undefined, { where: 'here' }, 'late')).toBe(false);
  });
});

it('what names no cases holds for all, and for a filing without one', () => {
  expect(isOfCase({}, null)).toBe(true);
  expect(isOfCase({ cases: ['late'] }, 'late')).toBe(true);
  expect(isOfCase({ cases: ['late'] }, 'inTime')).toBe(false);
  expect(isOfCase({ cases: ['late'] }, null)).toBe(false);
});

it('a case is found by its code', () => {
  const cases = [{ code: 'late' }];
  expect(caseOf({ cases }, 'late')).toBe(cases[0]);
  expect(caseOf({ cases }, 'early')).toBeUndefined();
  expect(caseOf({}, null)).toBeUndefined();
});

it('a step takes the hours of its case where it has some', () => {
  const step = { workingHours: 8, workingHoursByCase: { late: 24 } };
  expect([workingHoursOf(step, 'late'), workingHoursOf(step, 'inTime'), workingHoursOf(step, null)]).toEqual([
    24, 8, 8,
  ]);
});
