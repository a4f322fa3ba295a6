import { isNeeded, papersNeeded, papersOfFiling } from './papers-needed';
import type { Paper } from './procedure';

const form = {
  schema: {
    type: 'object',
    properties: {
      birthPlace: { type: 'string' },
      child: { type: 'object', properties: { late: { type: 'boolean' } } },
    },
  },
  uiSchema: {},
};
const paper = (code: string, rest: Partial<Paper> = {}): Paper => ({
  ...{ code, name: { vi: code, en: code }, required: false, originals: 1, copies: 0, mediaTypes: [], maxBytes: 1 },
  ...rest,
});
const papers = [
  paper('notice', { required: true }),
  paper('witness', { requiredWhen: 'answers.birthPlace == "home"' }),
  paper('letter'),
  paper('lateReason', { required: true, cases: ['late'] }),
];
const needs = (answers: object, caseCode: string | null = null) =>
  Object.fromEntries(
    papersOfFiling({ papers, form }, { answers: { ...answers }, caseCode, channel: 'online' }).map(
      ({ paper: { code }, need }) => [code, need],
    ),
  );

describe('the papers of a filing', () => {
  it('are those that are always needed, and those that a person may have', () => {
    expect(needs({ birthPlace: 'hospital' })).toMatchObject({ notice: 'always', letter: 'ifAny' });
  });

  it('come to be needed by an answer, and say by which', () => {
    expect(needs({ birthPlace: 'home' })['witness']).toBe('becauseOfAnswers');
    expect(needs({ birthPlace: 'hospital' })['witness']).toBe('none');
    const [, witness] = papersOfFiling(
      { papers, form },
      { answers: { birthPlace: 'home' }, caseCode: null, channel: 'online' },
    );
    expect(witness?.because).toEqual(['/birthPlace']);
  });

  it('are not settled before that answer is given', () => {
    expect(needs({})['witness']).toBe('unsettled');
  });

  it('are those of its case', () => {
    expect(needs({}, 'late')['lateReason']).toBe('always');
    expect(needs({}, 'inTime')['lateReason']).toBe('none');
    expect(needs({})['lateReason']).toBe('none');
  });

  it('may depend on the case and the channel as well as on answers', () => {
    const one = [paper('proof', { requiredWhen: 'caseCode == "late" && channel == "online"' })];
    const need = (caseCode: string, channel: 'online' | 'counter') =>
      papersOfFiling({ papers: one, form }, { answers: {}, caseCode, channel })[0]?.need;
    expect([need('late', 'online'), need('late', 'counter'), need('inTime', 'online')]).toEqual([
      'becauseOfAnswers',
      'none',
      'none',
    ]);
  });

  it('without those that it does not need', () => {
    const filing = { answers: { birthPlace: 'hospital' }, caseCode: 'inTime', channel: 'online' } as const;
    const needed = papersNeeded({ papers, form }, filing);
    expect(needed.map((one) => one.paper.code)).toEqual(['notice', 'letter']);
    expect(needed.filter(isNeeded).map((one) => one.paper.code)).toEqual(['notice']);
  });
});
