import { UiProvider } from '@mot-cua/ui';
import { useQuery } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { Loaded } from './loaded';

function Found({ error }: { readonly error: object }) {
  const query = useQuery({ queryKey: ['thing'], queryFn: () => Promise.reject(error), retry: false });
  return (
    <Loaded query={query} missing={<h1>Không có hồ sơ này</h1>}>
      {() => null}
    </Loaded>
  );
}

const open = (error: object) =>
  render(
    <UiProvider language="vi">
      <Found error={error} />
    </UiProvider>,
  );

describe('what a page shows instead of what it asked for', () => {
  it('is where to go on when there is no such thing, for trying again would not help', async () => {
    open({ code: 'notFound' });
    expect(await screen.findByRole('heading', { name: 'Không có hồ sơ này' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Thử lại' })).toBeNull();
  });

  it('is what went wrong, with another try, for anything else', async () => {
    open({ code: 'internal' });
    expect(await screen.findByRole('button', { name: 'Thử lại' })).toBeVisible();
    expect(screen.queryByRole('heading', { name: 'Không có hồ sơ này' })).toBeNull();
  });
});
