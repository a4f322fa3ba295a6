import type { ReactNode } from 'react';
import { When } from '../format/when';
import type { Tone } from './tone-badge';
import classes from './timeline.module.css';

export interface TimelineItem {
  readonly id: string | number;
  readonly title: string;
  readonly at: string | Date;
  readonly tone?: Tone;
  /** Who did it, where. */
  readonly who?: string;
  readonly children?: ReactNode;
}

/** What has happened, newest first as the caller orders it. */
export function Timeline({ items }: { readonly items: readonly TimelineItem[] }) {
  return (
    <ol className={classes.timeline}>
      {items.map(({ id, title, at, tone = 'moving', who, children }) => (
        <li key={id} className={classes.item} data-tone={tone}>
          <p className={classes.title}>{title}</p>
          <p className={classes.who}>
            <When at={at} />
            {who && <> · {who}</>}
          </p>
          {children && <div className={classes.detail}>{children}</div>}
        </li>
      ))}
    </ol>
  );
}
