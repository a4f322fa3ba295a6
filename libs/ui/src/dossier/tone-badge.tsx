import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './state-badge.module.css';

export type Tone = 'calm' | 'moving' | 'attention' | 'good' | 'bad';

export interface Look {
  readonly icon: Icon;
  readonly tone: Tone;
}

interface ToneBadgeProps {
  readonly look: Look;
  readonly small?: boolean;
  readonly children: ReactNode;
}

/** A state as icon and word, in the colour of what it means. */
export function ToneBadge({ look: { icon: StateIcon, tone }, small = false, children }: ToneBadgeProps) {
  return (
    <span className={classes.badge} data-tone={tone} data-small={small || undefined}>
      <StateIcon size={small ? 14 : 16} stroke={2} aria-hidden />
      {children}
    </span>
  );
}
