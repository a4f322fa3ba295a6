import { ActionIcon, Tooltip } from '@mantine/core';
import { useText } from '@mot-cua/ui';
import { IconFlag, IconFlagFilled } from '@tabler/icons-react';

interface MarkFlagProps {
  readonly name: string;
  readonly isMarked: boolean;
  readonly onToggle: () => void;
}

/** Marks a paper as wrong, or takes the mark away. */
export function MarkFlag({ name, isMarked, onToggle }: MarkFlagProps) {
  const say = useText();
  const FlagIcon = isMarked ? IconFlagFilled : IconFlag;
  const words = say({ vi: 'Đánh dấu cần bổ sung: {{name}}', en: 'Mark as to be corrected: {{name}}' }, { name });
  return (
    <Tooltip label={say({ vi: 'Đánh dấu cần bổ sung', en: 'Mark as to be corrected' })}>
      <ActionIcon
        size="md"
        variant={isMarked ? 'light' : 'subtle'}
        color={isMarked ? 'amber' : 'stone'}
        aria-pressed={isMarked}
        aria-label={words}
        onClick={onToggle}
      >
        <FlagIcon size={16} />
      </ActionIcon>
    </Tooltip>
  );
}
