import { Button, Menu } from '@mantine/core';
import type { InboxPage } from '@mot-cua/api-client';
import type { InboxColumn } from '@mot-cua/domain';
import { useLanguage, useText } from '@mot-cua/ui';
import { IconDownload, IconFileText, IconTable } from '@tabler/icons-react';
import { countWords } from './count-words';
import { inboxFileUrl, type InboxSearch } from './inbox-search';
import { INBOX_WORDS } from './inbox.words';

interface ExportMenuProps {
  readonly search: InboxSearch;
  readonly columns: readonly InboxColumn[];
  readonly count: InboxPage['count'];
}

/** The list as a file. */
export function ExportMenu({ search, columns, count }: ExportMenuProps) {
  const say = useText();
  const language = useLanguage();
  const link = (format: 'csv' | 'xlsx') => inboxFileUrl(search, columns, format, language);
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button
          size="sm"
          variant="default"
          disabled={count.value === 0}
          leftSection={<IconDownload size={16} aria-hidden />}
        >
          {say(INBOX_WORDS.export)}
        </Button>
      </Menu.Target>
      <Menu.Dropdown maw="20rem">
        <Menu.Label>{say(INBOX_WORDS.exportWhat, { all: countWords(count, language) })}</Menu.Label>
        <Menu.Item component="a" href={link('xlsx')} download leftSection={<IconTable size={18} aria-hidden />}>
          Excel (.xlsx)
        </Menu.Item>
        <Menu.Item component="a" href={link('csv')} download leftSection={<IconFileText size={18} aria-hidden />}>
          CSV
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
