import { Select } from '@mantine/core';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { UiProvider } from '../provider/ui-provider';

const AGENCIES = ['Ủy ban nhân dân phường Tân Ninh', 'Ủy ban nhân dân phường Long Hoa', 'Sở Đất đai'];

/** What a list of agencies offers after something was typed. */
async function offered(typed: string): Promise<readonly string[]> {
  render(
    <UiProvider language="vi">
      <Select label="Cơ quan" data={AGENCIES} searchable />
    </UiProvider>,
  );
  await userEvent.type(screen.getByRole('combobox', { name: 'Cơ quan' }), typed);
  const options = await screen.findAllByRole('option', { hidden: true });
  return options.map(({ textContent }) => textContent);
}

describe('a list to choose from', () => {
  it('finds Vietnamese names that are typed without diacritics', async () => {
    expect(await offered('tan ninh')).toEqual(['Ủy ban nhân dân phường Tân Ninh']);
  });

  it('finds them typed with diacritics that are not theirs', async () => {
    expect(await offered('Long Hòa')).toEqual(['Ủy ban nhân dân phường Long Hoa']);
  });

  it('finds đ typed as d', async () => {
    expect(await offered('dat dai')).toEqual(['Sở Đất đai']);
  });
});
