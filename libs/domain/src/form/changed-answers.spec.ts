import { changedAnswers } from './changed-answers';

describe('changed answers', () => {
  it('are named by where they stand, within sections, whatever the order of properties', () => {
    const before = { child: { name: 'An', sex: 'male' }, copies: 1, witnesses: [{ name: 'Ba' }], note: 'x' };
    const after = {
      copies: 1,
      child: { sex: 'female', name: 'An' },
      witnesses: [{ name: 'Bà' }],
      mother: { name: 'Lan' },
    };
    expect(changedAnswers(before, after)).toEqual(['/child/sex', '/witnesses', '/note', '/mother/name']);
  });

  it('name an address once', () => {
    const at = (code: string, name: string) => ({ place: { code, name } });
    expect(changedAnswers(at('25456', 'Long Hoa'), at('25459', 'Tân Ninh'))).toEqual(['/place']);
  });

  it('are none between the same', () => {
    expect(changedAnswers({ a: { b: [1, 2] } }, { a: { b: [1, 2] } })).toEqual([]);
  });
});
