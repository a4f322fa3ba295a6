import { blankFormOf } from './blank-form';

const choice = (title: string, titles: readonly string[]) => ({
  title,
  oneOf: titles.map((one) => ({ const: one, title: one })),
});
const schema = {
  type: 'object',
  properties: {
    child: {
      title: 'Em bé',
      type: 'object',
      properties: { name: { title: 'Họ tên', type: 'string' }, sex: choice('Giới tính', ['Nam', 'Nữ']) },
    },
    country: choice(
      'Quốc tịch',
      Array.from({ length: 200 }, (_, index) => `Nước ${index}`),
    ),
    copies: { title: 'Cần mấy bản sao?', type: 'integer' },
    declaration: { title: 'Tôi cam đoan', const: true },
  },
};

describe('a form on paper', () => {
  it('has a line for each answer, boxes for a few choices, and no box for a promise', () => {
    expect(blankFormOf({ schema })).toEqual([
      {
        title: 'Em bé',
        lines: [
          { label: 'Họ tên', choices: [] },
          { label: 'Giới tính', choices: ['Nam', 'Nữ'] },
        ],
      },
      {
        title: '',
        lines: [
          { label: 'Quốc tịch', choices: [] },
          { label: 'Cần mấy bản sao', choices: [] },
        ],
      },
    ]);
  });
});
