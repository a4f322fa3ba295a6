import { Handle, Position, type NodeProps } from '@xyflow/react';
import { IconArrowsJoin, IconArrowsSplit, IconQuestionMark, type Icon } from '@tabler/icons-react';
import type { MarkNode } from './flow-parts';
import classes from './process-drawing.module.css';

const ICONS: Readonly<Record<MarkNode['data']['kind'], Icon>> = {
  choice: IconQuestionMark,
  fork: IconArrowsSplit,
  join: IconArrowsJoin,
};

/** Where ways part, and where branches come together; who hears the drawing is told so by the steps. */
export function Mark({ data: { kind }, sourcePosition, targetPosition }: NodeProps<MarkNode>) {
  const MarkIcon = ICONS[kind];
  return (
    <div className={classes.mark} data-kind={kind} aria-hidden>
      <Handle
        type="target"
        position={targetPosition ?? Position.Left}
        isConnectable={false}
        className={classes.noHandle}
      />
      <MarkIcon size={16} stroke={2} />
      <Handle
        type="source"
        position={sourcePosition ?? Position.Right}
        isConnectable={false}
        className={classes.noHandle}
      />
    </div>
  );
}
