import type { Account } from '@mot-cua/api-client';
import { UiProvider } from '@mot-cua/ui';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import type { Dossier } from '../../api/dossier';
import { OfficerContext } from '../../session/officer';
import { aDossier, anOpinion, aStep } from '../../testing/a-dossier';
import { ProcessPanel } from './process-panel';

const TAM: Account = {
  ...{ id: 'tam', username: 'chuyenvien', position: null, mustChangePassword: false, fullName: 'Trần Văn Tâm' },
  ...{ roles: ['caseOfficer'], agency: null, nationalId: null, phone: null, email: null },
};

function show(changes: Partial<Dossier>) {
  render(
    <UiProvider language="vi">
      <QueryClientProvider client={new QueryClient()}>
        <MemoryRouter>
          <OfficerContext value={TAM}>
            <ProcessPanel dossier={aDossier(changes)} onDone={() => undefined} />
          </OfficerContext>
        </MemoryRouter>
      </QueryClientProvider>
    </UiProvider>,
  );
}
const police = { id: 'a2', code: 'H53.9', kind: 'department', name: { vi: 'Công an tỉnh', en: 'Police' } } as const;

describe('the process of a dossier', () => {
  it('says who has which step, and what it took of its time', () => {
    show({
      state: 'inProgress',
      steps: [
        aStep({
          number: 1,
          name: { vi: 'Tiếp nhận', en: '' },
          end: { how: 'finished', at: '2026-11-23T02:00:00Z', byName: null },
        }),
        aStep({ takenBy: { id: 'tam', fullName: 'Trần Văn Tâm' } }),
        aStep({ number: 3, name: { vi: 'Thẩm duyệt phòng cháy', en: '' }, agency: police, isLead: true }),
      ],
    });
    const open = screen.getByRole('region', { name: '2 bước đang làm song song' });
    expect(open).toHaveTextContent('Trần Văn Tâm');
    expect(open).toHaveTextContent('Công an tỉnh · Chuyên viên · chủ trì');
    expect(open).toHaveTextContent('1 giờ trong 2 giờ');
    expect(screen.getByRole('region', { name: 'Các bước đã qua' })).toHaveTextContent('Tiếp nhận');
  });

  it('says of each agency whether it kept its time, and of one still at work whether it is within it', () => {
    const time = (name: string, punctuality: 'early' | 'onTime' | 'late', isAtWork: boolean) => ({
      ...{ agency: { ...police, id: name, name: { vi: name, en: name } }, punctuality, isAtWork },
      ...{ usedMinutes: 60, allowedMinutes: 480 },
    });
    show({
      state: 'inProgress',
      agencyTimes: [
        ...[time('Phường', 'early', false), time('Thuế', 'onTime', false), time('Kho bạc', 'late', false)],
        ...[time('Công an', 'onTime', true), time('Sở Xây dựng', 'late', true)],
      ],
    });
    const rows = [...screen.getByRole('region', { name: 'Thời gian của từng cơ quan' }).querySelectorAll('dl > div')];
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      ...['Phường1 giờ trong 1 ngàytrước hạn', 'Thuế1 giờ trong 1 ngàyđúng hạn', 'Kho bạc1 giờ trong 1 ngàytrễ hạn'],
      ...['Công an1 giờ trong 1 ngàycòn trong hạn', 'Sở Xây dựng1 giờ trong 1 ngàyđang quá hạn'],
    ]);
  });

  it('draws where the dossier stands, and that a withdrawn one goes no further', async () => {
    const process = [
      { code: 'receive', name: { vi: 'Tiếp nhận', en: '' }, role: 'counterOfficer', workingHours: 2 },
      { code: 'examine', name: { vi: 'Thẩm tra', en: '' }, role: 'caseOfficer', workingHours: 2 },
      { code: 'sign', name: { vi: 'Ký', en: '' }, role: 'leader', workingHours: 2 },
    ] as const;
    const end = { how: 'brokenOff', at: '2026-11-23T04:00:00Z', byName: 'Lan', because: 'withdraw' } as const;
    show({ state: 'withdrawn', process, steps: [aStep({ agency: police, end })] });
    await userEvent.click(screen.getByRole('button', { name: 'Xem sơ đồ' }));
    expect(await screen.findByRole('group', { name: /^Bước 2/ })).toHaveAccessibleName(
      'Bước 2, Thẩm tra, chuyên viên, Công an tỉnh, 2 giờ, tiếp theo: Ký. Kết thúc tại bước này, người nộp rút hồ sơ · 1 giờ / 2 giờ',
    );
    expect(screen.getByRole('group', { name: /^Bước 3.*Không còn qua bước này$/ })).toBeInTheDocument();
  });

  it('asks for the way on where the step leaves a choice, and sends nothing before one is chosen', async () => {
    const user = userEvent.setup();
    const ways = [
      { code: 'ask', name: { vi: 'Cần kiểm tra thực địa', en: '' } },
      { code: 'alone', name: { vi: 'Không cần', en: '' } },
    ];
    show({ state: 'inProgress', steps: [aStep({ actions: ['finishStep'], ways })] });
    await user.click(screen.getByRole('button', { name: 'Xong bước này' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Xong bước này' }));
    expect(dialog).toHaveTextContent('Hãy chọn một hướng.');
    expect(within(dialog).getAllByRole('radio')).toHaveLength(2);
  });

  it('counts who was asked and who answered, without what is no longer needed', () => {
    const at = '2026-11-24T03:00:00Z';
    show({
      state: 'inProgress',
      opinions: [
        anOpinion(),
        anOpinion({ number: 2, answer: { position: 'agree', text: 'Thống nhất', byName: 'Phong', at } }),
        anOpinion({ number: 3, answer: { position: 'notNeeded', text: null, byName: null, at } }),
      ],
    });
    expect(screen.getByRole('region', { name: /Lấy ý kiến/ })).toHaveTextContent('hỏi 2, đã trả lời 1');
  });
});
