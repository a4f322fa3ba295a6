import { useEffect, type ReactNode } from 'react';
import classes from './page-header.module.css';

interface PageHeaderProps {
  readonly title: string;
  /** Small line above the title: where one is. */
  readonly above?: ReactNode;
  /** One or two sentences under it. */
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  /** Name of the site in the browser's tab. */
  readonly site?: string;
}

/** The head of a page: its one h1, which also names the browser's tab. */
export function PageHeader({ title, above, lead, actions, site = 'Một Cửa' }: PageHeaderProps) {
  useEffect(() => {
    document.title = `${title} · ${site}`;
  }, [title, site]);
  return (
    <header className={classes.header}>
      <div>
        {above && <div className={classes.above}>{above}</div>}
        <h1 className={classes.title} tabIndex={-1}>
          {title}
        </h1>
        {lead && <div className={classes.lead}>{lead}</div>}
      </div>
      {actions && <div className={classes.actions}>{actions}</div>}
    </header>
  );
}
