import type { InboxPage } from '@mot-cua/api-client';
import { INBOX_VIEWS, type InboxView } from '@mot-cua/domain';
import { useLanguage, useText } from '@mot-cua/ui';
import { IconBookmark } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link, useLocation, useSearchParams } from 'react-router';
import { PATHS } from '../../shell/paths';
import { countWords } from './count-words';
import { inboxViewPath, readInboxSearch, savedViewPath, saysView } from './inbox-search';
import { useInboxCounts, useSavedViews } from './inbox.queries';
import { VIEW_WORDS } from './view-words';
import classes from './inbox-views.module.css';

/** Numbers that should make somebody look. */
const URGENT: readonly InboxView[] = ['late'];

/** The views with their counts, the officer's own after those of everybody: a list in the rail, a strip above the table where the rail is narrow. */
export function InboxViews() {
  const say = useText();
  const counts = useInboxCounts();
  const saved = useSavedViews();
  const { pathname } = useLocation();
  const [params] = useSearchParams();
  const search = pathname.startsWith(PATHS.inbox) && saysView(params) ? readInboxSearch(params) : null;
  return (
    <ul className={classes.views}>
      {INBOX_VIEWS.map((view, index) => (
        <ViewLink
          key={view}
          to={inboxViewPath(view)}
          title={`${say(VIEW_WORDS[view].name)} (${index + 1})`}
          isCurrent={search !== null && !search.savedId && search.view === view}
          count={counts.data?.[view] ?? null}
          isUrgent={URGENT.includes(view)}
        >
          {say(VIEW_WORDS[view].name)}
        </ViewLink>
      ))}
      {saved.data?.map((view) => (
        <ViewLink
          key={view.id}
          to={savedViewPath(view)}
          title={view.name}
          isCurrent={search?.savedId === view.id}
          count={view.count}
        >
          <IconBookmark size={14} aria-hidden className={classes.saved} />
          {view.name}
        </ViewLink>
      ))}
    </ul>
  );
}

interface ViewLinkProps {
  readonly to: string;
  readonly title: string;
  readonly isCurrent: boolean;
  readonly count: InboxPage['count'] | null;
  readonly isUrgent?: boolean;
  readonly children: ReactNode;
}

function ViewLink({ to, title, isCurrent, count, isUrgent = false, children }: ViewLinkProps) {
  const language = useLanguage();
  return (
    <li>
      <Link to={to} className={classes.view} aria-current={isCurrent ? 'page' : undefined} title={title}>
        <span className={classes.name}>{children}</span>
        {count && (
          <span className={classes.count} data-urgent={(isUrgent && count.value > 0) || undefined}>
            {countWords(count, language)}
          </span>
        )}
      </Link>
    </li>
  );
}
