import fc from 'fast-check';
import type { Answers, FormDefinition } from './form';
import { describeProblem } from './form-messages';
import { FORM_FORMATS } from './formats';
import { validateAnswers } from './validate-answers';
import { withoutBlanks } from './without-blanks';

const person = {
  type: 'object',
  additionalProperties: false,
  required: ['fullName', 'bornOn'],
  properties: {
    fullName: { type: 'string', maxLength: 20 },
    bornOn: { type: 'string', format: 'date' },
    phone: { type: 'string', format: 'phone' },
  },
};

const form: FormDefinition = {
  uiSchema: {},
  schema: {
    type: 'object',
    additionalProperties: false,
    required: ['kind', 'mother', 'promise'],
    properties: {
      kind: {
        type: 'string',
        oneOf: [
          { const: 'yes', title: 'Có' },
          { const: 'no', title: 'Không' },
        ],
      },
      mother: person,
      father: person,
      copies: { type: 'integer', minimum: 0, maximum: 20 },
      rooms: {
        type: 'array',
        maxItems: 2,
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['name'],
          properties: { name: { type: 'string' }, area: { type: 'number' } },
        },
      },
      promise: { type: 'boolean', const: true },
      'a/b~c': { type: 'string', maxLength: 3 },
    },
    allOf: [
      { if: { required: ['kind'], properties: { kind: { enum: ['yes'] } } }, then: { required: ['father'] } },
      {
        if: { required: ['copies'], properties: { copies: { minimum: 1 } } },
        then: { properties: { father: { required: ['phone'] } } },
      },
    ],
  },
};

const lan = { fullName: 'Nguyễn Thị Lan', bornOn: '1995-03-14' };
const complete: Answers = { kind: 'no', mother: lan, promise: true };
const problems = (answers: Answers) => validateAnswers(form, answers).map(({ pointer, code }) => `${pointer} ${code}`);

describe('the answers to a form', () => {
  it('may be filed when nothing is wrong', () => {
    expect(problems(complete)).toEqual([]);
    expect(
      problems({
        ...complete,
        kind: 'yes',
        father: { ...lan, phone: '0900000001' },
        copies: 2,
        rooms: [{ name: '1', area: 20.5 }],
      }),
    ).toEqual([]);
  });

  it('name a missing field itself, not the section around it', () => {
    expect(problems({ ...complete, mother: { fullName: 'Lan' } })).toEqual(['/mother/bornOn required']);
  });

  it('name the fields of a section that is missing altogether', () => {
    expect(problems({ kind: 'no', promise: true })).toEqual(['/mother/fullName required', '/mother/bornOn required']);
  });

  it('ask for a section that another answer makes necessary, with what that answer makes necessary in it', () => {
    expect(problems({ ...complete, kind: 'yes' })).toEqual(['/father/fullName required', '/father/bornOn required']);
    expect(problems({ ...complete, kind: 'yes', copies: 2 })).toEqual([
      '/father/fullName required',
      '/father/bornOn required',
      '/father/phone required',
    ]);
  });

  it('count blank texts as missing', () => {
    expect(problems({ ...complete, mother: { ...lan, fullName: '   ' } })).toEqual(['/mother/fullName required']);
  });

  it('count a section of blanks as missing, which an optional one may be', () => {
    expect(problems({ ...complete, father: { fullName: '', bornOn: ' ' }, rooms: [{ name: '' }, {}] })).toEqual([]);
    expect(problems({ ...complete, mother: { fullName: '', bornOn: '' } })).toEqual([
      '/mother/fullName required',
      '/mother/bornOn required',
    ]);
  });

  it('keep the places of rows when one of them is blank', () => {
    expect(problems({ ...complete, rooms: [{ name: '' }, { name: 'Phòng 2' }] })).toEqual(['/rooms/0/name required']);
  });

  it('are refused where the form has no such field', () => {
    expect(problems({ ...complete, extra: 1, mother: { ...lan, extra: 'x' } })).toEqual([
      '/mother/extra unknownField',
      '/extra unknownField',
    ]);
  });

  it('are told by name and format what is wrong', () => {
    expect(problems({ ...complete, mother: { ...lan, bornOn: '1995-02-30', phone: '12' }, copies: 21 })).toEqual([
      '/mother/bornOn format:date',
      '/mother/phone format:phone',
      '/copies maximum',
    ]);
  });

  it('tell a wrong choice from an unconfirmed promise', () => {
    expect(problems({ ...complete, kind: 'maybe', promise: false })).toEqual(['/kind enum', '/promise const']);
  });

  it('escape names as JSON pointers do', () => {
    expect(problems({ ...complete, 'a/b~c': 'long' })).toEqual(['/a~1b~0c maxLength']);
  });

  it('come back in the order of the form, whatever order they were given in', () => {
    expect(problems({ copies: 99, rooms: [{}, { area: 2 }], mother: { phone: '1' }, kind: 'x' })).toEqual([
      '/kind enum',
      '/mother/fullName required',
      '/mother/bornOn required',
      '/mother/phone format:phone',
      '/copies maximum',
      '/rooms/0/name required',
      '/rooms/1/name required',
      '/promise required',
    ]);
  });

  it('are never let through in silence, even by a keyword that says nothing itself', () => {
    const forbidding: FormDefinition = { uiSchema: {}, schema: { type: 'object', not: { required: ['a'] } } };
    expect(validateAnswers(forbidding, { a: 'x' })).toHaveLength(1);
    expect(validateAnswers(forbidding, {})).toEqual([]);
  });

  it('need what another field brings with it', () => {
    const dependent: FormDefinition = {
      uiSchema: {},
      schema: { type: 'object', dependentRequired: { phone: ['name'] } },
    };
    expect(validateAnswers(dependent, { phone: '1' })).toEqual([{ pointer: '/name', code: 'required', params: {} }]);
  });

  it('of a schema that is no schema are an error of whoever wrote it', () => {
    expect(() => validateAnswers({ uiSchema: {}, schema: { type: 'nothing' } }, {})).toThrow();
  });

  it('may be anything at all: checking never throws and never changes them', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('kind', 'mother', 'rooms', 'copies', 'extra'), fc.jsonValue()),
        (answers) => {
          const before = JSON.stringify(answers);
          expect(Array.isArray(validateAnswers(form, answers))).toBe(true);
          expect(JSON.stringify(answers)).toBe(before);
        },
      ),
    );
  });
});

describe('answers without blanks', () => {
  it('keep numbers, zero and ticks that are not set', () => {
    expect(
      withoutBlanks({ copies: 0, promise: false, note: '', mother: { phone: ' ' }, rows: [], nothing: null }),
    ).toEqual({ copies: 0, promise: false });
  });

  it('have none left when blanks are taken out twice', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (answers) => {
        const once = withoutBlanks(answers);
        expect(withoutBlanks(once)).toEqual(once);
      }),
    );
  });
});

describe('the sentence for a problem', () => {
  const codes = [
    'required',
    'unknownField',
    'type',
    'enum',
    'const',
    'minLength',
    'maxLength',
    'minimum',
    'maximum',
    'minItems',
    'maxItems',
    'pattern',
    ...Object.keys(FORM_FORMATS).map((format) => `format:${format}`),
  ];

  it.each(codes)('%s is its own in both languages', (code) => {
    const params = { limit: 7 };
    const [vi, en] = (['vi', 'en'] as const).map((language) => describeProblem({ code, params }, language));
    expect(vi).not.toBe(en);
    expect(vi).not.toBe(describeProblem({ code: 'none', params }, 'vi'));
    expect(en).not.toBe(describeProblem({ code: 'none', params }, 'en'));
    expect(`${vi}${en}`).not.toContain('undefined');
  });

  it('states the limit', () => {
    expect(describeProblem({ code: 'maxLength', params: { limit: 200 } }, 'vi')).toContain('200');
    expect(describeProblem({ code: 'minItems', params: { limit: 3 } }, 'en')).toContain('3');
  });

  it('exists for what nobody thought of', () => {
    expect(describeProblem({ code: 'multipleOf', params: {} }, 'vi')).toBe('Nội dung chưa hợp lệ, hãy kiểm tra lại.');
  });
});
