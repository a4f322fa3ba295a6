import { practiceTurns, type DossierState } from '@mot-cua/domain';
import { UiProvider } from '@mot-cua/ui';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import { aDossier } from '../../testing/a-dossier';
import { aPracticeRun } from '../../testing/a-practice-run';
import type { PracticeRun } from './practice-run';
import { Turns } from './turns';

function show(state: DossierState, more: Partial<PracticeRun> = {}) {
  const turns = practiceTurns({ state, takenBy: state === 'received' ? null : 'tam', arrivedAt: new Date() }).map(
    ({ role, actions }) => ({
      role,
      actions: [...actions],
    }),
  );
  render(
    <UiProvider language="vi">
      <QueryClientProvider client={new QueryClient()}>
        <Turns run={aPracticeRun({ state, turns, ...more })} />
      </QueryClientProvider>
    </UiProvider>,
  );
}

/** The buttons beside the name of a role. */
const buttonsOf = (role: string) => {
  const turn = screen.getByText(role).parentElement;
  return turn
    ? within(turn)
        .queryAllByRole('button')
        .map(({ textContent }) => textContent)
    : [];
};

describe('the roles of a practice run', () => {
  it('each have their name and what the lifecycle opens to them', () => {
    show('submitted');
    expect(buttonsOf('Cán bộ một cửa')).toEqual(['Tiếp nhận', 'Từ chối tiếp nhận', 'Yêu cầu bổ sung']);
    expect(buttonsOf('Người nộp hồ sơ')).toEqual(['Rút hồ sơ']);
    expect(screen.queryByText('Lãnh đạo')).toBeNull();
  });

  it('leave the supplement to the form, and say so', () => {
    show('pausedForSupplement');
    expect(buttonsOf('Người nộp hồ sơ')).toEqual(['Rút hồ sơ']);
    expect(screen.getByText('Bổ sung ở tờ khai bên cạnh.')).toBeVisible();
  });

  it('ask for a supplement once', () => {
    const asked = { action: 'requestSupplement' as const };
    const step = {
      ...{ sequence: 2, from: 'submitted' as const, to: 'awaitingSupplement' as const, at: '2026-11-23T02:00:00Z' },
      ...{ actor: { name: 'Hà', role: 'counterOfficer' as const }, playedBy: 'Hà' },
      agency: aDossier().agency,
      telling: { status: '5', messages: {}, rejected: null },
    };
    show('inProgress', { timeline: [{ ...step, ...asked }] });
    expect(screen.getByRole('button', { name: 'Yêu cầu bổ sung' })).toHaveAttribute('aria-disabled', 'true');
  });
});
