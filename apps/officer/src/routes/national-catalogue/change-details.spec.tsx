import { UiProvider } from '@mot-cua/ui';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { PATHS, procedureEditorPath } from '../../shell/paths';
import { ChangeDetails } from './change-details';

const CODE = '2.000635';
/** As it travels: before and after are any JSON. */
const CHANGED = {
  ...{
    code: CODE,
    name: 'Cấp bản sao',
    kind: 'changed',
    isOurs: true,
    draftRevision: 4,
    changedAt: '2026-11-23T02:00:00Z',
  },
  ...{
    hash: 'abc',
    parts: ['name', 'channels', 'fees'],
    faults: 1,
    basis: 'known',
    takeable: ['name', 'channels', 'fees'],
  },
  changes: [
    { path: ['name'], kind: 'changed', before: 'Cấp bản sao', after: 'Cấp bản sao điện tử' },
    {
      ...{ path: ['channels', 'online', 'processingTime'], kind: 'changed' },
      before: { unit: 'sameDay' },
      after: { unit: 'workingDay', amount: 2 },
    },
    { path: ['fees', 'Phí (trực tuyến)'], kind: 'added', after: { name: 'Phí', kind: 'fee', amount: 5000 } },
  ],
  unread: [{ part: 'papers', message: 'THANHPHANHOSO không phải danh sách' }],
  left: [{ part: 'fees', message: 'Hãy sửa mức thu bằng tay.' }],
};

function theNetwork(take: () => Response, change: object = CHANGED) {
  const sent: unknown[] = [];
  jest.spyOn(globalThis, 'fetch').mockImplementation(async (input) => {
    if (!(input instanceof Request)) throw new TypeError('The client sends requests');
    const { pathname } = new URL(input.url);
    if (pathname.endsWith(`/changes/${CODE}`)) return Response.json(change);
    if (input.method === 'GET') return Response.json({ account: null, csrfToken: 'token', expiresAt: null });
    sent.push({ pathname, body: await input.json() });
    return take();
  });
  return sent;
}

function show() {
  const router = createMemoryRouter(
    [
      { path: PATHS.nationalCatalogue, element: <ChangeDetails code={CODE} hash="abc" /> },
      { path: PATHS.procedureEditor, element: <p>the editor</p> },
    ],
    { initialEntries: [PATHS.nationalCatalogue] },
  );
  render(
    <UiProvider language="vi">
      <RouterProvider router={router} />
    </UiProvider>,
  );
  return router;
}

describe('what changed nationally about a procedure', () => {
  afterEach(() => jest.restoreAllMocks());

  it('is told before and after, with what could not be read and what is left to a person', async () => {
    theNetwork(() => Response.json({}));
    show();
    expect(await screen.findByText('Cấp bản sao điện tử')).toBeInTheDocument();
    expect(screen.getByText('Trong ngày')).toBeInTheDocument();
    expect(screen.getByText('2 ngày làm việc')).toBeInTheDocument();
    expect(screen.getByText('Phí: 5000')).toBeInTheDocument();
    expect(screen.getByText('Hãy sửa mức thu bằng tay.')).toBeInTheDocument();
    expect(screen.getByText('Giấy tờ: THANHPHANHOSO không phải danh sách')).toBeInTheDocument();
  });

  it('is taken as chosen over the draft that was looked at, and leads to the editor', async () => {
    const sent = theNetwork(() => Response.json({ code: CODE, revision: 5, left: [] }));
    const router = show();
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Phí, lệ phí' }));
    await userEvent.click(screen.getByRole('button', { name: 'Lấy phần đã chọn vào bản soạn thảo' }));
    await waitFor(() => expect(router.state.location.pathname).toBe(procedureEditorPath(CODE)));
    expect(sent).toEqual([
      {
        pathname: `/api/v1/catalogue/national/changes/${CODE}/take`,
        body: { hash: 'abc', draftRevision: 4, parts: ['name', 'channels'] },
      },
    ]);
  });

  it('stays where it is and explains when the draft was saved meanwhile', async () => {
    theNetwork(() => Response.json({ code: 'procedureChangedElsewhere', status: 409 }, { status: 409 }));
    const router = show();
    await userEvent.click(await screen.findByRole('button', { name: 'Lấy phần đã chọn vào bản soạn thảo' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(/Người khác vừa lưu bản soạn thảo này/);
    expect(router.state.location.pathname).toBe(PATHS.nationalCatalogue);
  });

  it('can only be seen when the procedure is gone', async () => {
    theNetwork(() => Response.json({ codes: [CODE] }), {
      ...CHANGED,
      kind: 'gone',
      parts: [],
      changes: [],
      takeable: [],
      unread: [],
    });
    show();
    expect(await screen.findByText(/không còn trong danh mục quốc gia/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Lấy phần/ })).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Đã xem, không cần làm gì' })).toBeEnabled();
  });
});
