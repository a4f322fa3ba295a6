import { placedPaperOf, renamePlacedPaper } from './placed-paper';

const place = (paper: string, rest: object = {}) => ({ type: 'Paper', options: { paper, ...rest } });
const page = (...elements: object[]) => ({ type: 'Category', label: 'Trang', elements });

describe('the place of a paper in the form', () => {
  it('follows the code of its paper, wherever it stands, and keeps all else', () => {
    const control = { type: 'Control', scope: '#/properties/house' };
    const rule = { effect: 'SHOW', condition: { scope: '#/properties/house', schema: { const: 'yes' } } };
    const form = (paper: string) => ({
      schema: { type: 'object' },
      uiSchema: {
        type: 'Categorization',
        elements: [
          page(control, { type: 'Group', elements: [{ ...place(paper, { wide: true }), rule }] }),
          page(place('ban-ve')),
        ],
      },
    });
    expect(renamePlacedPaper(form('so-do'), 'so-do', 'giay-to-nha')).toEqual(form('giay-to-nha'));
  });

  it('is left alone where the form places another paper, none yet, or no paper at all', () => {
    const uiSchema = page(place('ban-ve'), place(''), { type: 'Label', options: { paper: 'so-do' } });
    const form = { schema: {}, uiSchema };
    expect(renamePlacedPaper(form, 'so-do', 'giay-to-nha')).toBe(form);
    expect(placedPaperOf(place(''))).toBeUndefined();
  });
});
