import type { FormDefinition } from './form';
import { particularsFor, particularsOf } from './particulars';

const text = (title: string) => ({ type: 'string', title });

const form: FormDefinition = {
  schema: {
    type: 'object',
    properties: {
      requester: {
        type: 'object',
        title: 'Người yêu cầu',
        properties: {
          fullName: text('Họ tên'),
          phone: { ...text('Số điện thoại'), format: 'phone' },
          email: { ...text('Email'), format: 'email' },
          relationship: {
            title: 'Bạn là gì của em bé?',
            oneOf: [
              { const: 'mother', title: 'Mẹ' },
              { const: 'father', title: 'Cha' },
            ],
          },
        },
      },
      mother: { type: 'object', title: 'Mẹ', properties: { fullName: text('Họ tên') } },
      child: { type: 'object', title: 'Em bé', properties: { bornOn: { ...text('Ngày sinh'), format: 'date' } } },
      witnesses: {
        type: 'array',
        title: 'Người làm chứng',
        items: { type: 'object', properties: { fullName: text('Họ tên') } },
      },
      copies: { type: 'integer', title: 'Số bản sao' },
      married: { type: 'boolean', title: 'Đã kết hôn?' },
      declaration: { const: true, title: 'Tôi cam đoan' },
    },
  },
  uiSchema: {},
};

const answers = {
  requester: { fullName: 'Nguyễn Thị Lan', phone: '0900000001', email: 'lan@example.vn', relationship: 'mother' },
  child: { bornOn: '2026-11-10' },
  witnesses: [{ fullName: 'Trần Văn Minh' }, { fullName: 'Lê Thị Hoa' }],
  copies: 2,
  married: false,
  declaration: true,
};

describe('the particulars of a form', () => {
  it('are its answers in words, section by section, without contact data and promises', () => {
    expect(particularsOf(form, answers)).toEqual([
      {
        title: 'Người yêu cầu',
        lines: [
          ['Họ tên', 'Nguyễn Thị Lan'],
          ['Bạn là gì của em bé', 'Mẹ'],
        ],
      },
      { title: 'Em bé', lines: [['Ngày sinh', '10/11/2026']] },
      {
        title: '',
        lines: [
          ['Họ tên (1)', 'Trần Văn Minh'],
          ['Họ tên (2)', 'Lê Thị Hoa'],
          ['Số bản sao', '2'],
          ['Đã kết hôn', 'Không'],
        ],
      },
    ]);
  });

  it('write numbers and amounts of money the Vietnamese way', () => {
    const schema = {
      type: 'object',
      properties: {
        income: { type: 'integer', title: 'Thu nhập', 'x-money': true },
        area: { type: 'number', title: 'Diện tích' },
        year: { type: 'integer', title: 'Năm' },
      },
    };
    const [group] = particularsOf({ schema, uiSchema: {} }, { income: 12_500_000, area: 105.5, year: 1995 });
    expect(group?.lines).toEqual([
      ['Thu nhập', '12.500.000 đồng'],
      ['Diện tích', '105,5'],
      ['Năm', '1995'],
    ]);
  });

  it('leave out what was not answered', () => {
    expect(particularsOf(form, { requester: { fullName: '' }, copies: null })).toEqual([]);
  });
});

describe('the sections of a result', () => {
  const ofMother = {
    label: 'Họ, chữ đệm, tên',
    from: [
      { pointer: '/mother/fullName' },
      { pointer: '/requester/fullName', when: { pointer: '/requester/relationship', is: 'mother' } },
    ],
  };
  const sections = [
    { title: 'Mẹ', lines: [ofMother] },
    { title: 'Trẻ em', lines: [{ label: 'Sinh ngày', from: [{ pointer: '/child/bornOn' }] }] },
  ];

  it('take each line from the first source that has an answer', () => {
    const named = { ...answers, mother: { fullName: 'Phạm Thị Cúc' } };
    expect(particularsFor(sections, form, named)[0]?.lines).toEqual([['Họ, chữ đệm, tên', 'Phạm Thị Cúc']]);
    expect(particularsFor(sections, form, answers)).toEqual([
      { title: 'Mẹ', lines: [['Họ, chữ đệm, tên', 'Nguyễn Thị Lan']] },
      { title: 'Trẻ em', lines: [['Sinh ngày', '10/11/2026']] },
    ]);
  });

  it('take nothing from a source whose condition does not hold, and drop a section without a line', () => {
    const byFather = { ...answers, requester: { ...answers.requester, relationship: 'father' } };
    expect(particularsFor(sections, form, byFather).map(({ title }) => title)).toEqual(['Trẻ em']);
  });
});
