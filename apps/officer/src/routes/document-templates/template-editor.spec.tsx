import { notifications } from '@mantine/notifications';
import type { DocumentTemplate } from '@mot-cua/api-client';
import { UiProvider } from '@mot-cua/ui';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { TemplateEditor } from './template-editor';
import { periodWords, standingOf } from './template-standing';

const REFUSAL: DocumentTemplate = {
  ...{ kind: 'refusal', version: 3, regulation: 'circular03of2025', status: 'draft', revision: 2 },
  ...{ effectiveOn: null, effectiveUntil: null, editedByName: 'Ngô Thu Hà', editedAt: '2026-11-23T02:00:00Z' },
  content: {
    ...{ formLabel: 'Mẫu số 03', issuer: '', title: 'Phiếu từ chối', numberPattern: '{{số}}/PTC' },
    body: 'Mã: {{mã hồ sơ}}\nCủa: {{người nộp}}\nLý do: {{lý do}}',
    signatures: [{ heading: 'NGƯỜI LẬP', name: '{{cán bộ}}' }],
  },
};

function show(answer: (request: Request) => Response = () => Response.json({ items: [REFUSAL] })) {
  const sent: unknown[] = [];
  jest.spyOn(globalThis, 'fetch').mockImplementation(async (input) => {
    if (!(input instanceof Request)) throw new TypeError('The client sends requests');
    if (input.method === 'GET') return Response.json({ account: null, csrfToken: 'token', expiresAt: null });
    sent.push(await input.clone().json());
    return answer(input);
  });
  render(
    <UiProvider language="vi">
      <TemplateEditor kind="refusal" shown={REFUSAL} onReload={async () => ({ ...REFUSAL, revision: 5 })} />
    </UiProvider>,
  );
  return sent;
}

const body = () => screen.getByRole('textbox', { name: 'Nội dung' });
const button = (name: string) => screen.getByRole('button', { name });

describe('the editor of a form', () => {
  afterEach(() => jest.restoreAllMocks());

  it('shows what it would look like while it is being typed', async () => {
    show();
    const paper = within(screen.getByRole('article'));
    expect(paper.getByText('Nguyễn Thị Lan')).toBeInTheDocument();
    expect(paper.getByText('Số: 01/PTC')).toBeInTheDocument();
    await userEvent.clear(screen.getByRole('textbox', { name: 'Tên văn bản' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Tên văn bản' }), 'Phiếu mới');
    expect(paper.getByText('PHIẾU MỚI')).toBeInTheDocument();
  });

  it('says at its place what the law misses, and lets nothing be put in force until then', async () => {
    show();
    expect(button('Ban hành')).toBeEnabled();
    await userEvent.clear(body());
    await userEvent.type(body(), 'Mã: {{{{mã hồ sơ}} của {{{{người nọp}}');
    expect(screen.getByText(/Không có trường «người nọp»/)).toHaveTextContent('Quy định yêu cầu văn bản nêu «lý do».');
    expect(button('Ban hành')).toBeDisabled();
    expect(button('Lưu bản soạn')).toBeEnabled();
  });

  it('has nothing to save while it says what was saved, and puts a field where somebody was typing, or at the end', async () => {
    show();
    expect(button('Lưu bản soạn')).toBeDisabled();
    await userEvent.type(screen.getByRole('textbox', { name: 'Tên văn bản' }), 'x');
    expect(button('Lưu bản soạn')).toBeEnabled();
    expect(button('Ban hành')).toBeDisabled();
    await userEvent.type(screen.getByRole('textbox', { name: 'Tên văn bản' }), '{Backspace}');
    expect(button('Lưu bản soạn')).toBeDisabled();
    expect(button('Ban hành')).toBeEnabled();
    await userEvent.click(button('Chèn trường'));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'mã thủ tục', hidden: true }));
    expect(body()).toHaveValue(`${REFUSAL.content.body}{{mã thủ tục}}`);
  });

  it('asks before a draft is thrown away, and then shows what holds, never a version that was taken back', async () => {
    // Its cards listen with an AbortSignal that jsdom does not take.
    jest.spyOn(notifications, 'show').mockReturnValue('');
    const versions = [
      { ...REFUSAL, version: 2, status: 'published', effectiveOn: '2026-12-01', effectiveUntil: '2026-12-01' },
      { ...REFUSAL, version: 1, status: 'published', effectiveOn: '2025-09-15', effectiveUntil: null },
    ].map((one, index) => ({ ...one, content: { ...REFUSAL.content, title: ['Đã rút', 'Đang dùng'][index] } }));
    const sent = show(() => Response.json({ items: versions }));
    await userEvent.click(button('Bỏ bản soạn'));
    expect(sent).toEqual([]);
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText(/không lấy lại được/)).toBeInTheDocument();
    await userEvent.click(dialog.getByRole('button', { name: 'Bỏ bản soạn' }));
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Tên văn bản' })).toHaveValue('Đang dùng'));
    expect(sent).toEqual([{ revision: 2 }]);
  });

  it('tells one of two who edit at once, and keeps what was typed to save it again', async () => {
    const refused = { type: '', title: '', status: 409, code: 'changedElsewhere', requestId: '', currentRevision: 5 };
    const sent = show((request) =>
      request.url.endsWith('/draft') ? Response.json(refused, { status: 409 }) : Response.json({ items: [] }),
    );
    await userEvent.type(body(), ' thêm');
    await userEvent.click(button('Lưu bản soạn'));
    await userEvent.click(await screen.findByRole('button', { name: 'Giữ nội dung tôi nhập để lưu lại' }));
    await userEvent.click(button('Lưu bản soạn'));
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent).toEqual([expect.objectContaining({ revision: 2 }), expect.objectContaining({ revision: 5 })]);
    expect(body()).toHaveValue(`${REFUSAL.content.body} thêm`);
  });
});

it('a version is in force from its day to that of the next, and never where it was taken back', () => {
  const on = (effectiveOn: string, effectiveUntil: string | null) =>
    standingOf({ status: 'published', effectiveOn, effectiveUntil }, '2026-11-23');
  expect([on('2026-11-23', null), on('2026-11-24', null), on('2025-01-01', '2026-11-23')]).toEqual([
    ...['inForce', 'waits', 'past'],
  ]);
  expect(on('2026-12-01', '2026-12-01')).toBe('takenBack');
  const period = { ...REFUSAL, effectiveOn: '2018-11-23', effectiveUntil: '2025-09-15' };
  expect(periodWords(period).vi).toBe('từ 23/11/2018 đến trước 15/09/2025');
});
