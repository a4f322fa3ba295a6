import { ActionIcon, Button, Checkbox, Group, Popover, Stack } from '@mantine/core';
import { COLUMN_WORDS, INBOX_COLUMNS, USUAL_COLUMNS, type InboxColumn } from '@mot-cua/domain';
import { ProblemNotice, useText } from '@mot-cua/ui';
import { IconChevronDown, IconChevronUp, IconColumns3 } from '@tabler/icons-react';
import { useArrange } from './inbox.queries';
import { INBOX_WORDS } from './inbox.words';

/** Chooses and orders the officer's columns; kept with their account. */
export function ColumnsMenu({ columns }: { readonly columns: readonly InboxColumn[] }) {
  const say = useText();
  const arrange = useArrange();
  const hidden = INBOX_COLUMNS.filter((column) => !columns.includes(column));
  const keep = (next: readonly InboxColumn[]) => arrange.mutate({ columns: next });
  const move = (column: InboxColumn, by: 1 | -1) => {
    const next = columns.filter((one) => one !== column);
    next.splice(columns.indexOf(column) + by, 0, column);
    keep(next);
  };
  return (
    <Popover position="bottom-end" withinPortal trapFocus shadow="md">
      <Popover.Target>
        <Button size="sm" variant="default" leftSection={<IconColumns3 size={16} aria-hidden />}>
          {say(INBOX_WORDS.columns)}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={say(INBOX_WORDS.columns)}>
        <Stack gap={4}>
          {[...columns, ...hidden].map((column) => {
            const name = say(COLUMN_WORDS[column]);
            const at = columns.indexOf(column);
            return (
              <Group key={column} gap={4} mih={28} wrap="nowrap" justify="space-between">
                <Checkbox
                  size="sm"
                  label={name}
                  checked={at !== -1}
                  onChange={({ currentTarget: { checked } }) =>
                    keep(checked ? [...columns, column] : columns.filter((one) => one !== column))
                  }
                />
                {at !== -1 && (
                  <Group gap={0} wrap="nowrap">
                    <ActionIcon
                      variant="subtle"
                      color="stone"
                      disabled={at === 0}
                      aria-label={say(INBOX_WORDS.moveUp, { name })}
                      onClick={() => move(column, -1)}
                    >
                      <IconChevronUp size={16} />
                    </ActionIcon>
                    <ActionIcon
                      variant="subtle"
                      color="stone"
                      disabled={at === columns.length - 1}
                      aria-label={say(INBOX_WORDS.moveDown, { name })}
                      onClick={() => move(column, 1)}
                    >
                      <IconChevronDown size={16} />
                    </ActionIcon>
                  </Group>
                )}
              </Group>
            );
          })}
          <Button size="xs" variant="subtle" onClick={() => keep(USUAL_COLUMNS)}>
            {say(INBOX_WORDS.usualColumns)}
          </Button>
          {arrange.error && <ProblemNotice error={arrange.error} />}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
