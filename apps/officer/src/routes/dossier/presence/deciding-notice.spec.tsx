import type { Present } from '@mot-cua/api-client';
import { UiProvider } from '@mot-cua/ui';
import { render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { DecidingNotice } from './deciding-notice';
import { initialsOf } from './initials';
import { OthersContext } from './others';
import { OthersHere } from './others-here';

const binh: Present = {
  ...{ id: 'binh', fullName: 'Lê Thu Bình', since: '2026-11-27T03:00:00Z', deciding: null, decidingSince: null },
};
const deciding: Present = { ...binh, deciding: 'approve', decidingSince: '2026-11-27T03:02:00Z' };

const show = (others: readonly Present[], children: ReactNode) => (
  <UiProvider language="vi">
    <OthersContext value={others}>{children}</OthersContext>
  </UiProvider>
);

describe('others who have the dossier open', () => {
  it('are named while they are there, with what they are deciding', () => {
    const { rerender } = render(show([], <OthersHere />));
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    rerender(show([binh], <OthersHere />));
    expect(screen.getByText('Lê Thu Bình')).toBeInTheDocument();
    rerender(show([deciding], <OthersHere />));
    expect(screen.getByText('Lê Thu Bình đang mở “Phê duyệt” từ 10:02')).toBeInTheDocument();
  });

  it('warn in the dialog of a decision only where they have one open too', () => {
    const khanh = { ...deciding, id: 'khanh', fullName: 'Đặng Quốc Khánh' };
    const { rerender } = render(show([binh], <DecidingNotice />));
    expect(screen.queryByText(/Bạn vẫn làm tiếp được/)).not.toBeInTheDocument();
    rerender(show([binh, khanh], <DecidingNotice />));
    expect(screen.getByText(/^Đặng Quốc Khánh đang mở quyết định “Phê duyệt” từ 10:02\./)).toBeInTheDocument();
    expect(screen.queryByText(/Lê Thu Bình/)).not.toBeInTheDocument();
  });

  it('have two letters', () => {
    expect(['Lê Thu Bình', 'Đặng Quốc Khánh', 'Ánh', ' '].map(initialsOf)).toEqual(['LB', 'ĐK', 'Á', '']);
  });
});
