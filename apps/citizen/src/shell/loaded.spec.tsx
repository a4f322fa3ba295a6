import { UiProvider } from '@mot-cua/ui';
import { useQuery } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { Loaded } from './loaded';

interface FoundProps {
  readonly error: object;
  /** What there was before. */
  readonly before?: string;
}

function Found({ error, before }: FoundProps) {
  const query = useQuery({
    ...{ queryKey: ['thing'], queryFn: (): Promise<string> => Promise.reject(error), retry: false },
    ...(before && { initialData: before, initialDataUpdatedAt: 0 }),
  });
  return (
    <Loaded query={query} missing={<h1>Không có hồ sơ này</h1>}>
      {(thing) => thing}
    </Loaded>
  );
}

const open = (error: object, before?: string) =>
  render(
    <UiProvider language="vi">
      <Found error={error} {...(before && { before })} />
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

  it('takes what is no longer somebody’s from before their eyes, and keeps what only could not be read again', async () => {
    const { unmount } = open({ code: 'notFound' }, 'Hồ sơ của Lan');
    expect(await screen.findByRole('heading', { name: 'Không có hồ sơ này' })).toBeVisible();
    expect(screen.queryByText('Hồ sơ của Lan')).toBeNull();
    unmount();
    open({ code: 'internal' }, 'Hồ sơ của Lan');
    expect(await screen.findByText('Hồ sơ của Lan')).toBeVisible();
  });
});
