import type { Procedure } from '@mot-cua/api-client';
import type { ProcedureDefinition } from '@mot-cua/domain';
import { UiProvider } from '@mot-cua/ui';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { aProcedureDraft } from '../../../testing/a-procedure-draft';
import type { DraftState } from '../procedure-draft-saver';
import { ProcedurePreview } from './procedure-preview';

const text = (vi: string, en = vi) => ({ vi, en });
const aPaper = { code: 'a', required: true, originals: 1, copies: 0, mediaTypes: ['image/png'], maxBytes: 1 };

/** What the API makes of the draft. */
function shown(changes: Partial<Procedure> = {}): Procedure {
  const { lifeEvents, keywords, applicants, conditions, returnMethods, doubts } = aProcedureDraft();
  return {
    ...{ code: '9.000001', version: 1, name: text('Cấp giấy', 'A paper'), field: { code: 'F', name: text('Hộ tịch') } },
    ...{ level: 4, scope: 'full', summary: text('Tóm tắt'), filedOnline: true, isClosed: false, caseCount: 0 },
    ...{ processingTime: { unit: 'workingDay', amount: 1 }, fee: { amount: 20_000, per: null }, cases: [] },
    ...{ papers: [{ ...aPaper, name: text('Đơn', 'Request') }], fees: [], steps: [text('Nộp tờ khai')] },
    ...{
      legalBases: [],
      process: [],
      results: [{ code: 'p', name: text('Tờ giấy'), document: 'made' }],
      competentAgencies: [],
    },
    ...{ isAgencyChosen: false, closing: null, channels: [], form: { schema: {}, uiSchema: {} } },
    lifeEvents: [...lifeEvents],
    keywords: [...keywords],
    applicants: [...applicants],
    conditions: [...conditions],
    returnMethods: [...returnMethods],
    doubts: [...doubts],
    ...changes,
  };
}

/** The API shows each revision as the test says. */
function answering(...revisions: Procedure[]) {
  const asked: string[] = [];
  jest.spyOn(globalThis, 'fetch').mockImplementation(async (request) => {
    asked.push(request instanceof Request ? request.url : String(request));
    return Response.json(revisions[Math.min(asked.length, revisions.length) - 1]);
  });
  return asked;
}

const stateOf = (definition: ProcedureDefinition, revision = 1): DraftState => ({
  ...{ definition, revision, faults: [], save: 'saved', savedAt: '2026-11-27T00:00:00Z', error: null },
});

function previewing(definition = aProcedureDraft()) {
  const onGoTo = jest.fn();
  const tree = (state: DraftState) => (
    <UiProvider language="vi">
      <MemoryRouter>
        <ProcedurePreview code="9.000001" state={state} onGoTo={onGoTo} />
      </MemoryRouter>
    </UiProvider>
  );
  const { rerender } = render(tree(stateOf(definition)));
  return { onGoTo, saved: (revision: number, next = definition) => rerender(tree(stateOf(next, revision))) };
}

const page = () => within(screen.getByRole('group', { name: 'Trang thủ tục xem trước' }));
afterEach(() => jest.restoreAllMocks());
describe('the preview of a draft', () => {
  it('is the page that citizens see, and cannot be filed from', async () => {
    const asked = answering(shown());
    previewing();
    expect(await page().findByRole('heading', { level: 3, name: 'Cấp giấy' })).toBeInTheDocument();
    expect(page().getByText('20.000 đ')).toBeInTheDocument();
    expect(page().getByRole('checkbox', { name: 'Đơn' })).toBeInTheDocument();
    for (const button of page().getAllByRole('button', { name: 'Nộp trực tuyến' })) {
      expect(button).toHaveAttribute('aria-disabled', 'true');
    }
    expect(asked).toEqual([expect.stringContaining('/catalogue/procedures/9.000001/draft/preview')]);
  });

  it('has its headings below those of the editor, which has the only first one', async () => {
    answering(shown());
    previewing();
    await page().findByRole('heading', { level: 3, name: 'Cấp giấy' });
    const levels = page()
      .getAllByRole('heading')
      .map(({ tagName }) => tagName);
    expect(levels).toEqual(['H3', ...Array.from(levels.slice(1), () => 'H4')]);
    expect(screen.queryByRole('heading', { level: 1 })).not.toBeInTheDocument();
  });

  it('follows each save in place, so that nothing jumps and a chosen case stays', async () => {
    const cases = ['Bình thường', 'Trễ hạn'].map((name, index) => ({
      ...{ code: `c${index}`, name: text(name), processingTime: { unit: 'sameDay' as const }, fee: null },
    }));
    answering(shown({ cases }), shown({ cases, fee: { amount: 45_000, per: null }, summary: text('Tóm tắt mới') }));
    const { saved } = previewing();
    const heading = await page().findByRole('heading', { level: 3 });
    await userEvent.click(page().getByRole('button', { name: /^Trễ hạn/ }));
    saved(2);
    expect(page().getByRole('heading', { level: 3 })).toBe(heading);
    expect(await page().findByText('Tóm tắt mới')).toBeInTheDocument();
    expect(page().getByRole('heading', { level: 3 })).toBe(heading);
    expect(page().getByRole('heading', { level: 5, name: 'Trễ hạn' })).toBeInTheDocument();
  });

  it('speaks either language, whatever the console speaks', async () => {
    answering(shown());
    previewing();
    await page().findByRole('heading', { level: 3, name: 'Cấp giấy' });
    await userEvent.click(screen.getByRole('radio', { name: 'English' }));
    expect(page().getByRole('heading', { level: 3, name: 'A paper' })).toBeInTheDocument();
    expect(page().getByRole('checkbox', { name: 'Request' })).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'Người dân sẽ thấy' })).toBeInTheDocument();
  });

  it('says what is missing where there is not enough for a page, and leads there', async () => {
    answering(shown({ name: text('') }));
    const draft = aProcedureDraft({ name: text(''), channels: [] });
    const { onGoTo, saved } = previewing(draft);
    await userEvent.click(page().getByRole('button', { name: 'Tên thủ tục' }));
    expect(onGoTo).toHaveBeenCalledWith('/name/vi');
    expect(page().getByRole('button', { name: 'Kênh nộp và thời hạn' })).toBeInTheDocument();
    expect(page().queryByRole('heading', { level: 3 })).not.toBeInTheDocument();
    saved(2, aProcedureDraft());
    expect(await page().findByRole('heading', { level: 3 })).toBeInTheDocument();
  });

  it('gives a word to what has no name yet', async () => {
    answering(shown({ papers: [{ ...aPaper, name: text('') }] }));
    previewing();
    await waitFor(() => expect(page().getByRole('checkbox', { name: '(chưa viết)' })).toBeInTheDocument());
  });
});
