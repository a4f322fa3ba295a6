import { useEffect, type ReactNode } from 'react';
import { Heading } from './heading';
import classes from './page-header.module.css';

interface PageHeadingProps {
  readonly title: string;
  /** Small line above the title: where one is. */
  readonly above?: ReactNode;
  /** One or two sentences under it. */
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
}

interface PageHeaderProps extends PageHeadingProps {
  /** Name of the site in the browser's tab. */
  readonly site?: string;
}

/** Names the browser's tab. */
export function useTabTitle(title: string, site = 'Một Cửa'): void {
  useEffect(() => {
    document.title = `${title} · ${site}`;
  }, [title, site]);
}

/** The head of a page: its first heading, which also names the browser's tab. */
export function PageHeader({ site, ...heading }: PageHeaderProps) {
  useTabTitle(heading.title, site);
  return <PageHeading {...heading} />;
}

/** The head alone, for a page within another: its title stands below the headings around it. */
export function PageHeading({ title, above, lead, actions }: PageHeadingProps) {
  return (
    <header className={classes.header}>
      <div>
        {above && <div className={classes.above}>{above}</div>}
        <Heading level={1} className={classes.title} tabIndex={-1}>
          {title}
        </Heading>
        {lead && <div className={classes.lead}>{lead}</div>}
      </div>
      {actions && <div className={classes.actions}>{actions}</div>}
    </header>
  );
}
