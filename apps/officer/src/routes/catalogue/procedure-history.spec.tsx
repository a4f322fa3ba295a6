import { UiProvider } from '@mot-cua/ui';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { ProcedureHistory } from './procedure-history';

const CODE = '1.000894';
const ACTOR = { id: '8f0c4a52-6c0e-4a0e-8d25-2f3c1f1b2a01', name: 'Ngô Thu Hà' };
const line = (id: string, action: string, before: object | null, after: object | null) => ({
  ...{ id, kind: 'procedure', subjectId: CODE, action, before, after, actor: ACTOR },
  ...{ at: '2026-11-23T02:45:00Z', requestId: null },
});
const EDITED = line('12', 'edited', null, { version: 2, saves: 3, parts: ['level', 'papers'], count: 2 });
const CLOSED = line('11', 'closed', null, {
  ...{ on: '2026-11-30', note: { vi: 'Bỏ theo quyết định', en: 'Dropped' }, replacedBy: ['1.001193'] },
});
const CHANGES = [
  { path: ['level'], kind: 'changed', before: 3, after: 4 },
  { path: ['papers', 'identity'], kind: 'added', after: { name: { vi: 'Căn cước', en: 'Identity card' } } },
];

function theNetwork(pages: Readonly<Record<string, Response>>) {
  jest.spyOn(globalThis, 'fetch').mockImplementation(async (input) => {
    if (!(input instanceof Request)) throw new TypeError('The client sends requests');
    const { pathname, searchParams } = new URL(input.url);
    const asked = pathname.endsWith('/admin-changes') ? `page ${searchParams.get('cursor') ?? 'first'}` : pathname;
    const found = Object.entries(pages).find(([name]) => asked.endsWith(name));
    return found ? found[1].clone() : Response.json({}, { status: 404 });
  });
}

const page = (items: object[], nextCursor: string | null = null) => Response.json({ items, nextCursor });

function show(editing: Parameters<typeof ProcedureHistory>[0]['editing'] = null) {
  render(
    <UiProvider>
      <MemoryRouter>
        <ProcedureHistory code={CODE} editing={editing} />
      </MemoryRouter>
    </UiProvider>,
  );
}

describe('the history of a procedure', () => {
  it('tells each act with who did it, and unfolds what an editing session changed', async () => {
    theNetwork({ 'page first': page([EDITED, CLOSED]), '/history/12': Response.json({ changes: CHANGES }) });
    show();
    const [edited, closed] = await screen.findAllByRole('listitem');
    expect(edited).toHaveTextContent(/Soạn thảo.*Ngô Thu Hà.*Số lần lưu3.*Phần thay đổiMức dịch vụ, Giấy tờ/);
    expect(closed).toHaveTextContent(/Đóng thủ tục.*30\/11\/2026.*Bỏ theo quyết định.*1\.001193/);
    const unfold = within(edited ?? document.body).getByRole('button', { name: 'Xem chỗ thay đổi (2)' });
    expect(unfold).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(unfold);
    expect(await screen.findByText('Mức dịch vụ')).toBeVisible();
    expect(screen.getByText('Căn cước')).toBeVisible();
    expect(unfold).toHaveAttribute('aria-expanded', 'true');
  });

  it('goes further back a page at a time', async () => {
    theNetwork({ 'page first': page([EDITED], '12'), 'page 12': page([CLOSED]) });
    show();
    await userEvent.click(await screen.findByRole('button', { name: 'Xem thay đổi cũ hơn' }));
    expect(await screen.findByText('Đóng thủ tục')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Xem thay đổi cũ hơn' })).not.toBeInTheDocument();
  });

  it('says so when there is nothing yet', async () => {
    theNetwork({ 'page first': page([]) });
    show();
    expect(await screen.findByText(/Chưa có thay đổi nào/)).toBeVisible();
  });

  it('shows who is at work on the draft, before that is a line', async () => {
    theNetwork({ 'page first': page([]), '/editing': Response.json({ changes: CHANGES.slice(0, 1) }) });
    show({ actorName: 'Ngô Thu Hà', startedAt: '2026-11-23T02:00:00Z', savedAt: '2026-11-23T02:10:00Z', saves: 2 });
    expect(await screen.findByText('Ngô Thu Hà đang soạn thảo')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Xem thay đổi đến lúc này' }));
    expect(await screen.findByText('Mức dịch vụ')).toBeVisible();
  });
});
