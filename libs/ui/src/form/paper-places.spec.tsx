import type { FormDefinition } from '@mot-cua/domain';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { UiProvider } from '../provider/ui-provider';
import { AnswersView } from './answers-view';
import { EForm } from './e-form';
import { PaperSlotProvider, type PaperSlot } from './paper-slot';
import { pageOfPaper, placedPapers } from './placed-papers';

const place = (paper: string) => ({ type: 'Paper', options: { paper } });
const byDesigner = {
  rule: { effect: 'SHOW', condition: { scope: '#/properties/designedBy', schema: { enum: ['office'] } } },
};
const form: FormDefinition = {
  schema: {
    type: 'object',
    properties: {
      parcel: { type: 'string', title: 'Thửa đất' },
      designedBy: {
        ...{ type: 'string', title: 'Ai lập thiết kế?' },
        oneOf: [
          { const: 'office', title: 'Đơn vị thiết kế' },
          { const: 'owner', title: 'Chủ nhà' },
        ],
      },
    },
  },
  uiSchema: {
    type: 'Categorization',
    elements: [
      {
        ...{ type: 'Category', label: 'Lô đất' },
        elements: [{ type: 'Control', scope: '#/properties/parcel' }, place('land-paper')],
      },
      {
        ...{ type: 'Category', label: 'Công trình' },
        elements: [
          { type: 'Control', scope: '#/properties/designedBy' },
          { type: 'Group', label: 'Thiết kế', elements: [place('drawings')] },
          { ...place('licence'), ...byDesigner },
        ],
      },
    ],
  },
};

function draw(slot?: PaperSlot) {
  const drawn = <EForm form={form} initialAnswers={{}} onChange={() => undefined} />;
  render(
    <UiProvider language="vi">{slot ? <PaperSlotProvider value={slot}>{drawn}</PaperSlotProvider> : drawn}</UiProvider>,
  );
  return userEvent.setup();
}

describe('the place of a paper in a form', () => {
  it('draws what the app gives for it, beside the questions that it belongs to', async () => {
    const user = draw((code) => <section aria-label={code} />);
    const [first, second] = ['land-paper', 'drawings'].map((name) => screen.getByRole('region', { name }));
    const parcel = screen.getByLabelText(/^Thửa đất/);
    expect(parcel.compareDocumentPosition(first!)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(screen.getByRole('region', { name: 'Thiết kế' })).toContainElement(second!);
    expect(screen.queryByRole('region', { name: 'licence' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('radio', { name: 'Đơn vị thiết kế' }));
    expect(await screen.findByRole('region', { name: 'licence' })).toBeVisible();
  });

  it('is empty for a paper that the filing does not need', () => {
    draw((code) => (code === 'drawings' ? <section aria-label={code} /> : null));
    expect(screen.getByRole('region', { name: 'drawings' })).toBeVisible();
    expect(screen.queryByRole('region', { name: 'land-paper' })).not.toBeInTheDocument();
  });

  it('says that the paper is attached elsewhere where no app gives anything', () => {
    draw();
    expect(screen.getAllByText('Giấy tờ này đính kèm ở phần Giấy tờ.')).toHaveLength(2);
  });

  it('is known with its page, and whether these answers show it', () => {
    expect(placedPapers(form, { designedBy: 'owner' })).toEqual([
      { code: 'land-paper', page: 0, isShown: true },
      { code: 'drawings', page: 1, isShown: true },
      { code: 'licence', page: 1, isShown: false },
    ]);
    expect(pageOfPaper(form, { designedBy: 'owner' }, 'licence')).toBeUndefined();
    expect(pageOfPaper(form, { designedBy: 'office' }, 'licence')).toBe(1);
    expect(pageOfPaper(form, {}, 'identity')).toBeUndefined();
  });
});

describe('the answers as they read on paper', () => {
  const papers = [{ code: 'drawings', name: { vi: 'Bản vẽ', en: 'Drawings' } }];
  const read = (attached?: Parameters<typeof AnswersView>[0]['attached']) =>
    render(
      <UiProvider language="vi">
        <AnswersView form={form} answers={{ parcel: '215' }} attached={attached} />
      </UiProvider>,
    );

  it('tell at its place how many files a paper has, and nothing of a paper that is not needed', () => {
    read({ papers, files: ['drawings', 'drawings', 'identity'].map((paperCode) => ({ paperCode })) });
    expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toEqual([
      'Thửa đất',
      'Ai lập thiết kế?',
      'Bản vẽ',
    ]);
    expect(screen.getByText('2 tệp đính kèm')).toBeVisible();
  });

  it('have no title over nothing where papers are told elsewhere', () => {
    read();
    expect(screen.getAllByRole('term')).toHaveLength(2);
    expect(screen.queryByRole('heading', { name: 'Thiết kế' })).not.toBeInTheDocument();
  });
});
