import { Button, Menu, Select } from '@mantine/core';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { run } from 'axe-core';
import { UiProvider } from '../provider/ui-provider';

/** What axe finds wrong with the structure of the page; colours and sizes are for a real browser. */
async function structuralFaults(): Promise<string[]> {
  const { violations } = await run(document.body, {
    runOnly: ['cat.aria', 'cat.name-role-value'],
    rules: { region: { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

it('a list in which nothing fits says so and stays a list', async () => {
  render(
    <UiProvider>
      <Select
        label="Cơ quan"
        data={['Phường Tân Ninh']}
        searchable
        nothingFoundMessage="Không có cơ quan nào như vậy"
      />
    </UiProvider>,
  );
  await userEvent.type(screen.getByRole('combobox', { name: 'Cơ quan' }), 'zzz');
  const words = await screen.findByRole('option', { name: 'Không có cơ quan nào như vậy', hidden: true });
  expect(words).toHaveAttribute('aria-disabled', 'true');
  expect(await structuralFaults()).toEqual([]);
});

it('an open menu holds its entries only, and its first entry can be reached at once', async () => {
  render(
    <UiProvider>
      <Menu>
        <Menu.Target>
          <Button>Xuất</Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>30 thủ tục</Menu.Label>
          <Menu.Item>Excel</Menu.Item>
          <Menu.Item>JSON</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </UiProvider>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Xuất' }));
  await screen.findByRole('menuitem', { name: 'Excel', hidden: true });
  expect(await structuralFaults()).toEqual([]);
  const takeFocus = screen.getByRole('menu', { hidden: true }).querySelectorAll('[tabindex]');
  expect([...takeFocus].map(({ role }) => role)).toEqual(['menuitem', 'menuitem']);
  await userEvent.keyboard('{ArrowDown}');
  expect(document.activeElement).toHaveAttribute('role', 'menuitem');
});
