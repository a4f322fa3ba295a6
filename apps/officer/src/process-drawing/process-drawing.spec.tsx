import type { ProcessStep } from '@mot-cua/domain';
import { UiProvider } from '@mot-cua/ui';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ProcessDrawing } from './process-drawing';

beforeEach(() => jest.spyOn(globalThis, 'fetch').mockImplementation(async () => Response.json({ items: [] })));
afterEach(() => jest.restoreAllMocks());

const STEPS: readonly ProcessStep[] = [
  { code: 'receive', name: { vi: 'Tiếp nhận', en: 'Receive' }, role: 'counterOfficer', workingHours: 2 },
  {
    code: 'examine',
    name: { vi: 'Thẩm tra', en: 'Examine' },
    role: 'caseOfficer',
    workingHours: 8,
    agencyCode: 'H53.9',
  },
  { code: 'sign', name: { vi: 'Ký', en: 'Sign' }, role: 'leader', workingHours: 2 },
];

it('a process that is only looked at says where a dossier stands, and is walked through by the keyboard', async () => {
  render(
    <UiProvider language="vi">
      <ProcessDrawing
        steps={STEPS}
        label="Quy trình của hồ sơ"
        standings={{
          receive: { standing: 'done', note: 'Lê Thị Hoa · 1 / 2 giờ' },
          examine: { standing: 'late', agency: 'Công an tỉnh', note: 'Trần Văn Bình · 9 / 8 giờ' },
          sign: { standing: 'skipped' },
        }}
      />
    </UiProvider>,
  );
  const late = await screen.findByRole('group', { name: /^Bước 2/ });
  expect(late).toHaveAccessibleName(
    'Bước 2, Thẩm tra, chuyên viên, Công an tỉnh, 8 giờ, tiếp theo: Ký. Đang ở bước này, quá hạn, Trần Văn Bình · 9 / 8 giờ',
  );
  expect(late).toHaveAttribute('aria-current', 'step');
  expect(screen.getByRole('group', { name: /^Bước 1.*Đã xong, Lê Thị Hoa/ })).not.toHaveAttribute('aria-current');
  // The agency that has it, not the one that the process names.
  expect(late).toHaveTextContent('Công an tỉnh');
  expect(late).not.toHaveTextContent('H53.9');
  late.focus();
  await userEvent.keyboard('{ArrowRight}');
  expect(screen.getByRole('group', { name: /^Bước 3.*Không còn qua bước này/ })).toHaveFocus();
  await userEvent.keyboard('{Delete}');
  expect(screen.getAllByRole('group', { name: /^Bước/ })).toHaveLength(3);
  expect(screen.queryByRole('button', { name: /^Từ/ })).not.toBeInTheDocument();
});
