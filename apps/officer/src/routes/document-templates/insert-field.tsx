import { Menu, Button } from '@mantine/core';
import { DOCUMENT_FIELDS, type LegalDocumentKind } from '@mot-cua/domain/legal-document';
import { useText } from '@mot-cua/ui';
import { IconBraces, IconChevronDown } from '@tabler/icons-react';
import { TEMPLATE_WORDS } from './template.words';

interface InsertFieldProps {
  readonly kind: LegalDocumentKind;
  readonly onInsert: (field: string) => void;
}

/** Every field that the text of a kind may name; those that it must name are marked. */
export function InsertField({ kind, onInsert }: InsertFieldProps) {
  const say = useText();
  const { texts, lists, required } = DOCUMENT_FIELDS[kind];
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button
          size="compact-md"
          variant="default"
          leftSection={<IconBraces size={16} aria-hidden />}
          rightSection={<IconChevronDown size={14} aria-hidden />}
        >
          {say(TEMPLATE_WORDS.insert)}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={360} style={{ overflowY: 'auto' }}>
        {[...lists, ...texts].map((field) => (
          <Menu.Item key={field} onClick={() => onInsert(field)}>
            {field}
            {required.includes(field) && ` (${say({ vi: 'bắt buộc', en: 'needed' })})`}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
