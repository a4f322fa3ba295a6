import { ActionIcon } from '@mantine/core';
import { useText } from '@mot-cua/ui';
import { IconFocusCentered, IconMinus, IconPlus } from '@tabler/icons-react';
import { Panel, useReactFlow } from '@xyflow/react';
import classes from './process-drawing.module.css';

/** Larger, smaller, and all of it. */
export function ViewTools({ onFit }: { readonly onFit: () => void }) {
  const say = useText();
  const flow = useReactFlow();
  return (
    <Panel position="bottom-right" className={classes.tools}>
      <ActionIcon
        variant="default"
        aria-label={say({ vi: 'Thu nhỏ', en: 'Zoom out' })}
        onClick={() => void flow.zoomOut()}
      >
        <IconMinus size={16} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="default"
        aria-label={say({ vi: 'Phóng to', en: 'Zoom in' })}
        onClick={() => void flow.zoomIn()}
      >
        <IconPlus size={16} aria-hidden />
      </ActionIcon>
      <ActionIcon variant="default" aria-label={say({ vi: 'Vừa khung', en: 'Fit' })} onClick={onFit}>
        <IconFocusCentered size={16} aria-hidden />
      </ActionIcon>
    </Panel>
  );
}
