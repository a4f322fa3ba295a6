import { Button, Menu } from '@mantine/core';
import { useText } from '@mot-cua/ui';
import { IconBraces, IconChevronDown, IconDownload, IconTable } from '@tabler/icons-react';
import type { CatalogueSearch } from './catalogue-search';
import { exportAddress } from './export-address';

interface ExportMenuProps {
  readonly search: CatalogueSearch;
  /** How many procedures the list has with these filters. */
  readonly total: number;
}

/** The procedures of the list as a file, to edit or to keep. */
export function ExportMenu({ search, total }: ExportMenuProps) {
  const say = useText();
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button
          size="sm"
          variant="default"
          disabled={total === 0}
          leftSection={<IconDownload size={18} aria-hidden />}
          rightSection={<IconChevronDown size={16} aria-hidden />}
        >
          {say({ vi: 'Xuất', en: 'Export' })}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          {say(
            {
              vi: '{{total}} thủ tục đang lọc: bản có hiệu lực, nếu chưa có thì bản soạn',
              en: '{{total}} procedures of this list: the version in force, else the draft',
            },
            { total },
          )}
        </Menu.Label>
        <Menu.Item
          component="a"
          href={exportAddress(search, 'xlsx')}
          download
          leftSection={<IconTable size={18} aria-hidden />}
        >
          {say({ vi: 'Excel, để sửa rồi nhập lại', en: 'Excel, to edit and import again' })}
        </Menu.Item>
        <Menu.Item
          component="a"
          href={exportAddress(search, 'json')}
          download
          leftSection={<IconBraces size={18} aria-hidden />}
        >
          {say({ vi: 'JSON, để lưu hoặc chuyển sang hệ thống khác', en: 'JSON, to keep or for another system' })}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
