import { ActionIcon, Tooltip } from '@mantine/core';
import type { ReactNode } from 'react';

interface ToolButtonProps {
  readonly name: string;
  readonly keys: string;
  /** Absent: there is nothing to do now. */
  readonly onClick?: () => void;
  readonly children: ReactNode;
}

/** A tool of a designer, with the keys that do the same. */
export function ToolButton({ name, keys, onClick, children }: ToolButtonProps) {
  return (
    <Tooltip label={`${name} (${keys})`}>
      <ActionIcon variant="default" size="lg" aria-label={name} disabled={!onClick} onClick={onClick}>
        {children}
      </ActionIcon>
    </Tooltip>
  );
}
