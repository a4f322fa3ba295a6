import { ActionIcon } from '@mantine/core';
import { useText } from '@mot-cua/ui';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import type { ProcessActs } from './use-process-acts';
import classes from './process-designer.module.css';

interface WayToolsProps {
  readonly code: string;
  readonly place: number;
  readonly count: number;
  readonly name: string;
  readonly acts: ProcessActs;
}

/** Moves a way or branch among the others, or takes it out. */
export function WayTools({ code, place, count, name, acts }: WayToolsProps) {
  const say = useText();
  return (
    <div className={classes.wayTools}>
      <ActionIcon
        variant="subtle"
        color="stone"
        disabled={place === 0}
        aria-label={say({ vi: 'Đưa {{name}} lên', en: 'Move {{name}} up' }, { name })}
        onClick={() => acts.moveWay(code, place, place - 1)}
      >
        <IconArrowUp size={16} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="stone"
        disabled={place === count - 1}
        aria-label={say({ vi: 'Đưa {{name}} xuống', en: 'Move {{name}} down' }, { name })}
        onClick={() => acts.moveWay(code, place, place + 1)}
      >
        <IconArrowDown size={16} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="crimson"
        aria-label={say({ vi: 'Bỏ {{name}}', en: 'Remove {{name}}' }, { name })}
        onClick={() => acts.removeWay(code, place)}
      >
        <IconTrash size={16} aria-hidden />
      </ActionIcon>
    </div>
  );
}
