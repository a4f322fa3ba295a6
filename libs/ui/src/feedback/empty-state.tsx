import type { ReactNode } from 'react';
import { DongSonRing } from '../ornament/dong-son-ring';
import classes from './empty-state.module.css';

interface EmptyStateProps {
  readonly title: string;
  /** What will appear here, and how. */
  readonly children?: ReactNode;
  readonly action?: ReactNode;
  /** It is all that the page has: its title is the page's. */
  readonly isPage?: boolean;
}

/** A place where nothing is yet: what will appear here and how. */
export function EmptyState({ title, children, action, isPage = false }: EmptyStateProps) {
  const Title = isPage ? 'h1' : 'p';
  return (
    <div className={classes.empty}>
      <DongSonRing size={96} className={classes.ring} opacity={0.55} />
      <Title className={classes.title}>{title}</Title>
      {children && <div className={classes.words}>{children}</div>}
      {action && <div className={classes.action}>{action}</div>}
    </div>
  );
}
