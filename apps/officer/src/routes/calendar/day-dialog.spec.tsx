import { notifications } from '@mantine/notifications';
import type { CalendarDay } from '@mot-cua/api-client';
import { UiProvider } from '@mot-cua/ui';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DayDialog } from './day-dialog';

const national: CalendarDay = {
  date: '2026-09-02',
  kind: 'holiday',
  name: 'Quốc khánh',
  source: 'Bộ luật Lao động 2019, Điều 112',
  revision: 3,
};

function theNetwork(answer = () => Response.json({ year: 2026, isByRule: false, days: [], proposed: [] })) {
  const sent: unknown[] = [];
  jest.spyOn(globalThis, 'fetch').mockImplementation(async (input) => {
    if (!(input instanceof Request)) throw new TypeError('The client sends requests');
    const { pathname, search } = new URL(input.url);
    if (pathname.endsWith('/effect')) return Response.json({ openDossiers: 12 });
    if (input.method === 'GET') return Response.json({ account: null, csrfToken: 'token', expiresAt: null });
    sent.push({ method: input.method, url: `${pathname}${search}`, body: input.body ? await input.json() : null });
    return answer();
  });
  return sent;
}

function show(day?: CalendarDay, date = day?.date ?? '2026-08-31') {
  const onClose = jest.fn();
  render(
    <UiProvider language="vi">
      <DayDialog date={date} year={2026} day={day} onClose={onClose} onReload={async () => undefined} />
    </UiProvider>,
  );
  return onClose;
}

const click = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));

describe('a day of the calendar', () => {
  // Mantine's notices take hold of the pointer by a signal that jsdom does not take for one.
  beforeEach(() => jest.spyOn(notifications, 'show').mockReturnValue(''));
  afterEach(() => jest.restoreAllMocks());

  it('says how many dossiers have it before their due date, and that those do not move', async () => {
    theNetwork();
    show(national);
    expect(await screen.findByText(/^12 hồ sơ đang xử lý.*giữ nguyên/)).toBeInTheDocument();
  });

  it('that does not fit its weekday is not sent', async () => {
    const sent = theNetwork();
    show();
    await userEvent.click(await screen.findByRole('radio', { name: 'Làm bù' }));
    await userEvent.type(screen.getByLabelText('Tên gọi'), 'Làm bù');
    await userEvent.type(screen.getByLabelText('Văn bản quyết định'), 'Quyết định 1');
    await click('Lưu');
    expect(screen.getByText(/Ngày làm bù phải là thứ Bảy hoặc Chủ nhật/)).toBeInTheDocument();
    expect(sent).toEqual([]);
  });

  it('with extra shifts is sent with their hours, and not while they are missing or cannot be read', async () => {
    const sent = theNetwork();
    const onClose = show(undefined, '2026-12-24');
    await userEvent.click(await screen.findByRole('radio', { name: 'Làm thêm ca' }));
    await userEvent.type(screen.getByLabelText('Tên gọi'), 'Trực tối');
    await userEvent.type(screen.getByLabelText('Văn bản quyết định'), 'Quyết định 1');
    await click('Lưu');
    expect(screen.getByText(/Hãy ghi giờ làm của ngày này/)).toBeInTheDocument();
    await userEvent.type(screen.getByLabelText('Giờ làm việc'), 'buổi tối');
    expect(screen.getByText(/Chưa đọc được giờ này/)).toBeInTheDocument();
    await userEvent.clear(screen.getByLabelText('Giờ làm việc'));
    await userEvent.type(screen.getByLabelText('Giờ làm việc'), '17h30-19h30');
    expect(sent).toEqual([]);
    await click('Lưu');
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(sent).toMatchObject([
      { method: 'POST', body: { date: '2026-12-24', kind: 'extraShift', shifts: [{ from: 1_050, until: 1_170 }] } },
    ]);
  });

  it('is taken out over the revision that was read', async () => {
    const sent = theNetwork();
    const onClose = show(national);
    await click('Bỏ khỏi lịch');
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(sent).toEqual([{ method: 'DELETE', url: '/api/v1/calendar/days/2026-09-02?revision=3', body: null }]);
  });

  it('that somebody else has changed offers the newest', async () => {
    const conflict = { code: 'changedElsewhere', status: 409, title: '', requestId: 'r', currentRevision: 4 };
    theNetwork(() => Response.json(conflict, { status: 409 }));
    show(national);
    await click('Lưu');
    expect(await screen.findByRole('button', { name: 'Tải bản mới' })).toBeInTheDocument();
  });
});
