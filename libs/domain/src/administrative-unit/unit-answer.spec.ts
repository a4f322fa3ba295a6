import { validateAnswers } from '../form/validate-answers';
import { particularsFor, particularsOf } from '../form/particulars';
import { addressWords, unitAnswerProblems, unitAnswersIn } from './unit-answer';
import { SOME_UNITS } from './units.builder';

const place = (title: string, withStreet: boolean) => ({
  type: 'object',
  format: 'administrativeUnit',
  title,
  additionalProperties: false,
  required: ['code', 'name', ...(withStreet ? ['street'] : [])],
  properties: {
    code: { type: 'string', pattern: '^\\d{5}$' },
    name: { type: 'string', maxLength: 300 },
    ...(withStreet && { street: { type: 'string', title: 'Số nhà', maxLength: 200 } }),
  },
});
const schema = {
  type: 'object',
  required: ['home', 'who'],
  properties: {
    home: place('Nơi cư trú', true),
    who: { type: 'object', title: 'Ai', required: ['town'], properties: { town: place('Quê quán', false) } },
    visits: { type: 'array', items: { type: 'object', properties: { at: place('Nơi đến', false) } } },
  },
};
const form = { schema, uiSchema: {} };
const tanNinh = { code: '25459', name: 'Phường Tân Ninh, tỉnh Tây Ninh' };
const answers = {
  home: { ...tanNinh, street: '12 đường Hùng Vương' },
  who: { town: tanNinh },
  visits: [{ at: tanNinh }],
};
const wrong = (given: object) => validateAnswers(form, { ...given }).map(({ pointer, code }) => `${pointer} ${code}`);
const notInForce = (given: object, on = '2026-11-24', before = {}) =>
  unitAnswerProblems(schema, { ...given }, SOME_UNITS, on, before).map(({ pointer }) => pointer);

describe('a field for an administrative unit', () => {
  it('is answered by code and name, and by a line for the house where it asks for one', () => {
    expect(wrong(answers)).toEqual([]);
    expect(wrong({ ...answers, home: tanNinh })).toEqual(['/home/street required']);
  });

  it('is missing as one, not by its parts', () => {
    expect(wrong({})).toEqual(['/home required', '/home/street required', '/who/town required']);
    expect(wrong({ ...answers, home: { street: '12' } })).toEqual(['/home required']);
  });

  it('takes nothing that was not chosen', () => {
    expect(wrong({ ...answers, who: { town: { code: 'x', name: 'Đâu đó' } } })).toEqual([
      '/who/town format:administrativeUnit',
    ]);
    expect(wrong({ ...answers, who: { town: 'Tân Ninh' } })).toEqual(['/who/town type']);
  });

  it('is found wherever it lies', () => {
    expect(unitAnswersIn(schema, answers)).toEqual(['/home', '/who/town', '/visits/0/at']);
  });

  it('must name a unit of the day, of the right tier and by its right name', () => {
    expect(notInForce(answers)).toEqual([]);
    expect(notInForce(answers, '2025-06-30')).toEqual(['/home', '/who/town', '/visits/0/at']);
    expect(notInForce({ who: { town: { code: '80', name: 'Tỉnh Tây Ninh' } } })).toEqual(['/who/town']);
    expect(notInForce({ who: { town: { ...tanNinh, name: 'Phường Long Hoa, tỉnh Tây Ninh' } } })).toEqual([
      '/who/town',
    ]);
  });

  it('keeps the address that a dossier was filed with', () => {
    const old = { code: '25459', name: 'Phường 3, thành phố Tây Ninh, tỉnh Tây Ninh' };
    expect(notInForce({ who: { town: old } })).toEqual(['/who/town']);
    expect(notInForce({ who: { town: old } }, '2026-11-24', { who: { town: old } })).toEqual([]);
  });

  it('reads as an address', () => {
    expect(addressWords(answers.home)).toBe('12 đường Hùng Vương, Phường Tân Ninh, tỉnh Tây Ninh');
    expect(addressWords({ street: ' ' })).toBeUndefined();
    expect(particularsOf(form, answers)).toEqual([
      { title: 'Ai', lines: [['Quê quán', tanNinh.name]] },
      {
        title: '',
        lines: [
          ['Nơi cư trú', `12 đường Hùng Vương, ${tanNinh.name}`],
          ['Nơi đến (1)', tanNinh.name],
        ],
      },
    ]);
    const section = { title: 'x', lines: [{ label: 'Quê', from: [{ pointer: '/who/town' }] }] };
    expect(particularsFor([section], form, answers)).toEqual([{ title: 'x', lines: [['Quê', tanNinh.name]] }]);
  });
});
