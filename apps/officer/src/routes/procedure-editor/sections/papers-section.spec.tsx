import { PAPER_FILE_MEDIA_TYPES, type Paper } from '@mot-cua/domain';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aProcedureDraft } from '../../../testing/a-procedure-draft';
import { editing, fillIn } from '../../../testing/editing';
import { PapersSection } from './papers-section';

const paper = (code: string, vi: string, rest: Partial<Paper> = {}): Paper => ({
  ...{ code, name: { vi, en: vi }, required: true, originals: 1, copies: 0 },
  ...{ mediaTypes: ['image/png'], maxBytes: 1024 ** 2, ...rest },
});
const template = { fileId: 'f1', fileName: 'Đơn.docx' };
const draft = (...papers: Paper[]) => aProcedureDraft({ papers });
const file = (bytes = 3) =>
  new File([new Uint8Array(bytes)], 'Tờ khai.docx', { type: PAPER_FILE_MEDIA_TYPES.template[0] });
const input = (index = 0) => {
  const found = document.querySelectorAll<HTMLInputElement>('input[type="file"]')[index];
  if (!found) throw new Error('There is no such field for a file');
  return found;
};

afterEach(() => jest.restoreAllMocks());

/** The API answers an upload when the test lets it. */
function answering(status: number, body: object) {
  const sent: Request[] = [];
  let go: () => void = () => undefined;
  const ready = new Promise<void>((resolve) => (go = resolve));
  jest.spyOn(globalThis, 'fetch').mockImplementation(async (request) => {
    sent.push(request as Request);
    await ready;
    return Response.json(body, { status });
  });
  return { sent, go: () => go() };
}

describe('the files of a paper', () => {
  it('are uploaded and then referred to, without losing what is typed meanwhile', async () => {
    const { sent, go } = answering(201, { id: 'f2', fileName: 'Tờ khai.docx' });
    const { definition } = editing(PapersSection, draft(paper('a', 'Đơn'), paper('b', 'Bản vẽ')));
    await userEvent.upload(input(0), file());
    await fillIn(screen.getAllByRole('textbox', { name: 'Tên giấy tờ' })[0] as HTMLElement, 'Đơn đề nghị');
    await userEvent.click(screen.getByRole('button', { name: 'Đưa Đơn đề nghị xuống' }));
    go();
    await screen.findByRole('link', { name: 'Tờ khai.docx' });
    expect(sent.map(({ url }) => url)).toContain('http://localhost/api/v1/catalogue/files?purpose=template');
    expect(definition().papers.map(({ code, name, template: one }) => [code, name.vi, one?.fileId])).toEqual([
      ['b', 'Bản vẽ', undefined],
      ['a', 'Đơn đề nghị', 'f2'],
    ]);
  });

  it('are taken out of the draft, and nothing of them stays in it', async () => {
    const { definition } = editing(PapersSection, draft(paper('a', 'Đơn', { template })));
    await userEvent.click(screen.getByRole('button', { name: 'Bỏ tệp Đơn.docx' }));
    expect(definition().papers[0]).not.toHaveProperty('template');
  });

  it('that are refused say why, and the one before stays', async () => {
    const { go } = answering(415, { code: 'macrosRefused', status: 415, title: '', type: '', requestId: 'r' });
    const { definition } = editing(PapersSection, draft(paper('a', 'Đơn', { template })));
    await userEvent.upload(input(0), file());
    go();
    expect(await screen.findByRole('alert')).toHaveTextContent('chứa macro');
    expect(definition().papers[0]?.template).toEqual(template);
  });

  it('that are too large are not even sent', async () => {
    const { sent } = answering(201, {});
    editing(PapersSection, draft(paper('a', 'Đơn')));
    await userEvent.upload(input(0), file(10 * 1024 * 1024 + 1));
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('10 MB'));
    expect(sent).toEqual([]);
  });

  it('that the province does not have are named, not linked', () => {
    const faults = [{ at: '/papers/0/template/fileId', message: 'Hệ thống chưa có tệp “Đơn.docx”.' }];
    editing(PapersSection, draft(paper('a', 'Đơn', { template })), { faults });
    expect(screen.getByText('Hệ thống chưa có tệp “Đơn.docx”.')).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Đơn.docx' })).not.toBeInTheDocument();
  });
});

describe('a paper under another code', () => {
  const place = (code: string) => ({ type: 'Paper', options: { paper: code } });
  const reduction = (proof: string) => ({
    name: { vi: 'Hộ nghèo', en: 'Poor' },
    percent: 50,
    proof,
    legalBasis: 'NQ 1',
  });
  const drafted = () => {
    const one = draft(paper('so-do', 'Sổ đỏ'), paper('ban-ve', 'Bản vẽ'));
    const fee = { name: { vi: 'Phí', en: 'Fee' }, kind: 'fee' as const, amount: 9, reductions: [reduction('so-do')] };
    const { schema, uiSchema } = one.form;
    const elements = [{ type: 'Group', elements: [uiSchema, place('so-do')] }, place('ban-ve')];
    return { ...one, fees: [fee], form: { schema, uiSchema: { type: 'VerticalLayout', elements } } };
  };
  const codeField = () => screen.getAllByRole('textbox', { name: /^Mã/ })[0] as HTMLElement;

  it('keeps its place in the form and the reductions that it proves', async () => {
    const { definition } = editing(PapersSection, drafted());
    await fillIn(codeField(), 'giay-chung-nhan');
    expect(definition().papers[0]?.code).toBe('so-do');
    await userEvent.tab();
    const { papers, fees, form } = definition();
    expect(papers.map(({ code }) => code)).toEqual(['giay-chung-nhan', 'ban-ve']);
    expect(fees[0]?.reductions).toEqual([reduction('giay-chung-nhan')]);
    expect(form.uiSchema['elements']).toEqual([
      { type: 'Group', elements: [aProcedureDraft().form.uiSchema, place('giay-chung-nhan')] },
      place('ban-ve'),
    ]);
  });

  it('is refused a code that another paper has', async () => {
    const { definition } = editing(PapersSection, drafted());
    await fillIn(codeField(), 'ban-ve');
    await userEvent.tab();
    expect(codeField()).toHaveAccessibleDescription(expect.stringContaining('Mã này đã dùng'));
    expect(definition()).toEqual(drafted());
  });

  it('leaves what speaks of its code to the other paper while two have the same', async () => {
    const start = { ...drafted(), papers: [paper('so-do', 'Sổ đỏ'), paper('so-do', 'Sổ đỏ cũ')] };
    const { definition } = editing(PapersSection, start);
    await fillIn(codeField(), 'so-do-moi');
    await userEvent.tab();
    expect(definition().papers.map(({ code }) => code)).toEqual(['so-do-moi', 'so-do']);
    expect(definition().form).toEqual(start.form);
  });
});
