import type { Dossier } from '@mot-cua/api-client';
import { supplementRequests } from './supplement-requests';

const text = (vi: string, en: string) => ({ vi, en });

const dossier: Pick<Dossier, 'answers' | 'attachments' | 'form' | 'papers' | 'openSupplement'> = {
  form: {
    schema: {
      type: 'object',
      properties: {
        isFatherKnown: { type: 'string', title: 'Có khai về cha không?' },
        child: {
          type: 'object',
          title: 'Em bé',
          'x-en': 'Child',
          properties: { fullName: { type: 'string', title: 'Họ tên', 'x-en': 'Full name' } },
        },
        father: {
          type: 'object',
          title: 'Cha',
          'x-en': 'Father',
          properties: { fullName: { type: 'string', title: 'Họ tên', 'x-en': 'Full name' } },
        },
      },
    },
    uiSchema: {
      type: 'Categorization',
      elements: [
        { type: 'Category', label: 'Em bé', elements: [control('/child/fullName')] },
        {
          type: 'Category',
          label: 'Cha',
          elements: [
            control('/isFatherKnown'),
            {
              ...control('/father/fullName'),
              rule: { effect: 'SHOW', condition: { scope: '#/properties/isFatherKnown', schema: { const: 'yes' } } },
            },
          ],
        },
      ],
    },
  },
  answers: { isFatherKnown: 'yes', father: { fullName: 'Trần A' }, child: { fullName: 'Trần B' } },
  attachments: [],
  papers: [
    {
      code: 'notification',
      name: text('Giấy chứng sinh', 'Birth notification'),
      required: true,
      originals: 1,
      copies: 0,
      mediaTypes: ['image/png'],
      maxBytes: 1000,
    },
  ],
  openSupplement: {
    items: [
      { kind: 'field', target: '/father/fullName', reason: 'Thiếu chữ đệm.' },
      { kind: 'paper', target: 'notification', reason: 'Ảnh mờ.', legalBasis: 'Điều 16 Luật Hộ tịch' },
      { kind: 'field', target: '/child/fullName', reason: 'Khác giấy chứng sinh.' },
    ],
  },
};

function control(pointer: string) {
  return { type: 'Control', scope: `#${pointer.replaceAll('/', '/properties/')}` };
}

describe('what an officer asks for', () => {
  it('keeps the order of the officer and names the section of each field', () => {
    const requests = supplementRequests(dossier, { isFatherKnown: 'yes' }, 'vi');
    expect(requests.map(({ label, reason }) => [label, reason])).toEqual([
      ['Cha: Họ tên', 'Thiếu chữ đệm.'],
      ['Giấy chứng sinh', 'Ảnh mờ.'],
      ['Em bé: Họ tên', 'Khác giấy chứng sinh.'],
    ]);
  });

  it('knows the page of each field, and that a paper has none', () => {
    const requests = supplementRequests(dossier, { isFatherKnown: 'yes' }, 'en');
    expect(requests.map(({ label, page, paperCode }) => [label, page, paperCode])).toEqual([
      ['Father: Full name', 1, undefined],
      ['Birth notification', undefined, 'notification'],
      ['Child: Full name', 0, undefined],
    ]);
  });

  it('says by which rule, where the officer named one', () => {
    const requests = supplementRequests(dossier, {}, 'vi');
    expect(requests.map(({ legalBasis }) => legalBasis)).toEqual([undefined, 'Điều 16 Luật Hộ tịch', undefined]);
  });

  it('still names a field that these answers do not ask for', () => {
    const [father] = supplementRequests(dossier, { isFatherKnown: 'no' }, 'vi');
    expect(father).toMatchObject({ label: 'Cha: Họ tên', page: undefined, paperCode: undefined });
  });

  it('shows what has been done about each', () => {
    const added = { paperCode: 'notification', filed: false } as Dossier['attachments'][number];
    const corrected = { ...dossier.answers, father: { fullName: 'Trần Văn A' } };
    const openOf = (attachments: Dossier['attachments'], answers = corrected) =>
      supplementRequests({ ...dossier, attachments }, answers, 'vi').map(({ isOpen }) => isOpen);
    expect(openOf([], dossier.answers as typeof corrected)).toEqual([true, true, true]);
    expect(openOf([])).toEqual([false, true, true]);
    expect(openOf([added])).toEqual([false, false, true]);
    expect(openOf([{ ...added, filed: true }])).toEqual([false, true, true]);
  });
});
